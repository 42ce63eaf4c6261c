import type { Entry } from '../folders.ts';
import { error, type Problem } from '../problem.ts';
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
  const problems: Problem[] = [];
  const ids = areas.map(({ id }) => id);
  for (const [index, { id, parent }] of areas.entries()) {
    if (ids.indexOf(id) < index) {
      problems.push(
        error(file, ['areas', index, 'id'], `two areas have one id (\`${id}\`)`, 'give each area an id of its own'),
      );
    }
    if (takenInspectionPages.includes(id) || takenAnchor.test(id) || takenInspectionAnchor.test(id)) {
      problems.push(
        error(
          file,
          ['areas', index, 'id'],
          `an area cannot have this id (\`${id}\`)`,
          'choose another: each inspection has a page, or its pages a place, of this name',
        ),
      );
    }
    if (parent === undefined) continue;
    const parentOf = areas.find((area) => area.id === parent)?.parent;
    const unknown = unknownNames(file, ['areas', index, 'parent'], parent, ids, {
      fault: 'no area has this id',
      cure: 'use one of the areas of this file',
    });
    problems.push(...unknown);
    if (unknown.length === 0 && (parent === id || parentOf !== undefined)) {
      const fault =
        parent === id
          ? `an area is a part of itself (\`${id}\`)`
          : `an area is a part of a part (\`${id}\` of \`${parent}\`)`;
      problems.push(
        error(file, ['areas', index, 'parent'], fault, 'name an area that has no `parent` itself, or remove `parent`'),
      );
    }
  }
  const overall = areas.flatMap((area, index) => (area.overall ? [index] : []));
  if (overall.length === 0) {
    problems.push(
      error(
        file,
        ['areas'],
        'no area is the judgement of the whole service',
        'write `overall: true` below the one that is',
      ),
    );
  }
  for (const index of overall.slice(1)) {
    problems.push(
      error(
        file,
        ['areas', index, 'overall'],
        `a second area is the judgement of the whole service (\`${areas[index]?.id}\`)`,
        `keep \`overall: true\` for one area only; \`${ids[overall[0] ?? 0]}\` has it already`,
      ),
    );
  }
  return problems;
}

function scaleProblems({ file, data: { grades } }: Entry<FrameworkRecord>): Problem[] {
  const problems: Problem[] = [];
  const phrases = new Map<string, string>();
  for (const [index, { id, phrases: own }] of grades.entries()) {
    if (grades.findIndex((grade) => grade.id === id) < index) {
      problems.push(
        error(file, ['grades', index, 'id'], `two grades have one id (\`${id}\`)`, 'give each grade an id of its own'),
      );
    }
    if ((noGrades as readonly string[]).includes(id)) {
      problems.push(
        error(
          file,
          ['grades', index, 'id'],
          `a grade cannot have this id (\`${id}\`)`,
          'choose another: it stands for “no grade of its own”',
        ),
      );
    }
    for (const [place, phrase] of own.entries()) {
      const holder = phrases.get(phrase.toLowerCase());
      phrases.set(phrase.toLowerCase(), id);
      if (holder === undefined || holder === id) continue;
      problems.push(
        error(
          file,
          ['grades', index, 'phrases', place],
          `these words stand for two grades (\`${phrase}\`: \`${holder}\` and \`${id}\`)`,
          'keep them with one grade',
        ),
      );
    }
  }
  return problems;
}
