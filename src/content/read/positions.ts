import { isMap, isNode, isScalar, isSeq, type ParsedNode } from 'yaml';
import { isSpot, type KeyPath, type Problem, spotAt } from '../problem.ts';

/** Where things stand in one file. Lines and columns count from 1. */
export type Positions = ReturnType<typeof positionsOf>;

/** Where a key and its value begin in YAML, as offsets, and the value as it is written. */
interface Span {
  key: number;
  value: number;
  written: string | undefined;
}

/** Positions in a file whose values begin at `start` and whose prose begins at `proseStart`. */
export function positionsOf(text: string, root: ParsedNode | null, start: number, proseStart: number) {
  const source = text.slice(start);
  const spot = (offset: number | undefined) => spotAt(text, offset === undefined ? 0 : start + offset, 'file');
  return {
    /** Where a value begins; for a value left out, where the key or what holds it begins. */
    valueAt: (path: KeyPath) => spot(spanOf(path, root, source)?.value),
    /** Where a key begins. */
    keyAt: (path: KeyPath) => spot(spanOf(path, root, source)?.key),
    /** A value as the author wrote it, where it is a single one. */
    written: (path: KeyPath) => spanOf(path, root, source)?.written,
    prose: spotAt(text, proseStart, 'file'),
  };
}

/** The place of what a path leads to. What is missing has none of its own: what should hold it has. */
function spanOf(path: KeyPath, root: ParsedNode | null, source: string): Span | undefined {
  let node: unknown = root;
  let place: Span | undefined;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    node = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (node === undefined) return place && { ...place, value: place.key, written: undefined };
    const [begin = 0, end = begin] = (isNode(node) && node.range) || [];
    const key = (isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? begin;
    // A group of keys is shown at its own key, not at the first one in it.
    const value = begin === end || isMap(node) ? key : begin;
    place = { key, value, written: node === null || isScalar(node) ? source.slice(begin, end) : undefined };
  }
  return place;
}

/** The place of a problem in its file. A file that could not be opened has only its beginning. */
export function spotIn(
  { file, place }: Problem,
  positions: ReadonlyMap<string, Positions>,
): { line: number; column: number } {
  const own = positions.get(file);
  if (!isSpot(place)) return own?.valueAt(place) ?? { line: 1, column: 1 };
  if (place.of === 'file' || own === undefined) return { line: place.line, column: place.column };
  const { line, column } = own.prose;
  return { line: line + place.line - 1, column: place.line === 1 ? column + place.column - 1 : place.column };
}
