import { numberOf } from '../entryId.ts';
import { error, type Problem } from '../problem.ts';

/** What is wrong with the numbers in the file names of one folder: they run from 1, each once, without a gap but for those that moved or, in an imported report, have no number there. */
export function numberProblems(
  entries: readonly { id: string; file: string }[],
  noun: string,
  moved: ReadonlySet<number>,
  mayHaveGaps = false,
): Problem[] {
  const problems: Problem[] = [];
  const sorted = [...entries].sort(
    (one, other) => numberOf(one.id) - numberOf(other.id) || (one.file < other.file ? -1 : 1),
  );
  let last = 0;
  let lastFile = '';
  // A file numbered 0 stands for the first: its cure is to take the number 1.
  let isZeroFirst = false;
  for (const { id, file } of sorted) {
    const number = numberOf(id);
    if (Number.isNaN(number)) continue;
    while (last + 1 < number && moved.has(last + 1)) last += 1;
    if (number === 0) {
      isZeroFirst = true;
      problems.push(error(file, [], `a ${noun} has the number 0`, 'numbers start at 1: rename the file'));
    } else if (number === last) {
      const fault = `two files have one number (\`${number}\`, also in ${lastFile.split('/').at(-1)})`;
      const cure = 'give the newer one the next free number: a number once published stays';
      problems.push(error(file, [], fault, cure));
    } else if (!mayHaveGaps && number > last + 1 && !(isZeroFirst && number === 2)) {
      const missing =
        number === last + 2 ? `${noun} ${last + 1} is missing` : `${noun}s ${last + 1} to ${number - 1} are missing`;
      const before = last === 0 ? '' : `, and the one before is ${last}`;
      const back =
        noun === 'finding'
          ? 'put its file back with `withdrawn:` and why: its number and address stay'
          : 'say in redirects.yaml where its address leads';
      const cure = `add the missing file, or give this one the number ${last + 1} if it was never published; if ${noun} ${last + 1} was withdrawn, ${back}`;
      problems.push(error(file, [], `${missing}: this is number ${number}${before}`, cure));
    }
    last = number;
    lastFile = file;
  }
  return problems;
}
