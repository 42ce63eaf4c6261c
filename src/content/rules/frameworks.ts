import type { Entry } from '../folders.ts';
import { error, type KeyPath, type Problems } from '../problem.ts';
import type { FrameworkRecord } from '../schema/framework.ts';
import { noGrades } from '../schema/inspection.ts';
import { takenAnchor, takenInspectionAnchor, takenInspectionPage } from '../takenNames.ts';
import type { Content } from './content.ts';
import { unknownName } from './reference.ts';

/** What is wrong with the areas and the scale of frameworks. */
export function* frameworkProblems({ records }: Content): Problems {
  for (const entry of records.frameworks) {
    yield* areaProblems(entry);
    yield* scaleProblems(entry);
  }
}

function* areaProblems({ id: of, file, data: { areas } }: Entry<FrameworkRecord>): Problems {
  const ids = areas.map(({ id }) => id);
  const wrong = (place: KeyPath, fault: string, cure: string) => error(file, ['areas', ...place], fault, cure);
  for (const [index, { id, parent }] of areas.entries()) {
    if (takenInspectionPage.test(id) || takenAnchor.test(id) || takenInspectionAnchor.test(id)) {
      const cure = 'choose another: each inspection has a page, or its pages a place, of this name';
      yield wrong([index, 'id'], `an area cannot have this id (\`${id}\`)`, cure);
    }
    if (parent === undefined) continue;
    const what = { fault: 'no area has this id', cure: 'use one of the areas of this file', of: `${of}/areas` };
    yield* unknownName(file, ['areas', index, 'parent'], parent, ids, what);
    const cure = 'name an area that has no `parent` itself, or remove `parent`';
    if (parent === id) yield wrong([index, 'parent'], `an area is a part of itself (\`${id}\`)`, cure);
    else if (areas.find((area) => area.id === parent)?.parent !== undefined)
      yield wrong([index, 'parent'], `an area is a part of a part (\`${id}\` of \`${parent}\`)`, cure);
  }
  const [first, ...others] = areas.flatMap((area, index) => (area.overall ? [index] : []));
  if (first === undefined)
    yield wrong([], 'no area is the judgement of the whole service', 'write `overall: true` below the one that is');
  for (const index of others) {
    const cure = `keep \`overall: true\` for one area only; \`${ids[first ?? 0]}\` has it already`;
    yield wrong([index, 'overall'], `a second area is the judgement of the whole service (\`${ids[index]}\`)`, cure);
  }
}

function* scaleProblems({ file, data: { grades } }: Entry<FrameworkRecord>): Problems {
  const holders = new Map<string, string>();
  for (const [index, { id, phrases }] of grades.entries()) {
    const wrong = (place: KeyPath, fault: string, cure: string) =>
      error(file, ['grades', index, ...place], fault, cure);
    if ((noGrades as readonly string[]).includes(id))
      yield wrong(
        ['id'],
        `a grade cannot have this id (\`${id}\`)`,
        'choose another: it stands for “no grade of its own”',
      );
    for (const [place, phrase] of phrases.entries()) {
      const holder = holders.get(phrase.toLowerCase());
      holders.set(phrase.toLowerCase(), id);
      if (holder === undefined || holder === id) continue;
      const fault = `these words stand for two grades (\`${phrase}\`: \`${holder}\` and \`${id}\`)`;
      yield wrong(['phrases', place], fault, 'keep them with one grade');
    }
  }
}
