import { sentenceList } from '../text/lists.ts';
import type { Names } from './draft.ts';
import type { Report } from './report.ts';

/** What could not be told from a report, or is for the writer to decide: a sentence each. */
export function warningsOf(report: Report, names: Names, isNewAuthority: boolean): string[] {
  const file = `authorities/${names.authority}.yaml`;
  const warnings: string[] = [];
  if (isNewAuthority && !report.authority.isFullName)
    warnings.push(`The report does not give the authority’s full name: write it in ${file}.`);
  if (isNewAuthority)
    warnings.push(
      `The authority’s website and code are not in the report: write them in ${file} if you want them shown.`,
    );
  if (!report.isReport)
    warnings.push(
      `The document names only the month of the inspection: write its first and last day in inspections/${names.inspection}/inspection.mdx.`,
    );
  if (report.published === undefined)
    warnings.push(
      `The day of publication is not in the report: write \`published\` in inspections/${names.inspection}/inspection.mdx and sources/${names.source}.yaml.`,
    );
  if (report.leadInspector === undefined) warnings.push('The lead inspector’s name was not found.');
  if (report.sections.every(({ role }) => role !== 'recommendations'))
    warnings.push(
      `No “${report.framework.recommendations.heading}” was found: if the document has it, write its points in inspections/${names.inspection}/recommendations/.`,
    );
  if (!report.isNumbered)
    warnings.push(
      'The document does not number its points itself: they are counted here, and their numbers are this site’s.',
    );
  else if (report.gradesPage === 0)
    warnings.push(
      'Word may count paragraphs anew in each part: compare the numbers of the findings with what it shows.',
    );
  return [...warnings, ...otherGrades(report), ...untold(report), ...leftOut(report)];
}

/** Headings that say another grade than the table. */
function otherGrades({ grades, sections, framework }: Report): string[] {
  const name = (id: string | undefined) => framework.grades.find((grade) => grade.id === id)?.name ?? id;
  return sections.flatMap(({ role, area, grade, title, page }) => {
    const given = grades.find((one) => one.area === area)?.grade;
    if (role !== 'area' || grade === undefined || given === grade) return [];
    return [
      `The heading “${title}” on page ${page} says another grade than the table, which says ${name(given)}: the table’s is taken.`,
    ];
  });
}

/** Areas with a grade, of which no part of the report is found to tell. */
function untold({ grades, sections, framework }: Report): string[] {
  const isTold = (id: string) => sections.some(({ area, paragraphs }) => area === id && paragraphs.length > 0);
  return framework.areas.flatMap(({ id, title, overall }) =>
    overall || isTold(id) || grades.every(({ area }) => area !== id)
      ? []
      : [`No text about “${title}” was found, which has a grade: look under which heading it stands.`],
  );
}

/** Parts that say nothing of a graded area: they stand in the outline of the source, without their text. */
function leftOut({ sections }: Report): string[] {
  const others = sections.filter(({ role, blocks }) => role === 'other' && blocks.length > 0);
  if (others.length === 0) return [];
  const titles = others.map(({ title, page }) => (page > 0 ? `“${title}” (page ${page})` : `“${title}”`));
  return [
    `Not taken in, since ${others.length === 1 ? 'it is' : 'they are'} about no graded area: ${sentenceList(titles)}.`,
  ];
}
