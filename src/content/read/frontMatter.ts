/** A file in two parts: the values above the line, and the prose below it. */
export interface Parts {
  /** The values in YAML, and where they begin in the file. */
  values: string;
  valuesStart: number;
  /** The prose without blank lines around it, and where it begins in the file. */
  prose: string;
  proseStart: number;
}

/** Why a file cannot be split: what is wrong in which line, and what to do. */
export interface SplitFault {
  line: number;
  fault: string;
  cure: string;
}

/** Splits a Markdown or MDX file at its lines of three hyphens. */
export function splitFrontMatter(text: string): Parts | SplitFault {
  // A byte order mark is accepted, as Windows editors write one.
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  const opening = /^---[ \t]*\r?\n/.exec(text.slice(first));
  if (opening === null) {
    return {
      line: 1,
      fault: 'the file does not begin with a line `---`',
      cure: 'write `---`, then its keys and values, then another line `---`, then the text',
    };
  }
  const valuesStart = first + opening[0].length;
  // Astro takes the first line that begins so for the closing one, whatever follows in the line.
  const closing = /^---.*$/m.exec(text.slice(valuesStart));
  if (closing === null) {
    return {
      line: 1,
      fault: 'the keys and values are not closed',
      cure: 'write a line `---` between them and the text',
    };
  }
  const valuesEnd = valuesStart + closing.index;
  if (closing[0].trimEnd() !== '---') {
    const line = text.slice(0, valuesEnd).split('\n').length;
    return {
      line,
      fault: `the line that closes the keys and values holds something else (\`${closing[0].trimEnd()}\`)`,
      cure: 'write three hyphens and nothing else',
    };
  }
  const rest = text.slice(valuesEnd + closing[0].length);
  const blank = rest.length - rest.trimStart().length;
  const proseStart = valuesEnd + closing[0].length + (blank === rest.length ? 0 : blank);
  return { values: text.slice(valuesStart, valuesEnd), valuesStart, prose: rest.trim(), proseStart };
}
