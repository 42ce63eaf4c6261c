import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { frameworkSchema } from '../../src/content/schema/framework.ts';
import type { Block } from '../../src/import/blocks.ts';
import { type Report, reportOf } from '../../src/import/report.ts';

/** The framework of the invented authority. */
export const plain = {
  id: 'plain',
  ...frameworkSchema.parse(parse(readFileSync('tests/site/content/frameworks/plain.yaml', 'utf8'))),
};

/** Blocks from short lines: `# heading`, `12. item`, `• item`, `note: …`, `a | b` for a row, `--` for a new page. */
export function blocks(lines: readonly string[]): Block[] {
  let page = 1;
  return lines.flatMap((line): Block[] => {
    if (line === '--') {
      page += 1;
      return [];
    }
    const base = { page, label: '', depth: 0 };
    const item = /^( *)(\d+\.|•|-) (.*)$/.exec(line);
    if (item !== null)
      return [
        {
          ...base,
          kind: 'item',
          depth: 1 + (item[1] ?? '').length,
          label: (item[2] ?? '').replace('-', ''),
          lines: [item[3] ?? ''],
        },
      ];
    if (line.startsWith('# ')) return [{ ...base, kind: 'heading', lines: [line.slice(2)] }];
    if (line.startsWith('note: ')) return [{ ...base, kind: 'note', lines: [line.slice(6)] }];
    if (line.includes(' | ')) return [{ ...base, kind: 'row', lines: line.split(' | ') }];
    return [{ ...base, kind: 'paragraph', lines: [line] }];
  });
}

export const title = '# Inspection of Exampleshire local authority children’s services';
export const dates = 'Inspection dates: 28 April to 9 May 2025';
export const grades = [
  'Judgement | Grade',
  'Children in care | Requires improvement to be good',
  'Adoption | Good',
  'Overall effectiveness | Good',
];
export const front = [title, dates, 'Lead inspector: Ada Sample HMI', ...grades];
export const care = '# Children in care: requires improvement to be good';

/** What short lines say as a report. */
export const read = (lines: readonly string[]): Report => reportOf(blocks(lines), [plain]);

/** What the paragraphs of a part say, each with its number. */
export function said(report: Report, role: string): string[] {
  return report.sections
    .filter((section) => section.role === role)
    .flatMap(({ paragraphs }) =>
      paragraphs.map(({ number, pieces }) => `${number ?? '–'} ${pieces.map(({ text }) => text).join(' / ')}`),
    );
}
