import { meant } from '../../text/nearest.ts';
import { error, type Problem } from '../problem.ts';
import { leadsTo } from '../redirects.ts';
import type { Addresses } from './addresses.ts';
import type { Content } from './content.ts';

/** What is wrong with redirects: they begin where something stands, lead nowhere, on and on, or in a circle. */
export function redirectProblems({ records }: Content, published: Addresses): Problem[] {
  return records.redirects.flatMap(({ file, data }) => {
    const redirects = new Map(Object.entries(data.redirects));
    return [...redirects].flatMap(([from, to]): Problem[] => {
      const wrong = (fault: string, cure: string) => [error(file, ['redirects', from], fault, cure)];
      if (published.has(from))
        return wrong('this address is still published', 'remove the line: readers still find the page here');
      if (published.has(to) || published.isUncertain(to)) return [];
      const steps = stepsFrom(from, redirects);
      const last = steps.at(-1) ?? to;
      if (steps.indexOf(last) < steps.length - 1)
        return wrong(
          `the redirect leads in a circle (${steps.map((step) => `\`${step}\``).join(' → ')})`,
          'write where readers find it now',
        );
      if (steps.length > 2)
        return wrong(`the new address has itself moved (\`${to}\` is now \`${last}\`)`, `write \`${last}\` here`);
      return wrong(`the redirect leads nowhere (${meant(to, published.all)})`, 'write an address that the site has');
    });
  });
}

/** The way from an address along the redirects, to its end or to the first address met twice. */
function stepsFrom(from: string, redirects: ReadonlyMap<string, string>): string[] {
  const steps = [from];
  for (let next = leadsTo(from, redirects); next !== undefined; next = leadsTo(next, redirects)) {
    const isCircle = steps.includes(next);
    steps.push(next);
    if (isCircle) break;
  }
  return steps;
}
