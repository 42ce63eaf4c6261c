import { describe, expect, it } from 'vitest';
import { blocksOfLines } from '../../src/import/pdfLines.ts';

/** Lines of print, each with its distance from the margin and its width, and where not below the one before, its line. */
function read(lines: readonly [text: string, x: number, width: number, line?: number][]): string[] {
  const runs = lines.map(([text, x, width, line = lines.findIndex((one) => one[0] === text)]) => ({
    ...{ text, x, width, y: 700 - 14 * line, size: 12 },
    ...{ endsLine: true, tag: undefined, isArtifact: false },
  }));
  return blocksOfLines(runs, 1).map(({ kind, label, lines }) =>
    `${label} ${lines.join(kind === 'row' ? ' | ' : ' ')}`.trim(),
  );
}

describe('a line that begins with a number', () => {
  it('goes on the full line above it, where that ends no sentence', () => {
    const lines = read([
      ['4. Some lose touch with the young people when they turn', 70, 430],
      ['21. They are entitled to more.', 100, 200],
    ]);
    expect(lines).toEqual(['4. Some lose touch with the young people when they turn 21. They are entitled to more.']);
  });

  it('begins an item below a line that has room, or ends a sentence', () => {
    const lines = read([
      ['1. How soon plans are written', 70, 200],
      ['2. How often children are seen, whoever looks after them.', 70, 430],
      ['3. Housing', 70, 100],
    ]);
    expect(lines).toHaveLength(3);
  });

  it('goes on an item whose number or bullet it stands right of', () => {
    const words = 'They are told of this from the age of';
    const more = '16. They are asked again, and their answers are kept.';
    for (const label of ['4.', '•'])
      expect(
        read([
          [`${label} ${words}`, 70, 300],
          [more, 98, 430],
        ]),
      ).toEqual([`${label} ${words} ${more}`]);
  });
});

describe('a line of print', () => {
  it('stands below the one before it as far as most of its page do', () => {
    const wide = (words: string, line: number): [string, number, number, number] => [words, 70, 430, 1.6 * line];
    const all = ['Children are seen often by the', 'people whom they know best', 'and trust', 'most'].map(wide);
    expect(read([...all, ['they know', 70, 50, 8]])).toHaveLength(2);
  });

  it('ends its paragraph where it ends a sentence and the next word would stand on it, too', () => {
    const long = 'Children are seen by people whom they know and who ask them.';
    expect(
      read([
        [long, 70, 430],
        ['They say so.', 70, 90],
        ['Homes are near.', 70, 100],
      ]),
    ).toEqual([`${long} They say so.`, 'Homes are near.']);
  });

  it('begins an entry where it is set in, below a line with room: the bullets of browsers are only drawn', () => {
    const lines: [string, number, number][] = [
      ['These must improve.', 70, 200],
      ['Visits that are as frequent as their plans say, by people whom they know', 100, 400],
      ['and trust', 100, 50],
      ['Plans', 100, 30],
    ];
    expect(read(lines).slice(1)).toEqual([`${lines[1]?.[0]} and trust`, 'Plans']);
  });

  it('stands beside the first line of a cell, whatever the height of that', () => {
    const cell: [string, number, number][] = [
      ['The progress of children', 70, 200],
      ['in care', 70, 50],
    ];
    expect(read([...cell, ['Good', 340, 30, 0]])).toEqual(['The progress of children\nin care | Good']);
    const above: [string, number, number] = ['Lead inspector: Ada Sample, who leads all of them', 70, 400];
    expect(read([above, ['Adoption', 70, 50], ['Good', 340, 30, 1]])).toEqual([above[0], 'Adoption | Good']);
    expect(read([...cell, ['Column', 340, 30, -20]])).toEqual(['The progress of children in care', 'Column']);
  });
});
