import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, type ParsedNode } from 'yaml';
import { isSpot, type KeyPath, type Problem, type Spot } from '../problem.ts';

/** Where things stand in one file. Lines and columns count from 1. */
export interface Positions {
  /** Where a value begins; for a value left out, where the key or what holds it begins. */
  valueAt(path: KeyPath): Spot;
  /** Where a key begins. */
  keyAt(path: KeyPath): Spot;
  /** A value as the author wrote it, where it is a single one. */
  written(path: KeyPath): string | undefined;
  /** Where the prose begins. */
  prose: Spot;
}

/** The positions of all files read, by path below `content/`. */
export type AllPositions = ReadonlyMap<string, Positions>;

interface Mark {
  key: number;
  value: number;
  written: string | undefined;
}

/** Positions in a file whose values begin at `start` and whose prose begins at `proseStart`. */
export function positionsOf(text: string, root: ParsedNode | null, start: number, proseStart: number): Positions {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) lines.addNewLine(index + 1);
  const marks = new Map<string, Mark>();
  if (root !== null) addMarks(marks, [], root, root.range[0], text.slice(start));
  const spot = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { of: 'file', line, column: col };
  };
  const markAt = (path: KeyPath): Mark | undefined => {
    // What is missing has no place of its own: what should hold it has.
    for (let length = path.length; length > 0; length -= 1) {
      const mark = marks.get(JSON.stringify(path.slice(0, length)));
      if (mark !== undefined) return length === path.length ? mark : { ...mark, value: mark.key };
    }
    return undefined;
  };
  return {
    valueAt: (path) => spot(path.length === 0 ? 0 : start + (markAt(path)?.value ?? -start)),
    keyAt: (path) => spot(path.length === 0 ? 0 : start + (markAt(path)?.key ?? -start)),
    written: (path) => marks.get(JSON.stringify(path))?.written,
    prose: spot(proseStart),
  };
}

function addMarks(marks: Map<string, Mark>, path: KeyPath, node: Node, key: number, source: string): void {
  const range = node.range ?? [key, key, key];
  // A group of keys is shown at its own key, not at the first one in it.
  const isShownAtKey = range[0] === range[1] || isMap(node);
  marks.set(JSON.stringify(path), {
    key,
    value: isShownAtKey ? key : range[0],
    written: isScalar(node) ? source.slice(range[0], range[1]) : undefined,
  });
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      addMarks(marks, [...path, index], item as Node, (item as Node).range?.[0] ?? key, source);
  }
  if (!isMap(node)) return;
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const at = pair.key.range?.[0] ?? key;
    if (pair.value === null)
      marks.set(JSON.stringify([...path, String(pair.key.value)]), { key: at, value: at, written: '' });
    else addMarks(marks, [...path, String(pair.key.value)], pair.value as Node, at, source);
  }
}

/** The place of a problem in its file. A file that could not be opened has only its beginning. */
export function spotIn(problem: Problem, positions: AllPositions): { line: number; column: number } {
  const { place } = problem;
  const own = positions.get(problem.file);
  if (!isSpot(place)) return own?.valueAt(place) ?? { line: 1, column: 1 };
  if (place.of === 'file' || own === undefined) return { line: place.line, column: place.column };
  const { line, column } = own.prose;
  return { line: line + place.line - 1, column: place.line === 1 ? column + place.column - 1 : place.column };
}
