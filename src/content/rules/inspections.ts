import { inspectionOf, numberOf, ofInspection } from '../entryId.ts';
import type { Entry } from '../folders.ts';
import { error, type Problem, warning } from '../problem.ts';
import type { FindingRecord } from '../schema/finding.ts';
import type { InspectionRecord } from '../schema/inspection.ts';
import type { Content } from './content.ts';
import { repeated, unknownEntries, unknownNumbers } from './reference.ts';

/** What is wrong with the facts of inspections: what they refer to, and the order of their dates. */
export function inspectionProblems(content: Content): Problem[] {
  return [...content.records.inspections.flatMap((entry) => factProblems(entry, content)), ...orphans(content)];
}

function factProblems({ id, file, data }: Entry<InspectionRecord>, content: Content): Problem[] {
  const own = inspectionOf(id);
  const problems = [
    ...unknownEntries(file, ['authority'], data.authority, content, 'authorities'),
    ...unknownEntries(file, ['framework'], data.framework, content, 'frameworks'),
    ...unknownEntries(file, ['report'], data.report, content, 'sources'),
    ...unknownEntries(file, ['selectedBy'], data.selectedBy ?? [], content, 'sources'),
    ...repeated(file, ['keyFindings'], data.keyFindings, 'a finding'),
  ];
  for (const key of ['started', 'ended'] as const) {
    if (data.draft || data[key].length > 7) continue;
    const fault = `a day is needed where an inspection is no draft (\`${data[key]}\`)`;
    problems.push(error(file, [key], fault, 'write the day as "2018-06-28", or keep `draft: true` until it is known'));
  }
  const { started, ended, published } = data;
  if (ended < started) {
    const fault = `the inspection ends before it starts (\`${ended}\` is before \`${started}\`)`;
    problems.push(error(file, ['ended'], fault, 'exchange or correct `started` and `ended`'));
  }
  if (published !== undefined && published < ended) {
    const fault = `the report is published before the inspection ends (\`${published}\` is before \`${ended}\`)`;
    problems.push(error(file, ['published'], fault, 'correct `published` or `ended`'));
  }
  return [
    ...problems,
    ...unknownNumbers(file, ['keyFindings'], data.keyFindings, content, 'findings', own),
    ...unshown(file, data.keyFindings, own, content),
    ...data.omissions.flatMap(({ recommendations }, index) => {
      const place = ['omissions', index, 'recommendations'];
      return unknownNumbers(file, place, recommendations, content, 'recommendations', own);
    }),
  ];
}

/** Key findings that the overview does not show: it has strengths on one side and areas for improvement on the other. */
function unshown(file: string, keyFindings: readonly number[], inspection: string, { records }: Content): Problem[] {
  const isShown = ({ kind }: FindingRecord) => kind === 'strength' || kind === 'improvement';
  const left = ofInspection(records.findings, inspection).filter(({ data }) => !isShown(data));
  return left.flatMap(({ id }) => {
    const index = keyFindings.indexOf(numberOf(id));
    const fault = `the overview does not show finding ${numberOf(id)}`;
    const cure = 'write `kind: strength` or `kind: improvement` in its file, if it is one, or take it out here';
    return index < 0 ? [] : [warning(file, ['keyFindings', index], fault, cure)];
  });
}

/** Folders of an inspection that say nothing of the inspection itself. */
function orphans({ records, unread, names }: Content): Problem[] {
  const files = [...Object.values(records).flat(), ...unread].filter(({ id }) => id.startsWith('inspections/'));
  const told = new Set(files.map(({ id }) => inspectionOf(id)));
  return [...told].flatMap((inspection) => {
    if (names('inspections').includes(inspection)) return [];
    const cure = 'write it: it holds the facts of the inspection that the folder is about';
    const file = `inspections/${inspection}/inspection.mdx`;
    return [error(file, [], 'this file is missing', cure, `inspections/${inspection}`)];
  });
}
