import { inspectionOf, numberOf, ofInspection } from '../entryId.ts';
import type { Entry } from '../folders.ts';
import { error, type Problems } from '../problem.ts';
import type { Content } from './content.ts';
import { causeIn } from './reference.ts';

/** What is wrong with the numbers in the names of findings and recommendations: in an inspection they run from 1, each once, without a gap. */
export function* numberProblems(content: Content): Problems {
  for (const folder of ['findings', 'recommendations'] as const)
    for (const inspection of new Set(content.files(folder).map(({ id }) => inspectionOf(id))))
      yield* problemsIn(content, folder, inspection);
}

function* problemsIn(content: Content, folder: 'findings' | 'recommendations', inspection: string): Problems {
  const noun = folder.slice(0, -1);
  const entries = ofInspection<Entry<{ official?: unknown }>>(content.records[folder], inspection);
  // Paragraphs of a report keep their numbers there, whatever else has one.
  const mayHaveGaps = entries.some(({ data }) => data.official !== undefined);
  const sorted = entries.toSorted(
    (one, other) => numberOf(one.id) - numberOf(other.id) || (one.file < other.file ? -1 : 1),
  );
  const taken = content.numbers(folder, inspection).union(movedNumbers(content, inspection, noun));
  // A file numbered 0 stands for the first: its cure is to take the number 1.
  const isTaken = (number: number) => number < 1 || taken.has(number) || (number === 1 && taken.has(0));
  for (const [index, { id, file }] of sorted.entries()) {
    const number = numberOf(id);
    const before = sorted[index - 1];
    let first = number;
    while (!isTaken(first - 1)) first -= 1;
    if (number === 0) yield error(file, [], `a ${noun} has the number 0`, 'numbers start at 1: rename the file');
    else if (before !== undefined && numberOf(before.id) === number) {
      const fault = `two files have one number (\`${number}\`, also in ${before.file.split('/').at(-1)})`;
      yield error(file, [], fault, 'give the newer one the next free number: a number once published stays');
    } else if (!mayHaveGaps && first < number) {
      const isOne = first === number - 1;
      const missing = isOne ? `${noun} ${first} is missing` : `${noun}s ${first} to ${number - 1} are missing`;
      const last = first === 1 ? '' : `, and the one before is ${first - 1}`;
      const back =
        noun === 'finding'
          ? 'put its file back with `withdrawn:` and why: its number and address stay'
          : 'say in redirects.yaml where its address leads';
      const cure = `add the missing file, or give this one the number ${first} if it was never published; if ${noun} ${first} was withdrawn, ${back}`;
      const cause = causeIn(inspection, folder, first);
      yield error(file, [], `${missing}: this is number ${number}${last}`, cure, cause);
    }
  }
}

/** The numbers of findings, or recommendations, that redirects say went elsewhere. */
function movedNumbers({ records }: Content, inspection: string, noun: string): Set<number> {
  const anchor = new RegExp(`^/${inspection}/.*#${noun}-(\\d+)$`);
  const from = records.redirects.flatMap(({ data }) => Object.keys(data.redirects));
  return new Set(from.map((address) => Number(anchor.exec(address)?.[1])).filter((number) => number > 0));
}
