import { inspectionOf, numberOf } from '../entryId.ts';
import { error, type Problem } from '../problem.ts';
import type { Register } from '../register.ts';

/** What a file is called without its inspection and its number: `findings/matching.md`. */
const keyOf = (file: string) => /^inspections\/[^/]+\/([^/]+\/.+)$/.exec(file)?.[1]?.replace(/\/\d+-/, '/') ?? '';

/** Files that were published in another inspection, or under another number, with the place that each had. */
export function movedFiles(files: readonly string[], register: Register): Map<string, string> {
  const all = new Set(files);
  const published = new Set(register.lines.flatMap(({ file }) => file ?? []));
  const gone = [...published].filter(
    (file) => !all.has(file) && all.has(`inspections/${inspectionOf(file)}/inspection.mdx`),
  );
  const homes = Map.groupBy(gone, keyOf);
  const added = files.filter((file) => !published.has(file) && keyOf(file) !== '');
  const moved = added.flatMap((file): [string, string][] => {
    const [home, ...others] = homes.get(keyOf(file)) ?? [];
    // The same number may be written with more noughts.
    const isOne = home !== undefined && inspectionOf(home) === inspectionOf(file) && numberOf(home) === numberOf(file);
    return home === undefined || others.length > 0 || isOne ? [] : [[file, home]];
  });
  return new Map(moved);
}

/** What is said of such a file. */
export function movedProblem(file: string, home: string | undefined): Problem[] {
  const cure = 'name it so again: what was once published keeps its inspection and its number';
  return home === undefined ? [] : [error(file, [], `this file was published as ${home}`, cure)];
}
