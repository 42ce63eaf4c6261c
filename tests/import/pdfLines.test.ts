import { describe, expect, it } from 'vitest';
import { blocksOfLines } from '../../src/import/pdfLines.ts';

/** Lines of print, each with its distance from the margin and its width. */
function read(lines: readonly [text: string, x: number, width: number][]): string[] {
  const runs = lines.map(([text, x, width], index) => ({
    ...{ text, x, width, y: 700 - 14 * index, size: 12 },
    ...{ endsLine: true, tag: undefined, isArtifact: false },
  }));
  return blocksOfLines(runs, 1).map(({ label, lines }) => `${label} ${lines.join(' ')}`.trim());
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
});
