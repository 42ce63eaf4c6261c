import { inspectionOf, nameOf, ofInspection } from '../entryId.ts';
import type { Entry } from '../folders.ts';
import { error, type KeyPath, type Problems, warning } from '../problem.ts';
import type { FrameworkRecord, GradeRecord } from '../schema/framework.ts';
import { type InspectionRecord, noGrades } from '../schema/inspection.ts';
import type { JudgementRecord } from '../schema/judgement.ts';
import type { Content } from './content.ts';
import { causeIn, unknownName } from './reference.ts';

/** What is wrong with judgements: areas, grades, and headlines that do not say their grade. */
export function* judgementProblems(content: Content): Problems {
  for (const entry of content.records.inspections) {
    const framework = content.frameworkOf(inspectionOf(entry.id));
    if (framework === undefined) continue;
    const other = otherFramework(entry, framework, content);
    if (other === undefined) yield* inspectionProblems(entry, framework, content);
    else yield other;
  }
}

function* inspectionProblems(entry: Entry<InspectionRecord>, framework: FrameworkRecord, content: Content): Problems {
  const id = inspectionOf(entry.id);
  const areas = framework.areas.map((area) => area.id);
  const graded = new Set(content.files('judgements', id).map((judgement) => nameOf(judgement.id)));
  const { framework: name, grades = {} } = entry.data;
  const named = { area: areas, grade: [...framework.grades.map((one) => one.id), ...noGrades] };
  const unknown = (noun: keyof typeof named, file: string, place: KeyPath, value: string, cure: string) => {
    const fault = `the framework \`${name}\` has no ${noun} of this name`;
    return unknownName(file, place, value, named[noun], { fault, cure, of: `frameworks/${name}/${noun}s` });
  };
  for (const judgement of ofInspection(content.records.judgements, id)) {
    yield* unknown('area', judgement.file, [], nameOf(judgement.id), 'name the file after one of its areas');
    yield* unknown('grade', judgement.file, ['grade'], judgement.data.grade, 'use one of');
    yield* headlineProblems(judgement, framework);
  }
  for (const [area, grade] of Object.entries(grades)) {
    const place = ['grades', area];
    yield* unknown('area', entry.file, place, area, 'use one of its areas');
    if (graded.has(area)) {
      const cure = `remove it here, since judgements/${area}.mdx gives its grade`;
      yield error(entry.file, place, `this area is judged twice (\`${area}\`)`, cure);
    }
    yield* unknown('grade', entry.file, place, grade, 'use one of');
  }
  // A misspelt area is told of as such, not also as one that is missing or left blank.
  const hasUnknown = [...Object.keys(grades), ...graded].some((area) => !areas.includes(area));
  const homeless = new Set<string>();
  for (const { file, data } of ofInspection(content.records.findings, id)) {
    const area = data.judgement;
    yield* unknown('area', file, ['judgement'], area, 'use one of its areas');
    if (hasUnknown || !areas.includes(area) || graded.has(area)) continue;
    homeless.add(area);
    const cure = `write inspections/${id}/judgements/${area}.mdx: the finding is shown on its page`;
    const fault = `this inspection has no file for the judgement (\`${area}\`)`;
    yield error(file, ['judgement'], fault, cure, causeIn(id, 'judgements', graded.size > 0 && area));
  }
  // Where every judgement is missing, that is told once, of the first finding.
  const told = graded.size === 0 && homeless.size > 0 ? areas : [...homeless, ...graded, ...Object.keys(grades)];
  const blank = areas.filter((area) => !told.includes(area)).map((area) => `\`${area}\``);
  if (blank.length === 0 || hasUnknown) return;
  const fault = `nothing is said of ${blank.length === 1 ? 'an area' : 'areas'} of the framework (${blank.join(', ')})`;
  const cure = 'write what was given under `grades`, or `not-given` where the inspection gave none';
  yield warning(entry.file, [], fault, cure);
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

function* headlineProblems({ file, data }: Entry<JudgementRecord>, { grades }: FrameworkRecord): Problems {
  const own = grades.find(({ id }) => id === data.grade);
  if (data.title === undefined || (own === undefined && !(noGrades as readonly string[]).includes(data.grade))) return;
  const said = gradesSaid(data.title, grades);
  const others = [...said].filter((id) => id !== data.grade);
  if (others.length > 0) {
    const fault = `the headline says another grade than \`grade\` (“${data.title}” says \`${others.join('`, `')}\`, \`grade\` says \`${data.grade}\`)`;
    yield error(file, ['title'], fault, 'make both say the grade of the source', gradeCause(file));
  } else if (own !== undefined && !said.has(own.id)) {
    const cure = `use the words of the framework: ${own.phrases.map((phrase) => `“${phrase}”`).join(' or ')}`;
    yield error(file, ['title'], `the headline does not say its grade (“${data.title}”)`, cure);
  }
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
