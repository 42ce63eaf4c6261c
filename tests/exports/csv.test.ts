import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csv } from '../../src/exports/csv.ts';
import { table } from '../../src/exports/table.ts';

const sample = table({
  id: 'findings',
  description: 'One row for each sample.',
  row: z.object({
    id: z.string(),
    text: z.string().nullable(),
    themes: z.array(z.string()),
    sources: z.array(z.any()),
  }),
  items: () => [],
  cells: () => ({}),
});
const row = { id: '1', text: 'a', themes: [] as string[], sources: [] as unknown[] };
const cellsOf = (text: string) => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })[0];

describe('CSV', () => {
  it('begins with a byte order mark and a header, and ends every line with CR LF', () => {
    expect(csv(sample, [row, row])).toBe('\uFEFFid,text,themes,sources\r\n1,a,,\r\n1,a,,\r\n');
  });

  it('gives back commas, quotes, line breaks and letters of all kinds as they were', () => {
    const text = 'Children’s “views”, "quoted"\r\nŵyneb 子';
    expect(cellsOf(csv(sample, [{ ...row, text }]))).toEqual({ id: '1', text, themes: '', sources: '' });
  });

  it.each(['=1+1', '+44 20', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'takes the effect from %j, which a spreadsheet would run',
    (text) => {
      expect(cellsOf(csv(sample, [{ ...row, text }]))).toMatchObject({ text: `'${text}` });
    },
  );

  it('leaves a cell empty where there is no value', () => {
    expect(cellsOf(csv(sample, [{ ...row, text: null }]))).toMatchObject({ text: '' });
  });

  it('writes lists with “; ” between, and sources as content names them', () => {
    const sources = [
      { document: 'appendix-a', section: 'adoption', paragraph: 1, through: null, sentence: 4, isOwnNumber: false },
      {
        document: 'ofsted-2018',
        section: 'recommendations',
        paragraph: 6,
        through: null,
        sentence: null,
        isOwnNumber: false,
      },
      { document: 'ofsted-2022', section: 'care', paragraph: 24, through: 26, sentence: null, isOwnNumber: true },
      {
        document: 'ofsted-2018',
        section: 'judgements',
        paragraph: null,
        through: null,
        sentence: null,
        isOwnNumber: false,
      },
    ];
    expect(cellsOf(csv(sample, [{ ...row, themes: ['health', 'adoption'], sources }]))).toMatchObject({
      themes: 'health; adoption',
      sources: 'appendix-a adoption 1.4; ofsted-2018 recommendations 6; ofsted-2022 24-26; ofsted-2018 judgements',
    });
  });
});
