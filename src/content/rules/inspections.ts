import { inspectionOf, numberOf } from '../entryId.ts';
import type { Entry } from '../folders.ts';
import { error, type KeyPath, type Problem } from '../problem.ts';
import type { InspectionRecord } from '../schema/inspection.ts';
import type { Content } from './content.ts';
import { repeated, unknownNames } from './reference.ts';

const parts = [
  'judgements',
  'findings',
  'followUps',
  'statistics',
  'recommendations',
  'events',
  'youngPeople',
] as const;

/** What is wrong with the facts of inspections: what they refer to, and the order of their dates. */
export function inspectionProblems(content: Content): Problem[] {
  return [...content.inspections.flatMap((entry) => factProblems(entry, content)), ...orphans(content)];
}

function factProblems({ id, file, data }: Entry<InspectionRecord>, content: Content): Problem[] {
  const own = inspectionOf(id);
  const problems = [
    ...unknownNames(file, ['authority'], data.authority, content.names('authorities'), {
      fault: 'no authority has this name',
      cure: 'use the name of a file in authorities/',
    }),
    ...unknownNames(file, ['framework'], data.framework, content.names('frameworks'), {
      fault: 'no framework has this name',
      cure: 'use the name of a file in frameworks/',
    }),
    ...unknownNames(file, ['report'], data.report, content.names('sources'), {
      fault: 'no source has this name',
      cure: 'use the name of a file in sources/',
    }),
    ...unknownNames(file, ['selectedBy'], data.selectedBy ?? [], content.names('sources'), {
      fault: 'no source has this name',
      cure: 'use the name of a file in sources/',
    }),
    ...repeated(file, ['keyFindings'], data.keyFindings, 'a finding'),
  ];
  for (const key of ['started', 'ended'] as const) {
    if (data.draft || data[key].length > 7) continue;
    const fault = `a day is needed where an inspection is no draft (\`${data[key]}\`)`;
    problems.push(error(file, [key], fault, 'write the day as "2018-06-28", or keep `draft: true` until it is known'));
  }
  if (data.ended < data.started) {
    problems.push(
      error(
        file,
        ['ended'],
        `the inspection ends before it starts (\`${data.ended}\` is before \`${data.started}\`)`,
        'exchange or correct `started` and `ended`',
      ),
    );
  }
  if (data.published !== undefined && data.published < data.ended) {
    problems.push(
      error(
        file,
        ['published'],
        `the report is published before the inspection ends (\`${data.published}\` is before \`${data.ended}\`)`,
        'correct `published` or `ended`',
      ),
    );
  }
  const recommendations = [...content.records.recommendations, ...content.unread]
    .filter((entry) => entry.id.startsWith(`inspections/${own}/recommendations/`))
    .map((entry) => numberOf(entry.id));
  return [
    ...problems,
    ...unknownNumbers(file, ['keyFindings'], data.keyFindings, content.findingNumbers(own), { own, noun: 'finding' }),
    ...data.omissions.flatMap((omission, index) =>
      unknownNumbers(file, ['omissions', index, 'recommendations'], omission.recommendations, recommendations, {
        own,
        noun: 'recommendation',
      }),
    ),
  ];
}

function unknownNumbers(
  file: string,
  path: KeyPath,
  given: readonly number[],
  known: readonly number[],
  { own, noun }: { own: string; noun: string },
): Problem[] {
  return given.flatMap((number, index) =>
    known.includes(number)
      ? []
      : [
          error(
            file,
            [...path, index],
            `this inspection has no ${noun} of this number (\`${number}\`)`,
            `use the number of a file in inspections/${own}/${noun}s/`,
          ),
        ],
  );
}

/** Folders of an inspection that say nothing of the inspection itself. */
function orphans({ records, unread, names }: Content): Problem[] {
  const inspections = new Set(names('inspections'));
  const told = new Set<string>();
  const entries: { id: string; file: string }[] = [
    ...parts.flatMap((folder): { id: string; file: string }[] => records[folder]),
    ...unread,
  ];
  return entries.flatMap(({ id }) => {
    const inspection = inspectionOf(id);
    if (!id.startsWith('inspections/') || inspections.has(inspection) || told.has(inspection)) return [];
    told.add(inspection);
    return [
      error(
        `inspections/${inspection}/inspection.mdx`,
        [],
        'this file is missing',
        'write it: it holds the facts of the inspection that the folder is about',
      ),
    ];
  });
}
