import { inspectionOf, nameOf, ofInspection } from '../entryId.ts';
import type { Entry } from '../folders.ts';
import { error, type KeyPath, type Problem, warning } from '../problem.ts';
import type { FrameworkRecord, GradeRecord } from '../schema/framework.ts';
import { type InspectionRecord, noGrades } from '../schema/inspection.ts';
import type { JudgementRecord } from '../schema/judgement.ts';
import type { Content } from './content.ts';
import { causeIn, unknownNames } from './reference.ts';

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
  const other = otherFramework(entry, framework, content);
  if (other !== undefined) return [other];
  const graded = new Set(files.map((judgement) => nameOf(judgement.id)));
  const { framework: name, grades = {} } = entry.data;
  const of = `frameworks/${name}`;
  const noArea = `the framework \`${name}\` has no area of this name`;
  const problems: Problem[] = [];
  const wrong = (file: string, place: KeyPath, fault: string, cure: string) =>
    problems.push(error(file, place, fault, cure));
  const judgeArea = (file: string, place: KeyPath, area: string) =>
    problems.push(...unknownNames(file, place, area, areas, { fault: noArea, cure: 'use one of its areas', of }));
  const judgeGrade = (file: string, place: KeyPath, grade: string) =>
    problems.push(
      ...unknownNames(file, place, grade, [...framework.grades.map((one) => one.id), ...noGrades], {
        fault: `the framework \`${name}\` has no grade of this name`,
        cure: 'use one of',
        of,
      }),
    );
  for (const judgement of judgements) {
    const area = nameOf(judgement.id);
    const cure = 'name the file after one of its areas';
    problems.push(...unknownNames(judgement.file, [], area, areas, { fault: noArea, cure, of }));
    judgeGrade(judgement.file, ['grade'], judgement.data.grade);
    problems.push(...headlineProblems(judgement, framework));
  }
  for (const [area, grade] of Object.entries(grades)) {
    const place = ['grades', area];
    judgeArea(entry.file, place, area);
    if (graded.has(area)) {
      const cure = `remove it here, since judgements/${area}.mdx gives its grade`;
      wrong(entry.file, place, `this area is judged twice (\`${area}\`)`, cure);
    }
    judgeGrade(entry.file, place, grade);
  }
  // A misspelt area is told of as such, not also as one that is missing or left blank.
  const hasUnknown = [...Object.keys(grades), ...graded].some((area) => !areas.includes(area));
  const homeless = new Set<string>();
  for (const { file, data } of ofInspection(content.records.findings, id)) {
    const area = data.judgement;
    judgeArea(file, ['judgement'], area);
    if (hasUnknown || !areas.includes(area) || graded.has(area)) continue;
    homeless.add(area);
    const cure = `write inspections/${id}/judgements/${area}.mdx: the finding is shown on its page`;
    const fault = `this inspection has no file for the judgement (\`${area}\`)`;
    problems.push(error(file, ['judgement'], fault, cure, causeIn(id, 'judgements', graded.size > 0 && area)));
  }
  // Where every judgement is missing, that is told once, of the first finding.
  const told = graded.size === 0 && homeless.size > 0 ? areas : [...homeless, ...graded, ...Object.keys(grades)];
  const blank = areas.filter((area) => !told.includes(area));
  if (blank.length > 0 && !hasUnknown) {
    const which = blank.map((area) => `\`${area}\``).join(', ');
    const fault = `nothing is said of ${blank.length === 1 ? 'an area' : 'areas'} of the framework (${which})`;
    const cure = 'write what was given under `grades`, or `not-given` where the inspection gave none';
    problems.push(warning(entry.file, [], fault, cure));
  }
  return problems;
}

/** That the areas of an inspection are those of another framework, if it is so. */
function otherFramework({ id, file, data }: Entry<InspectionRecord>, { areas }: FrameworkRecord, content: Content) {
  const judged = content.files('judgements', inspectionOf(id)).map((one) => nameOf(one.id));
  const named = [...judged, ...Object.keys(data.grades ?? {})];
  const isIn = (all: FrameworkRecord['areas'], area: string) => all.some((one) => one.id === area);
  const other = content.records.frameworks.find((one) => named.every((area) => isIn(one.data.areas, area)));
  if (other === undefined || named.filter((area) => !isIn(areas, area)).length < 2) return undefined;
  const fault = `the areas of this inspection are not those of its framework (\`${data.framework}\`)`;
  return error(file, ['framework'], fault, `write \`${nameOf(other.id)}\`, which has them, or correct their names`);
}

/** The cause of all that a wrong grade, or a grade that is no longer right, makes differ. */
export const gradeCause = (file: string) => `grade of ${file}`;

function headlineProblems({ file, data }: Entry<JudgementRecord>, framework: FrameworkRecord): Problem[] {
  if (data.title === undefined) return [];
  const said = gradesSaid(data.title, framework.grades);
  const own = framework.grades.find(({ id }) => id === data.grade);
  const others = [...said].filter((id) => id !== data.grade);
  if (own === undefined && !(noGrades as readonly string[]).includes(data.grade)) return [];
  if (others.length > 0) {
    const fault = `the headline says another grade than \`grade\` (“${data.title}” says \`${others.join('`, `')}\`, \`grade\` says \`${data.grade}\`)`;
    return [error(file, ['title'], fault, 'make both say the grade of the source', gradeCause(file))];
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
