import { meant } from '../../text/nearest.ts';
import { inspectionOf, nameOf, ofInspection } from '../entryId.ts';
import type { Entry } from '../folders.ts';
import { error, type KeyPath, type Problem, warning } from '../problem.ts';
import type { FrameworkRecord, GradeRecord } from '../schema/framework.ts';
import { type InspectionRecord, noGrades } from '../schema/inspection.ts';
import type { JudgementRecord } from '../schema/judgement.ts';
import type { Content } from './content.ts';
import { oneOf, unknownNames } from './reference.ts';

/** What is wrong with judgements: areas, grades, and headlines that do not say their grade. */
export function judgementProblems(content: Content): Problem[] {
  return content.records.inspections.flatMap((entry) => {
    const framework = content.frameworkOf(inspectionOf(entry.id));
    return framework === undefined ? [] : inspectionProblems(entry, framework, content);
  });
}

function inspectionProblems(entry: Entry<InspectionRecord>, framework: FrameworkRecord, content: Content): Problem[] {
  const id = inspectionOf(entry.id);
  const areas = framework.areas.map((area) => area.id);
  const judgements = ofInspection(content.records.judgements, id);
  const files = content.files('judgements', id);
  const graded = new Set(files.map((judgement) => nameOf(judgement.id)));
  const { framework: name, grades = {} } = entry.data;
  const noArea = (area: string) => `the framework \`${name}\` has no area of this name (${meant(area, areas)})`;
  const problems: Problem[] = [];
  for (const { file, id: judgement } of files) {
    const area = nameOf(judgement);
    if (areas.includes(area)) continue;
    problems.push(error(file, [], noArea(area), `name the file after one of its areas: ${oneOf(areas, area)}`));
  }
  for (const judgement of judgements) {
    problems.push(...gradeProblems(judgement.file, ['grade'], judgement.data.grade, name, framework));
    problems.push(...headlineProblems(judgement, framework));
  }
  for (const [area, grade] of Object.entries(grades)) {
    const wrong = (fault: string, cure: string) => problems.push(error(entry.file, ['grades', area], fault, cure));
    if (!areas.includes(area)) wrong(noArea(area), `use one of its areas: ${oneOf(areas, area)}`);
    if (graded.has(area))
      wrong(`this area is judged twice (\`${area}\`)`, `remove it here, since judgements/${area}.mdx gives its grade`);
    problems.push(...gradeProblems(entry.file, ['grades', area], grade, name, framework));
  }
  for (const { file, data } of ofInspection(content.records.findings, id))
    problems.push(...findingAreaProblems(file, data.judgement, { areas, graded, inspection: id, framework: name }));
  const blank = areas.filter((area) => !graded.has(area) && !Object.hasOwn(grades, area));
  const hasUnknown = [...Object.keys(grades), ...graded].some((area) => !areas.includes(area));
  // A misspelt area is told of as such, not also as one left blank.
  if (blank.length > 0 && !hasUnknown) {
    const which = blank.map((area) => `\`${area}\``).join(', ');
    const fault = `nothing is said of ${blank.length === 1 ? 'an area' : 'areas'} of the framework (${which})`;
    const cure = 'write what was given under `grades`, or `not-given` where the inspection gave none';
    problems.push(warning(entry.file, [], fault, cure));
  }
  return problems;
}

function findingAreaProblems(
  file: string,
  area: string,
  known: { areas: readonly string[]; graded: ReadonlySet<string>; inspection: string; framework: string },
): Problem[] {
  const unknown = unknownNames(file, ['judgement'], area, known.areas, {
    fault: `the framework \`${known.framework}\` has no area of this name`,
    cure: 'use one of its areas',
  });
  if (unknown.length > 0 || known.graded.has(area)) return unknown;
  const cure = `write inspections/${known.inspection}/judgements/${area}.mdx: the finding is shown on its page`;
  return [error(file, ['judgement'], `this inspection has no file for the judgement (\`${area}\`)`, cure)];
}

function gradeProblems(
  file: string,
  path: KeyPath,
  grade: string,
  frameworkId: string,
  framework: FrameworkRecord,
): Problem[] {
  return unknownNames(file, path, grade, [...framework.grades.map(({ id }) => id), ...noGrades], {
    fault: `the framework \`${frameworkId}\` has no grade of this name`,
    cure: 'use one of',
  });
}

function headlineProblems({ file, data }: Entry<JudgementRecord>, framework: FrameworkRecord): Problem[] {
  if (data.title === undefined) return [];
  const said = gradesSaid(data.title, framework.grades);
  const own = framework.grades.find(({ id }) => id === data.grade);
  const others = [...said].filter((id) => id !== data.grade);
  if (own === undefined && !(noGrades as readonly string[]).includes(data.grade)) return [];
  if (others.length > 0) {
    const fault = `the headline says another grade than \`grade\` (“${data.title}” says \`${others.join('`, `')}\`, \`grade\` says \`${data.grade}\`)`;
    return [error(file, ['title'], fault, 'make both say the grade of the source')];
  }
  if (own === undefined || said.has(own.id)) return [];
  const cure = `use the words of the framework: ${own.phrases.map((phrase) => `“${phrase}”`).join(' or ')}`;
  return [error(file, ['title'], `the headline does not say its grade (“${data.title}”)`, cure)];
}

/** The grades a headline says. Longest words first, so that “require improvement to be good” is not read as “good”. */
function gradesSaid(headline: string, grades: readonly GradeRecord[]): Set<string> {
  const phrases = grades
    .flatMap(({ id, phrases }) => phrases.map((phrase) => ({ id, phrase })))
    .sort((one, other) => other.phrase.length - one.phrase.length);
  const said = new Set<string>();
  const wordsOf = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  let rest = wordsOf(headline);
  for (const { id, phrase } of phrases) {
    if (!rest.includes(wordsOf(phrase))) continue;
    said.add(id);
    rest = rest.replaceAll(wordsOf(phrase), ' | ');
  }
  return said;
}
