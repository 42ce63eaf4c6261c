import { inspectionOf } from '../entryId.ts';
import type { Entry } from '../folders.ts';
import { error, type Problem } from '../problem.ts';
import type { FollowUpRecord } from '../schema/followUp.ts';
import type { Content } from './content.ts';
import { unknownEntries, unknownNumbers } from './reference.ts';

/** What is wrong with follow-ups: what they follow up, and the later inspection they come from. */
export function followUpProblems(content: Content): Problem[] {
  return content.records.followUps.flatMap((entry) => [
    ...targetProblems(entry, content),
    ...laterProblems(entry, content),
  ]);
}

function targetProblems({ id, file, data }: Entry<FollowUpRecord>, content: Content): Problem[] {
  return (['finding', 'recommendation'] as const).flatMap((noun) =>
    unknownNumbers(file, [noun], data[noun] ?? [], content, `${noun}s`, inspectionOf(id)),
  );
}

function laterProblems({ id, file, data }: Entry<FollowUpRecord>, content: Content): Problem[] {
  const unknown = unknownEntries(file, ['inspection'], data.inspection, content, 'inspections');
  const [earlier, later] = [content.inspection(inspectionOf(id)), content.inspection(data.inspection)];
  if (earlier === undefined || later === undefined) return unknown;
  const cause = `follow-ups of ${inspectionOf(id)} in ${data.inspection}`;
  const wrong = (fault: string, cure: string) => [
    error(file, ['inspection'], `${fault} (\`${data.inspection}\`)`, cure, cause),
  ];
  const areKnown = [earlier, later].every(({ authority }) => content.names('authorities').includes(authority));
  if (areKnown && later.authority !== earlier.authority)
    return wrong(
      'a follow-up comes from an inspection of another authority',
      'name a later inspection of the same one',
    );
  // Dates that are in disorder are told of in their inspection.
  const areInOrder = [earlier, later].every(({ started, ended }) => started <= ended);
  if (areInOrder && later.started <= earlier.started)
    return wrong('a follow-up comes from an inspection that is not later', 'name a later inspection');
  const [cited] = (data.sources ?? []).filter(({ document }) => document !== later.report);
  // A report that nobody knows is told of where it is named.
  if (cited === undefined || !content.names('sources').includes(later.report)) return [];
  const fault = `a follow-up of \`${data.inspection}\` cites another document than its report (\`${cited.document}\`)`;
  return [error(file, ['sources'], fault, `cite \`${later.report}\`, which says it`)];
}
