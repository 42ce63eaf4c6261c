import { error, type Problem } from '../problem.ts';
import type { Content } from './content.ts';

/** What is wrong with the timelines of inspections: ids that stand twice, and ends before beginnings. */
export function eventProblems({ records }: Content): Problem[] {
  return records.events.flatMap(({ file, data: { events } }) =>
    events.flatMap(({ id, date, until }, index) => {
      const problems: Problem[] = [];
      const wrong = (key: string, fault: string, cure: string) =>
        problems.push(error(file, ['events', index, key], fault, cure));
      if (events.findIndex((event) => event.id === id) < index)
        wrong('id', `two events have one id (\`${id}\`)`, 'give each event an id of its own');
      // A month is compared with a month: "2024-03" may end what began on "2024-03-28".
      const length = Math.min(date.length, until?.length ?? 0);
      if (until !== undefined && until.slice(0, length) < date.slice(0, length)) {
        const fault = `the event ends before it starts (\`${until}\` is before \`${date}\`)`;
        wrong('until', fault, 'exchange or correct `date` and `until`');
      }
      return problems;
    }),
  );
}
