import { inspectionOf, nameOf, ofInspection } from '../entryId.ts';
import { error, type Problem, warning } from '../problem.ts';
import { takenAnchor, takenInspectionAnchor, takenPages } from '../takenNames.ts';
import type { Content } from './content.ts';
import { unknownNames } from './reference.ts';

const standing = ['about', 'accessibility', 'privacy'];

/** What is wrong with the site as a whole: its publisher, its first page, and addresses that two pages would share. */
export function siteProblems(content: Content): Problem[] {
  return [...siteFileProblems(content), ...addressProblems(content)];
}

function siteFileProblems(content: Content): Problem[] {
  const { records, unread, names } = content;
  return records.site.flatMap(({ file, data }) => {
    const problems = [
      ...unknownNames(file, ['authority'], data.authority ?? [], names('authorities'), {
        fault: 'no authority has this name',
        cure: 'use the name of a file in authorities/',
      }),
      ...unknownNames(file, ['featured'], data.featured ?? [], names('inspections'), {
        fault: 'no inspection has this name',
        cure: 'use the name of a folder in inspections/',
      }),
    ];
    const featured = records.inspections.find(({ id }) => inspectionOf(id) === data.featured);
    const judgements = ofInspection(
      [...records.judgements, ...unread.filter(({ folder }) => folder === 'judgements')],
      data.featured ?? '',
    );
    if (featured !== undefined && judgements.length === 0) {
      problems.push(
        error(
          file,
          ['featured'],
          `the first page shows an inspection of which only the grades are here (\`${data.featured}\`)`,
          `choose one with files in judgements/, or write inspections/${data.featured}/judgements/`,
        ),
      );
    }
    if (
      featured !== undefined &&
      data.authority !== undefined &&
      featured.data.authority !== data.authority &&
      names('authorities').includes(featured.data.authority)
    ) {
      problems.push(
        error(
          file,
          ['featured'],
          `the first page shows an inspection of another authority (\`${data.featured}\` is of \`${featured.data.authority}\`)`,
          `choose an inspection of \`${data.authority}\`, or change \`authority\``,
        ),
      );
    }
    if (featured?.data.draft === true) {
      problems.push(
        warning(
          file,
          ['featured'],
          `the first page shows a draft (\`${data.featured}\`)`,
          'take `draft: true` out of it when it is ready; until then readers see the latest that is published',
        ),
      );
    }
    if (names('inspections').length === 0) {
      problems.push(
        error(
          'inspections',
          [],
          'there is no inspection yet',
          'take in a report: `npm run import -- report.pdf`, or write one',
        ),
      );
    }
    if (data.publisher.contact === undefined) {
      problems.push(
        warning(
          file,
          ['publisher'],
          'there is no contact',
          'write `contact:` with an e-mail address or a web page; until then the site says that there is none',
        ),
      );
    }
    if (data.address === undefined) {
      problems.push(
        warning(
          file,
          [],
          'the site has no address',
          'write `address:` with the place where it is published; until then citations have no full link',
        ),
      );
    }
    return problems;
  });
}

function addressProblems({ records, names }: Content): Problem[] {
  const inspections = new Set(names('inspections'));
  const problems: Problem[] = [];
  for (const { id, file } of records.inspections) {
    if (!takenPages.includes(inspectionOf(id))) continue;
    problems.push(
      error(
        file,
        [],
        `an inspection cannot have this name (\`${inspectionOf(id)}\`)`,
        'rename its folder: the site has a page of its own at this address',
      ),
    );
  }
  for (const { id, file } of records.pages) {
    const name = nameOf(id);
    if (standing.includes(name) || !(takenPages.includes(name) || inspections.has(name))) continue;
    problems.push(
      error(
        file,
        [],
        `a page cannot have this name (\`${name}\`)`,
        'rename the file: there is another page at this address',
      ),
    );
  }
  problems.push(...anchorProblems([...records.glossary, ...records.statistics]));
  const pageNames = new Set(names('pages'));
  for (const name of standing) {
    if (!pageNames.has(name))
      problems.push(
        error(`pages/${name}.mdx`, [], 'this file is missing', `write it: every page of the site links to /${name}/`),
      );
  }
  return problems;
}

/** Terms and figures whose names are the anchor of something else on their page. */
function anchorProblems(entries: readonly { id: string; file: string }[]): Problem[] {
  return entries.flatMap(({ id, file }) =>
    takenAnchor.test(nameOf(id)) || (id.startsWith('inspections/') && takenInspectionAnchor.test(nameOf(id)))
      ? [
          error(
            file,
            [],
            `a file of this folder cannot have this name (\`${nameOf(id)}\`)`,
            'rename it: its page has a place of this name already',
          ),
        ]
      : [],
  );
}
