import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  NoBreakHyphen,
  Packer,
  Paragraph,
  SoftHyphen,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { textOf } from '../../src/import/blocks.ts';
import { Importer } from '../../src/import/importing.ts';
import { blocksOfWord } from '../../src/import/word.ts';

const folder = mkdtempSync(join(tmpdir(), 'word-'));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });

/** A council’s own account of an inspection: no days, no numbers, and headings that are only bold. */
const update = new Document({
  footnotes: { 7: { children: [new Paragraph('Counted in May.')] } },
  sections: [
    {
      children: [
        new Paragraph({ text: 'Appendix: what inspectors found', heading: HeadingLevel.HEADING_1 }),
        new Paragraph('In June 2025 inspectors completed an inspection of our services.'),
        new Table({
          rows: [
            row('Judgement', 'Grade'),
            row('Children’s services in Exampleshire are good', ''),
            row('1. Children in care', 'Good'),
            row('1.1 Adoption', 'Requires improvement'),
          ],
        }),
        new Paragraph('Inspectors looked at 152 cases.'),
        bold('Children in care'),
        new Paragraph({
          children: [new TextRun('Children live well. They are seen often.'), new FootnoteReferenceRun(7)],
        }),
        new Paragraph('Their plans are kept.'),
        bold('Adoption'),
        new Paragraph({ text: 'Adopters are found early.', bullet: { level: 0 } }),
        new Paragraph('– Some wait.'),
      ],
    },
  ],
});

/** What stands in a Word file: the label and text of each piece. */
async function labelled(children: (Paragraph | Table)[]): Promise<string[]> {
  const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }];
  const styles = { paragraphStyles: [{ id: 'HeadingOfOurs', name: 'Heading of ours' }] };
  const config = ['points', 'paragraphs'].map((reference) => ({ reference, levels }));
  const blocks = await blocksOfWord(
    await Packer.toBuffer(new Document({ styles, numbering: { config }, sections: [{ children }] })),
  );
  return blocks.map(({ label, lines }) => `${label} ${lines.join(' | ')}`.trim());
}

async function imported(by?: 'sentence' | 'paragraph') {
  const content = mkdtempSync(join(folder, 'content-'));
  cpSync('tests/site/content', content, { recursive: true });
  const file = join(folder, 'update.docx');
  writeFileSync(file, await Packer.toBuffer(update));
  return { content, result: await new Importer(content, by).take(file) };
}

