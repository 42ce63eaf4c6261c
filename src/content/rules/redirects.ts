import { meant } from '../../text/nearest.ts';
import { error, type Problem, type Words } from '../problem.ts';
import { leadsTo, partsOfAddress } from '../redirects.ts';
import { noPage, unpublishedAnchor } from '../takenNames.ts';
import type { Addresses } from './addresses.ts';
import type { Content } from './content.ts';
import { ofDraft } from './links.ts';

/** What is wrong with redirects: they begin where something stands, lead nowhere, on and on, or in a circle. */
export function redirectProblems({ records }: Content, published: Addresses): Problem[] {
  return records.redirects.flatMap(({ file, data }) => {
    const redirects = new Map(Object.entries(data.redirects));
    return [...redirects].flatMap(([from, to]): Problem[] => {
      const wrong = (...words: Words) => [error(file, ['redirects', from], ...words)];
      const { page, anchor } = partsOfAddress(from);
      if (noPage.test(page))
        return wrong('no page can stand at this address', 'remove the line: nothing was ever published here');
      if (anchor !== undefined && unpublishedAnchor.test(anchor))
        return wrong('every page of this kind has a place of this name', 'remove the line: it never moves');
      if (published.has(from))
        return wrong('this address is still published', 'remove the line: readers still find the page here');
      if (anchor !== undefined && !published.has(page) && !redirects.has(page) && !published.isUncertain(page))
        return wrong(
          `there is no page that this place was on (\`${page}\`)`,
          'redirect the page too, in a line of its own',
        );
      if (published.isDraft(to)) return wrong(...ofDraft(to));
      if (published.has(to) || published.isUncertain(to)) return [];
      const steps = stepsFrom(from, redirects);
      const last = steps.at(-1) ?? to;
      if (steps.indexOf(last) < steps.length - 1)
        return wrong(
          `the redirect leads in a circle (${steps.map((step) => `\`${step}\``).join(' → ')})`,
          'write where readers find it now',
          [...new Set(steps)].sort().join(' '),
        );
      if (steps.length > 2)
        return wrong(`the new address has itself moved (\`${to}\` is now \`${last}\`)`, `write \`${last}\` here`);
      return wrong(
        `the redirect leads nowhere (${meant(to, published.all)})`,
        'write an address that the site has',
        to,
      );
    });
  });
}

/** The way from an address along the redirects, to its end or to the first address met twice. */
function stepsFrom(from: string, redirects: ReadonlyMap<string, string>): string[] {
  const steps = [from];
  const seen = new Set(steps);
  for (let next = leadsTo(from, redirects); next !== undefined; next = leadsTo(next, redirects)) {
    steps.push(next);
    if (seen.has(next)) break;
    seen.add(next);
  }
  return steps;
}
