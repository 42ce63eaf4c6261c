/**
 * Splits a Markdown or MDX file at its lines of three hyphens into the values in YAML above the line and the prose below it, without
 * blank lines around it, and says where in the file each begins; else what is wrong in which line, and what to do.
 */
export function splitFrontMatter(text: string) {
  const wrong = (line: number, fault: string, cure: string) => ({ line, fault, cure });
  // A byte order mark is accepted, as Windows editors write one.
  const [opening] = /^\uFEFF?---[ \t]*\r?\n/.exec(text) ?? [];
  if (opening === undefined) {
    const cure = 'write `---`, then its keys and values, then another line `---`, then the text';
    return wrong(1, 'the file does not begin with a line `---`', cure);
  }
  const valuesStart = opening.length;
  // Astro takes the first line that begins so for the closing one, whatever follows in the line.
  const closing = /^---.*$/m.exec(text.slice(valuesStart));
  if (closing === null)
    return wrong(1, 'the keys and values are not closed', 'write a line `---` between them and the text');
  const [line] = closing;
  const valuesEnd = valuesStart + closing.index;
  if (line.trimEnd() !== '---') {
    const fault = `the line that closes the keys and values holds something else (\`${line.trimEnd()}\`)`;
    return wrong(text.slice(0, valuesEnd).split('\n').length, fault, 'write three hyphens and nothing else');
  }
  const rest = text.slice(valuesEnd + line.length);
  const blank = rest.length - rest.trimStart().length;
  const proseStart = valuesEnd + line.length + (blank === rest.length ? 0 : blank);
  return { values: text.slice(valuesStart, valuesEnd), valuesStart, prose: rest.trim(), proseStart };
}
