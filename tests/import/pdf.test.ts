import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/import/blocks.ts';
import { blocksOfPdf } from '../../src/import/pdf.ts';
import { type Part, printed } from './printed.ts';

async function read(parts: readonly Part[], printing?: Parameters<typeof printed>[1]): Promise<string[]> {
  const blocks = await blocksOfPdf(await printed(parts, printing));
  return blocks.map(({ kind, label, page, lines, ...block }) =>
    `${page} ${kind} ${label} ${kind === 'row' ? lines.join(' | ') : textOf({ kind, label, page, lines, ...block })}`.replace(
      /\s+/g,
      ' ',
    ),
  );
}

const long =
  'A paragraph that is long enough to be broken into two lines by any page, since well-known words fill it to its end.';

describe('a tagged PDF', () => {
  it('is read by its tags, page by page', async () => {
    const parts: Part[] = [
      { heading: 'A heading' },
      { paragraph: long },
      { item: 'An item.', label: '12.' },
      { row: ['An area', 'Good'] },
      'new page',
      { paragraph: long },
    ];
    expect(await read(parts)).toEqual([
      '1 heading A heading',
      `1 paragraph ${long}`,
      '1 item 12. An item.',
      '1 row An area | Good',
      `2 paragraph ${long}`,
    ]);
  });

  it('gives up the label that is printed as text', async () => {
    expect(
      await read([
        { item: '16-year-olds are safe.', printedLabel: '6.' },
        { item: '16 and 17-year-olds.', label: '•' },
        { item: 'Children are safe.', printedLabel: '7.' },
        { item: 'So are carers.', printedLabel: '•' },
        { paragraph: '• So are schools.' },
        { paragraph: long },
      ]),
    ).toEqual([
      '1 item 6. 16-year-olds are safe.',
      '1 item • 16 and 17-year-olds.',
      '1 item 7. Children are safe.',
      '1 item • So are carers.',
      '1 item • So are schools.',
      `1 paragraph ${long}`,
    ]);
  });

  it('keeps the words of an item whose first line after a page’s end is tagged as its label', async () => {
    expect(await read([{ item: ' hours service helps families.', label: 'out of' }, { paragraph: long }])).toEqual([
      '1 item out of hours service helps families.',
      `1 paragraph ${long}`,
    ]);
  });

  it('raises the mark of a footnote, and keeps the note apart', async () => {
    expect(await read([{ paragraph: long, mark: '1' }, { note: '1 What the note says.' }])).toEqual([
      `1 paragraph ${long}¹`,
      '1 note 1 What the note says.',
    ]);
  });

  it('leaves out what its tags call no part of the text', async () => {
    expect(await read([{ paragraph: long }], { footer: 'Exampleshire, page' })).toEqual([`1 paragraph ${long}`]);
  });
});

describe('a PDF without tags', () => {
  const parts: Part[] = [
    { heading: 'A heading' },
    { row: ['An area', 'Good'] },
    { item: long, printedLabel: '1.' },
    { paragraph: long },
  ];

  it('is read by where its lines stand', async () => {
    expect(await read(parts, { isTagged: false })).toEqual([
      '1 heading A heading',
      '1 row An area | Good',
      `1 item 1. ${long}`,
      `1 paragraph ${long}`,
    ]);
  });

  it('is read without the lines that stand at the edge of page after page', async () => {
    const pages = ['Spring', 'Summer', 'Autumn', 'Winter'].flatMap((season): Part[] => [
      'new page',
      { paragraph: `${season} came.` },
      { paragraph: long },
    ]);
    const lines = await read(pages.slice(1), { isTagged: false, footer: `Exampleshire, ${long} page` });
    expect(lines.filter((line) => line.endsWith(' came.'))).toHaveLength(4);
    expect(lines.join()).not.toContain('page 1');
  });

  it('keeps its title, which its other pages repeat, and the entries of lists at the ends of pages', async () => {
    const title = 'Inspection of Exampleshire, page';
    const page: Part[] = ['new page', { paragraph: long }, { item: 'Housing', printedLabel: '•' }];
    const pages = [{ heading: title }, { paragraph: long }, ...page, ...page, ...page, ...page];
    const lines = await read(pages, { isTagged: false, footer: title });
    expect(lines.filter((line) => line.endsWith(title))).toEqual([`1 heading ${title}`]);
    expect(lines.filter((line) => line.endsWith('• Housing'))).toHaveLength(4);
  });
});
