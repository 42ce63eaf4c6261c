import { inspectionOf } from '../entryId.ts';
import { error, type Problems } from '../problem.ts';
import type { Content } from './content.ts';

/** What is wrong with follow-ups: the later inspection they come from. */
export function* followUpProblems(content: Content): Problems {
  for (const { id, file, data } of content.records.followUps) {
    const [earlier, later] = [content.inspection(inspectionOf(id)), content.inspection(data.inspection)];
    if (earlier === undefined || later === undefined) continue;
    const cause = `follow-ups of ${inspectionOf(id)} in ${data.inspection}`;
    const wrong = (fault: string, cure: string) =>
      error(file, ['inspection'], `${fault} (\`${data.inspection}\`)`, cure, cause);
    const areKnown = [earlier, later].every(({ authority }) => content.names('authorities').includes(authority));
    // Dates that are in disorder are told of in their inspection.
    const areInOrder = [earlier, later].every(({ started, ended }) => started <= ended);
    const [cited] = (data.sources ?? []).filter(({ document }) => document !== later.report);
    if (areKnown && later.authority !== earlier.authority)
      yield wrong(
        'a follow-up comes from an inspection of another authority',
        'name a later inspection of the same one',
      );
    else if (areInOrder && later.started <= earlier.started)
      yield wrong('a follow-up comes from an inspection that is not later', 'name a later inspection');
    // A report that nobody knows is told of where it is named.
    else if (cited !== undefined && content.names('sources').includes(later.report)) {
      const fault = `a follow-up of \`${data.inspection}\` cites another document than its report (\`${cited.document}\`)`;
      yield error(file, ['sources'], fault, `cite \`${later.report}\`, which says it`);
    }
  }
}