describe('a Word file', () => {
  it('is read as headings, paragraphs, rows, entries and notes', async () => {
    const blocks = await blocksOfWord(await Packer.toBuffer(update));
    expect(
      blocks.map((block) => `${block.kind} ${block.kind === 'row' ? block.lines.join(' | ') : textOf(block)}`),
    ).toEqual([
      'heading Appendix: what inspectors found',
      'paragraph In June 2025 inspectors completed an inspection of our services.',
      'row Judgement | Grade',
      'paragraph Children’s services in Exampleshire are good',
      'row 1. Children in care | Good',
      'row 1.1 Adoption | Requires improvement',
      'paragraph Inspectors looked at 152 cases.',
      'heading Children in care',
      'paragraph Children live well. They are seen often.¹',
      'paragraph Their plans are kept.',
      'heading Adoption',
      'item Adopters are found early.',
      'item Some wait.',
      'note ¹ Counted in May.',
    ]);
  });

  it('has the numbers that Word draws: each list counts on, whatever stands between', async () => {
    const numbered = (text: string, reference: string) => new Paragraph({ text, numbering: { reference, level: 0 } });
    expect(
      await labelled([
        numbered('Visits.', 'points'),
        numbered('Children live well.', 'paragraphs'),
        new Paragraph('Some wait.'),
        // A style of its own, as offices make one to number their headings.
        new Paragraph({ text: 'Homes', style: 'HeadingOfOurs', numbering: { reference: 'paragraphs', level: 0 } }),
        numbered('12 children were seen.', 'paragraphs'),
        numbered('Plans.', 'points'),
      ]),
    ).toEqual([
      '1. Visits.',
      '1. Children live well.',
      'Some wait.',
      'Homes',
      '2. 12 children were seen.',
      '2. Plans.',
    ]);
  });

  it('has numbers and paragraphs side by side as items, and a cell of two rows in both', async () => {
    const text = 'Children live near their schools and their friends.';
    const spanned = new TableCell({ rowSpan: 2, children: [new Paragraph('Good')] });
    const area = new TableCell({ children: [new Paragraph('Adoption')] });
    expect(
      await labelled([
        new Table({ rows: [row('7.', text)] }),
        new Table({ rows: [new TableRow({ children: [area, spanned] }), row('Care leavers')] }),
      ]),
    ).toEqual([`7. ${text}`, 'Adoption | Good', 'Care leavers | Good']);
  });

  it('is read cell by cell where a table only lays it out', async () => {
    const side = new TableCell({ rowSpan: 2, children: [bold('Adoption: good')] });
    const text = 'Children live near their schools and their friends. '.repeat(9).trim();
    const cell = new TableCell({ children: [new Paragraph(text), new Paragraph('Some wait.')] });
    const rows = [new TableRow({ children: [side, cell] }), row(text)];
    expect(await labelled([new Table({ rows })])).toEqual(['Adoption: good', text, 'Some wait.', text]);
  });

  it('is read once where a table stands in the cell of another', async () => {
    const inner = new Table({ rows: [row('Adoption', 'Good'), row('Children in care', 'Good')] });
    const outer = new Table({
      rows: [new TableRow({ children: [new TableCell({ children: [inner, new Paragraph('')] })] })],
    });
    const blocks = await blocksOfWord(await Packer.toBuffer(new Document({ sections: [{ children: [outer] }] })));
    expect(blocks.map(({ lines }) => lines)).toEqual([
      ['Adoption', 'Good'],
      ['Children in care', 'Good'],
    ]);
  });

  it('is read without the signs that only tell where a line may end', async () => {
    const runs = [
      new TextRun({ children: ['well', new NoBreakHyphen(), 'known chil', new SoftHyphen(), 'dren, ofﬁce'] }),
    ];
    expect(await labelled([new Paragraph({ children: runs })])).toEqual(['well-known children, office']);
  });

  it('is refused where it hides words that would be published', async () => {
    const said = (vanish: boolean) => [new Paragraph({ children: [new TextRun({ text: 'Not to be told', vanish })] })];
    await expect(labelled(said(true))).rejects.toThrow('The file holds hidden text (“Not to be told”)');
    expect(await labelled(said(false))).toEqual(['Not to be told']);
  });

  it('that a council wrote becomes a draft with one finding a sentence, and proposes its figures', async () => {
    const { content, result } = await imported();
    expect(result).toMatchObject({
      ok: true,
      authority: 'exampleshire',
      inspection: '2025-06',
      started: '2025-06',
      grades: { overall: 'good', care: 'good', adoption: 'requires-improvement' },
      paragraphs: 5,
      footnotes: 1,
      figures: ['Inspectors looked at 152 cases.'],
    });
    const findings = join(content, 'inspections/2025-06/findings');
    expect(readdirSync(findings)).toHaveLength(5);
    expect(readFileSync(join(findings, '2.md'), 'utf8')).toContain(
      'sources: [exampleshire-2025 care 1.2]\n---\n\nThey are seen often.¹\n',
    );
    expect(readFileSync(join(content, 'inspections/2025-06/judgements/overall.mdx'), 'utf8')).toContain(
      'In June 2025 inspectors completed',
    );
    expect(checkPublishable(content).isPublishable).toBe(true);
  });

  it('becomes whole paragraphs where that is asked for', async () => {
    const { content, result } = await imported('paragraph');
    expect(result.paragraphs).toBe(3);
    expect(readFileSync(join(content, 'inspections/2025-06/findings/2.md'), 'utf8')).toContain(
      'sources: [exampleshire-2025 care 2]\n---\n\nTheir plans are kept.\n',
    );
  });
});
