/** A key path in a file: `['areas', 2, 'parent']`; `[]` stands for the whole file. Items of a list count from 0. */
export type KeyPath = readonly (string | number)[];

/** A spot in the text of a file. Lines and columns count from 1, in the whole file or in the prose below the line. */
export interface Spot {
  of: 'file' | 'prose';
  line: number;
  column: number;
}

/** Something an author has to mend (an error), or should look at (a warning). */
export interface Problem {
  /** The path below `content/`. */
  file: string;
  place: KeyPath | Spot;
  level: 'error' | 'warning';
  /** What is wrong, with the value given: “no theme has this name (`helth`: did you mean `health`?)”. */
  fault: string;
  /** What to do. */
  cure: string;
  /** The name of what is mended once for all problems that bear it: a theme that is missing, named in twenty files. */
  cause?: string | undefined;
}

/** What a rule finds wrong, one by one. */
export type Problems = Iterable<Problem>;

/** What is said of a problem. */
export type Words = readonly [fault: string, cure: string, cause?: string | undefined];

/** A problem that stops publishing. A fault of a key’s value begins with the key. */
export function error(file: string, place: KeyPath | Spot, ...[fault, cure, cause]: Words): Problem {
  return { file, place, level: 'error', fault: withKey(place, fault), cure, cause };
}

/** A problem that does not stop publishing. */
export function warning(file: string, place: KeyPath | Spot, ...words: Words): Problem {
  return { ...error(file, place, ...words), level: 'warning' };
}

function withKey(place: KeyPath | Spot, fault: string): string {
  const key = isSpot(place) ? undefined : place.findLast((step) => typeof step === 'string');
  return key === undefined ? fault : `\`${key}\`: ${fault}`;
}

/** True for a spot in the text, false for a key path. */
export function isSpot(place: KeyPath | Spot): place is Spot {
  return 'line' in place;
}

/** True where no problem is an error: warnings do not stop publishing. */
export function isSound(problems: readonly Problem[]): boolean {
  return problems.every(({ level }) => level !== 'error');
}

/** The spot of an offset in a text. */
export function spotAt(text: string, offset: number, of: Spot['of']): Spot {
  const before = text.slice(0, offset).split('\n');
  return { of, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** What a file says above the line, each value with its place: groups and lists before what is in them. */
export function* valuesIn(value: unknown, path: KeyPath = []): Generator<readonly [path: KeyPath, value: unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* valuesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
