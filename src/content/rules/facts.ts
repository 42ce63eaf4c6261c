import { nameOf } from '../entryId.ts';
import { error, isSpot, type KeyPath, type Problem, type Problems } from '../problem.ts';
import type { InspectionRecord } from '../schema/inspection.ts';
import type { JudgementRecord } from '../schema/judgement.ts';
import type { Content, SaidFile } from './content.ts';
import { gradeCause } from './judgements.ts';
import { causeIn } from './reference.ts';

/** What is known of mistakes, so that none is told of twice and none hides another. */
export const knownOf = (errors: readonly Problem[]) => ({
  /** True where what a file says under a key is a mistake already told of. */
  isMistaken: (path: string, key: string) =>
    errors.some(({ file, place }) => file === path && !isSpot(place) && place.includes(key)),
  /** True where a file is missing below a path, or stands under a wrong name. */
  isMissingBelow: (path: string) =>
    errors.some(
      ({ file, place, cause }) =>
        `${cause}/`.startsWith(path) ||
        path.startsWith(`${cause}/`) ||
        (file.startsWith(path) && !isSpot(place) && place.length === 0),
    ),
});

/** The days of which one may be wrong where the order of two is. */
const daysBeside = { started: ['started', 'ended'], ended: ['ended', 'published'], published: ['published'] };

/** Where content says something else than `facts.yaml`: a wrong key in one of the two would be published as a fact. */
export function* factProblems(content: Content, { isMistaken, isMissingBelow }: ReturnType<typeof knownOf>): Problems {
  const unread = new Set(content.unread.map(({ file }) => file));
  /** True where a file that is not there is no consequence of another mistake. */
  const isAbsent = (id: string, above: string) =>
    content.names('inspections').includes(id) &&
    !isMissingBelow(above) &&
    !content.unread.some(({ id }) => id.startsWith(above));
  /** True where what a file says under a key may be compared. */
  const isSound = (one: SaidFile, said: unknown, ...keys: readonly string[]) =>
    !keys.some((key) => isMistaken(one.file, key)) && (said !== undefined || !unread.has(one.file));
  for (const { file, data } of content.records.facts)
    for (const [index, { inspection: id, ...facts }] of data.facts.entries()) {
      const differs = (path: KeyPath, fact: unknown, said: unknown, cause?: string): Problem[] => {
        if (fact === undefined || fact === said) return [];
        const fault = `the content says ${said === undefined ? 'nothing of it' : `\`${said}\``} (here \`${fact}\`)`;
        const cure = 'look it up in the document, and correct the one that is wrong';
        return [error(file, ['facts', index, ...path], fault, cure, cause)];
      };
      const filesBelow = (folder: 'judgements' | 'statistics') =>
        new Map(content.files(folder, id).map((one) => [nameOf(one.id), one]));
      const [inspection] = content.files('inspections', id);
      const said: Partial<InspectionRecord> = inspection?.data ?? {};
      for (const key of ['started', 'ended', 'published'] as const)
        if (inspection !== undefined && isSound(inspection, said[key], ...daysBeside[key]))
          yield* differs([key], facts[key], said[key]);
      for (const key of ['findings', 'recommendations'] as const) {
        const files = content.files(key, id);
        const read = files.filter(({ file }) => !unread.has(file));
        const fact = facts[key] ?? files.length;
        // Nobody knows what a file that cannot be read counts for.
        const isPossible = read.length <= fact && fact <= files.length;
        if (!isPossible && content.names('inspections').includes(id) && !isMissingBelow(`${causeIn(id, key)}/`))
          yield* differs([key], fact, files.length);
      }
      const judgements = filesBelow('judgements');
      for (const [area, fact] of Object.entries(facts.grades)) {
        const judgement = judgements.get(area);
        const path = ['grades', area];
        if (judgement !== undefined) {
          const { grade }: Partial<JudgementRecord> = judgement.data;
          if (isSound(judgement, grade, 'grade')) yield* differs(path, fact, grade, gradeCause(judgement.file));
        } else if (inspection !== undefined && isSound(inspection, said.grades, 'grades')) {
          const grade = said.grades?.[area];
          if (grade !== undefined || isAbsent(id, `${causeIn(id, 'judgements')}/`)) yield* differs(path, fact, grade);
        }
      }
      const figures = filesBelow('statistics');
      const folder = causeIn(id, 'statistics');
      for (const [name, fact] of Object.entries(facts.statistics)) {
        const figure = figures.get(name);
        const { value }: { value?: unknown } = figure?.data ?? {};
        if (figure === undefined ? isAbsent(id, `${folder}/`) : isSound(figure, value, 'value'))
          yield* differs(['statistics', name], fact, value, figures.size === 0 ? folder : undefined);
      }
    }
}
