import type { Entry, Records } from '../folders.ts';
import { error, type Problems } from '../problem.ts';
import type { Register } from '../register.ts';

const cure = 'keep one of the two: programs that keep folders in step make such copies';

/**
 * Copies that programs make which keep folders in step, where two people write at once: a file that says the same as another
 * of its folder, or all but one thing of what a file says whose name its own continues (`cases-laptop.md`). And what was copied
 * from one inspection to another, which said nothing of it.
 */
export function* copyProblems(records: Records, register: Register): Problems {
  const published = new Set(register.lines.map(({ file }) => file));
  const all: Entry<object>[] = Object.values(records).flat();
  const byId = new Map(all.map((entry) => [idOf(entry), entry]));
  const byWords = new Map<string, Entry<object>>();
  // Of two that say the same, the one that was published is no copy; of two such, the longer name is the copy’s.
  const rank = ({ id, file }: Entry<object>) => (published.has(file) ? id.length : id.length + 10_000);
  for (const entry of all.toSorted((one, other) => rank(one) - rank(other))) {
    const words = JSON.stringify([kindOf(entry), entry.data, entry.prose]);
    const same = byWords.get(words);
    const like = beginnings(idOf(entry)).flatMap((id) => byId.get(id) ?? []);
    const other = like.find((one) => differences(entry, one) < 2);
    const otherName = `${cure}; or give it a name that does not begin like the other’s`;
    const ofSame = same !== undefined && folderOf(same) !== folderOf(entry) ? 'keep it where its source says so' : cure;
    if (same !== undefined) yield error(entry.file, [], `this file says the same as ${same.file}`, ofSame);
    else if (other !== undefined) yield error(entry.file, [], `this looks like a copy of ${other.file}`, otherName);
    byWords.set(words, same ?? entry);
  }
}

/** The id of an entry without what all of its kind end with: `inspections/2020-03` for an inspection. */
const idOf = ({ id }: { id: string }) => id.replace(/\/inspection$/, '');
const folderOf = (entry: { id: string }) => idOf(entry).replace(/[^/]*$/, '');
/** The folder of an entry; of what inspectors said, by the place in their report, the same for every inspection. */
const kindOf = (entry: { id: string }) =>
  folderOf(entry).replace(/^inspections\/[^/]+\/(?=(?:findings|judgements|recommendations)\/)/, '');

/** The names that a name continues: `a` and `a-b` for `a-b-c`. */
function beginnings(id: string): string[] {
  return [...id.slice(folderOf({ id }).length).matchAll(/-/g)].map(({ index }) =>
    id.slice(0, folderOf({ id }).length + index),
  );
}

/** In how many of their keys two entries differ; the prose counts as one. */
function differences(one: Entry<object>, other: Entry<object>): number {
  const first: Record<string, unknown> = { ...one.data, prose: one.prose };
  const second: Record<string, unknown> = { ...other.data, prose: other.prose };
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...keys].filter((key) => JSON.stringify(first[key]) !== JSON.stringify(second[key])).length;
}
