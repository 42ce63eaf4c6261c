import { inspectionOf, nameOf } from '../entryId.ts';
import { error, type Problems, warning } from '../problem.ts';
import { takenAnchor, takenInspectionAnchor, takenPage } from '../takenNames.ts';
import type { Content } from './content.ts';
import { causeIn } from './reference.ts';

const standing = ['about', 'accessibility', 'privacy'];

/** What is wrong with the site as a whole: its publisher, its first page, pages that every other links to, and addresses that two pages would share. */
export function* siteProblems(content: Content): Problems {
  const { records, names } = content;
  for (const { file, data } of records.site) {
    const { authority, featured = '' } = data;
    const shown = content.inspection(featured);
    if (shown !== undefined && content.files('judgements', featured).length === 0)
      yield error(
        file,
        ['featured'],
        `the first page shows an inspection of which only the grades are here (\`${featured}\`)`,
        `choose one with files in judgements/, or write inspections/${featured}/judgements/`,
        causeIn(featured, 'judgements'),
      );
    const whose = shown?.authority;
    const areKnown = [whose, authority].every((name) => names('authorities').includes(name ?? ''));
    if (areKnown && whose !== authority) {
      const fault = `the first page shows an inspection of another authority (\`${featured}\` is of \`${whose}\`)`;
      yield error(file, ['featured'], fault, `choose an inspection of \`${authority}\`, or change \`authority\``);
    }
    if (shown?.draft === true) {
      const cure = 'take `draft: true` out of it when it is ready; until then readers see the latest that is published';
      yield warning(file, ['featured'], `the first page shows a draft (\`${featured}\`)`, cure);
    }
    if (names('inspections').length === 0) {
      const cure = 'take in a report: `npm run import -- report.pdf`, or write one';
      yield error('inspections', [], 'there is no inspection yet', cure);
    }
    if (data.publisher.contact === undefined) {
      const cure = 'write `contact:` with an e-mail address or a web page; until then the site says that there is none';
      yield warning(file, ['publisher'], 'there is no contact', cure);
    }
    if (data.address === undefined) {
      const cure = 'write `address:` with the place where it is published; until then citations have no full link';
      yield warning(file, [], 'the site has no address', cure);
    }
  }
  for (const name of standing.filter((name) => !names('pages').includes(name))) {
    const cure = `write it: every page of the site links to /${name}/`;
    const cause = names('pages').length === 0 ? 'pages' : undefined;
    yield error(`pages/${name}.mdx`, [], 'this file is missing', cure, cause);
  }
  yield* takenProblems(content);
}

/** Names by which two pages, or two places on a page, would have one address. */
function* takenProblems({ records, names }: Content): Problems {
  const refused = (file: string, what: string, name: string, cure: string) =>
    error(file, [], `${what} cannot have this name (\`${name}\`)`, cure);
  for (const { id, file } of records.inspections)
    if (takenPage.test(inspectionOf(id))) {
      const cure = 'rename its folder: the site has a page of its own at this address';
      yield refused(file, 'an inspection', inspectionOf(id), cure);
    }
  const isTaken = (name: string) => takenPage.test(name) || names('inspections').includes(name);
  for (const { id, file } of records.pages)
    if (isTaken(nameOf(id)) && !standing.includes(nameOf(id)))
      yield refused(file, 'a page', nameOf(id), 'rename the file: there is another page at this address');
  for (const { id, file } of [...records.glossary, ...records.statistics])
    if (takenAnchor.test(nameOf(id)) || (file.startsWith('inspections/') && takenInspectionAnchor.test(nameOf(id)))) {
      const cure = 'rename it: its page has a place of this name already';
      yield refused(file, 'a file of this folder', nameOf(id), cure);
    }
}
