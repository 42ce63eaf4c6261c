import { error, type Problems } from '../problem.ts';
import type { Content } from './content.ts';

/** Events that end before they begin. */
export function* eventProblems({ records }: Content): Problems {
  for (const { file, data } of records.events)
    for (const [index, { date, until = date }] of data.events.entries()) {
      // A month is compared with a month: "2024-03" may end what began on "2024-03-28".
      const length = Math.min(date.length, until.length);
      if (until.slice(0, length) >= date.slice(0, length)) continue;
      const fault = `the event ends before it starts (\`${until}\` is before \`${date}\`)`;
      yield error(file, ['events', index, 'until'], fault, 'exchange or correct `date` and `until`');
    }
}
