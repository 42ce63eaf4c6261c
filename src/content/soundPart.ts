import type { Entry, Records } from './folders.ts';
import { isSpot, type KeyPath, type Problem } from './problem.ts';

/** More rounds than mistakes follow from one another. */
const rounds = 8;

/**
 * The records without what has a mistake in its keys: an item of a list without the item, another key without its whole
 * file; and then without what referred to these. So links can be checked although something else is wrong. And the ids of entries
 * left out, whole or in part.
 */
export function soundPart(records: Records, problemsIn: (records: Records) => readonly Problem[]) {
  const part = { records, leftOut: [] as string[] };
  for (let round = 0; round < rounds; round += 1) {
    const places = problemsIn(part.records).flatMap(({ level, file, place }) =>
      level === 'error' && !isSpot(place) ? [{ file, place }] : [],
    );
    if (places.length === 0) break;
    const wrong = Map.groupBy(places, ({ file }) => file);
    const mended = Object.entries(part.records).map(([folder, entries]) => [
      folder,
      (entries as Entry<object>[]).flatMap((entry): Entry<object>[] => {
        const paths = wrong.get(entry.file)?.map(({ place }) => place);
        if (paths === undefined) return [entry];
        part.leftOut.push(entry.id);
        const data = withoutItems(entry.data, paths, folder === 'site');
        return data === undefined ? [] : [{ ...entry, data }];
      }),
    ]);
    part.records = Object.fromEntries(mended) as Records;
  }
  return part;
}

/** Data without the items of lists at these paths; undefined where a path leads to another key. */
function withoutItems(data: object, paths: readonly KeyPath[], mayLoseKeys: boolean): object | undefined {
  const copy = structuredClone(data);
  // The last item first, so that the others keep their places.
  for (const path of [...paths].sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)))) {
    const last = path.at(-1);
    const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], copy);
    if (Array.isArray(holder) && typeof last === 'number') holder.splice(last, 1);
    else if (mayLoseKeys && path.length === 1) Reflect.deleteProperty(copy, String(last));
    else return undefined;
  }
  return copy;
}
