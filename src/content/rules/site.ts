import { inspectionOf, nameOf } from '../entryId.ts';
import { error, type Problem, warning } from '../problem.ts';
import { takenAnchor, takenInspectionAnchor, takenPages } from '../takenNames.ts';
import type { Content } from './content.ts';
import { causeIn, unknownEntries } from './reference.ts';

const standing = ['about', 'accessibility', 'privacy'];

/** What is wrong with the site as a whole: its publisher, its first page, and addresses that two pages would share. */
export function siteProblems(content: Content): Problem[] {
  return [...siteFileProblems(content), ...addressProblems(content)];
}

function siteFileProblems(content: Content): Problem[] {
  const { records, names } = content;
  return records.site.flatMap(({ file, data }) => {
    const { authority, featured } = data;
    const problems = [
      ...unknownEntries(file, ['authority'], authority ?? [], content, 'authorities'),
      ...unknownEntries(file, ['featured'], featured ?? [], content, 'inspections'),
    ];
    const wrong = (fault: string, cure: string, cause?: string) =>
      problems.push(error(file, ['featured'], fault, cure, cause));
    const shown = content.inspection(featured ?? '');
    if (shown !== undefined && content.files('judgements', featured).length === 0)
      wrong(
        `the first page shows an inspection of which only the grades are here (\`${featured}\`)`,
        `choose one with files in judgements/, or write inspections/${featured}/judgements/`,
        causeIn(featured ?? '', 'judgements'),
      );
    const whose = shown?.authority;
    const areKnown = [whose, authority].every((name) => names('authorities').includes(name ?? ''));
    if (areKnown && whose !== authority)
      wrong(
        `the first page shows an inspection of another authority (\`${featured}\` is of \`${whose}\`)`,
        `choose an inspection of \`${authority}\`, or change \`authority\``,
      );
    if (shown?.draft === true) {
      const cure = 'take `draft: true` out of it when it is ready; until then readers see the latest that is published';
      problems.push(warning(file, ['featured'], `the first page shows a draft (\`${featured}\`)`, cure));
    }
    if (names('inspections').length === 0) {
      const cure = 'take in a report: `npm run import -- report.pdf`, or write one';
      problems.push(error('inspections', [], 'there is no inspection yet', cure));
    }
    if (data.publisher.contact === undefined) {
      const cure = 'write `contact:` with an e-mail address or a web page; until then the site says that there is none';
      problems.push(warning(file, ['publisher'], 'there is no contact', cure));
    }
    if (data.address === undefined) {
      const cure = 'write `address:` with the place where it is published; until then citations have no full link';
      problems.push(warning(file, [], 'the site has no address', cure));
    }
    return problems;
  });
}

/** Names by which two pages, or two places on a page, would have one address; and pages that every other links to. */
function addressProblems({ records, names }: Content): Problem[] {
  const inspections = names('inspections');
  const isTakenPage = (name: string) =>
    !standing.includes(name) && (takenPages.includes(name) || inspections.includes(name));
  const isTakenAnchor = (id: string) =>
    takenAnchor.test(nameOf(id)) || (id.startsWith('inspections/') && takenInspectionAnchor.test(nameOf(id)));
  const refused = (entries: readonly { file: string }[], fault: string, name: (file: string) => string, cure: string) =>
    entries.map(({ file }) => error(file, [], `${fault} cannot have this name (\`${name(file)}\`)`, cure));
  const fileName = (file: string) => nameOf(file).replace(/\.\w+$/, '');
  return [
    ...refused(
      records.inspections.filter(({ id }) => takenPages.includes(inspectionOf(id))),
      'an inspection',
      inspectionOf,
      'rename its folder: the site has a page of its own at this address',
    ),
    ...refused(
      records.pages.filter(({ id }) => isTakenPage(nameOf(id))),
      'a page',
      fileName,
      'rename the file: there is another page at this address',
    ),
    ...refused(
      [...records.glossary, ...records.statistics].filter(({ id }) => isTakenAnchor(id)),
      'a file of this folder',
      fileName,
      'rename it: its page has a place of this name already',
    ),
    ...standing
      .filter((name) => !names('pages').includes(name))
      .map((name) => {
        const cure = `write it: every page of the site links to /${name}/`;
        return error(
          `pages/${name}.mdx`,
          [],
          'this file is missing',
          cure,
          names('pages').length === 0 ? 'pages' : undefined,
        );
      }),
  ];
}
