import { inspectionOf, numberOf, ofInspection } from '../entryId.ts';
import { error, type Problems, warning } from '../problem.ts';
import type { Content } from './content.ts';
import { sortingCause } from './findings.ts';

/** Dates of inspections that are in disorder, or not exact enough to be published. */
export function* dateProblems({ records }: Content): Problems {
  for (const { file, data } of records.inspections) {
    const { started, ended, published = ended } = data;
    for (const key of ['started', 'ended'] as const) {
      if (data.draft || data[key].length > 7) continue;
      const fault = `a day is needed where an inspection is no draft (\`${data[key]}\`)`;
      yield error(file, [key], fault, 'write the day as "2018-06-28", or keep `draft: true` until it is known');
    }
    if (ended < started) {
      const fault = `the inspection ends before it starts (\`${ended}\` is before \`${started}\`)`;
      yield error(file, ['ended'], fault, 'exchange or correct `started` and `ended`');
    }
    if (published < ended) {
      const fault = `the report is published before the inspection ends (\`${published}\` is before \`${ended}\`)`;
      yield error(file, ['published'], fault, 'correct `published` or `ended`');
    }
  }
}

/** Key findings that the overview does not show: it has strengths on one side and areas for improvement on the other. */
export function* unshownProblems({ records }: Content): Problems {
  for (const { id, file, data } of records.inspections)
    for (const finding of ofInspection(records.findings, inspectionOf(id))) {
      const index = data.keyFindings.indexOf(numberOf(finding.id));
      if (index < 0 || finding.data.kind === 'strength' || finding.data.kind === 'improvement') continue;
      const fault = `the overview does not show finding ${data.keyFindings[index]}`;
      const cure = 'write `kind: strength` or `kind: improvement` in its file, if it is one, or take it out here';
      yield warning(file, ['keyFindings', index], fault, cure, sortingCause(finding.file));
    }
}

/** Folders of an inspection that say nothing of the inspection itself. */
export function* orphanProblems({ records, unread, names }: Content): Problems {
  const files = [...Object.values(records).flat(), ...unread].filter(({ id }) => id.startsWith('inspections/'));
  for (const inspection of new Set(files.map(({ id }) => inspectionOf(id)))) {
    if (names('inspections').includes(inspection)) continue;
    const cure = 'write it: it holds the facts of the inspection that the folder is about';
    const file = `inspections/${inspection}/inspection.mdx`;
    yield error(file, [], 'this file is missing', cure, `inspections/${inspection}`);
  }
}
