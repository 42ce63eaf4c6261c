import type { Entry } from '../folders.ts';
import { error, type KeyPath, type Problem } from '../problem.ts';
import type { FrameworkRecord } from '../schema/framework.ts';
import { noGrades } from '../schema/inspection.ts';
import { takenAnchor, takenInspectionAnchor, takenInspectionPages } from '../takenNames.ts';
import type { Content } from './content.ts';
import { unknownNames } from './reference.ts';

/** What is wrong with the areas and the scale of frameworks. */
export function frameworkProblems({ records }: Content): Problem[] {
  return records.frameworks.flatMap((entry) => [...areaProblems(entry), ...scaleProblems(entry)]);
}

function areaProblems({ file, data: { areas } }: Entry<FrameworkRecord>): Problem[] {
  const ids = areas.map(({ id }) => id);
  const problems: Problem[] = [];
  const wrong = (place: KeyPath, fault: string, cure: string) =>
    problems.push(error(file, ['areas', ...place], fault, cure));
  for (const [index, { id, parent }] of areas.entries()) {
    if (ids.indexOf(id) < index)
      wrong([index, 'id'], `two areas have one id (\`${id}\`)`, 'give each area an id of its own');
    if (takenInspectionPages.includes(id) || takenAnchor.test(id) || takenInspectionAnchor.test(id)) {
      const cure = 'choose another: each inspection has a page, or its pages a place, of this name';
      wrong([index, 'id'], `an area cannot have this id (\`${id}\`)`, cure);
    }
    if (parent === undefined) continue;
    const what = { fault: 'no area has this id', cure: 'use one of the areas of this file', of: file };
    problems.push(...unknownNames(file, ['areas', index, 'parent'], parent, ids, what));
    const cure = 'name an area that has no `parent` itself, or remove `parent`';
    if (parent === id) wrong([index, 'parent'], `an area is a part of itself (\`${id}\`)`, cure);
    else if (areas.find((area) => area.id === parent)?.parent !== undefined)
      wrong([index, 'parent'], `an area is a part of a part (\`${id}\` of \`${parent}\`)`, cure);
  }
  const [first, ...others] = areas.flatMap((area, index) => (area.overall ? [index] : []));
  if (first === undefined)
    wrong([], 'no area is the judgement of the whole service', 'write `overall: true` below the one that is');
  for (const index of others) {
    const cure = `keep \`overall: true\` for one area only; \`${ids[first ?? 0]}\` has it already`;
    wrong([index, 'overall'], `a second area is the judgement of the whole service (\`${ids[index]}\`)`, cure);
  }
  return problems;
}

function scaleProblems({ file, data: { grades } }: Entry<FrameworkRecord>): Problem[] {
  const holders = new Map<string, string>();
  return grades.flatMap(({ id, phrases }, index) => {
    const problems: Problem[] = [];
    const wrong = (place: KeyPath, fault: string, cure: string) =>
      problems.push(error(file, ['grades', index, ...place], fault, cure));
    if (grades.findIndex((grade) => grade.id === id) < index)
      wrong(['id'], `two grades have one id (\`${id}\`)`, 'give each grade an id of its own');
    if ((noGrades as readonly string[]).includes(id))
      wrong(['id'], `a grade cannot have this id (\`${id}\`)`, 'choose another: it stands for “no grade of its own”');
    for (const [place, phrase] of phrases.entries()) {
      const holder = holders.get(phrase.toLowerCase());
      holders.set(phrase.toLowerCase(), id);
      if (holder === undefined || holder === id) continue;
      const fault = `these words stand for two grades (\`${phrase}\`: \`${holder}\` and \`${id}\`)`;
      wrong(['phrases', place], fault, 'keep them with one grade');
    }
    return problems;
  });
}
