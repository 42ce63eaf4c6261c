import type { Entry, Records } from '../folders.ts';
import { error, type Problems } from '../problem.ts';

const cure = 'keep one of the two: programs that keep folders in step make such copies';

/**
 * Copies that programs make which keep folders in step, where two people write at once: a file that says the same as another
 * of its folder, or all but one thing of what a file says whose name its own continues (`cases-laptop.md`).
 */
export function* copyProblems(records: Records): Problems {
  const all: Entry<object>[] = Object.values(records).flat();
  const byId = new Map(all.map((entry) => [idOf(entry), entry]));
  const byWords = new Map<string, Entry<object>>();
  // Of two that say the same, the longer name is the copy’s.
  for (const entry of all.toSorted((one, other) => one.id.length - other.id.length)) {
    const words = JSON.stringify([folderOf(entry), entry.data, entry.prose]);
    const same = byWords.get(words);
    const like = beginnings(idOf(entry)).flatMap((id) => byId.get(id) ?? []);
    const other = like.find((one) => differences(entry, one) < 2);
    const otherName = `${cure}; or give it a name that does not begin like the other’s`;
    if (same !== undefined) yield error(entry.file, [], `this file says the same as ${same.file}`, cure);
    else if (other !== undefined) yield error(entry.file, [], `this looks like a copy of ${other.file}`, otherName);
    byWords.set(words, same ?? entry);
  }
}

/** The id of an entry without what all of its kind end with: `inspections/2020-03` for an inspection. */
const idOf = ({ id }: { id: string }) => id.replace(/\/inspection$/, '');
const folderOf = (entry: { id: string }) => idOf(entry).replace(/[^/]*$/, '');

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
