import { describe, expect, it } from 'vitest';
import { columns } from '../../src/exports/table.ts';
import { tables } from '../../src/exports/tables.ts';
import { catalogue, entry } from '../samples.ts';

const address = (path: string) => path;
const rowsOf = (id: string, site = catalogue()) => {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return { table, rows: table.rows(site, address) };
};

/** The sample with a later inspection that speaks of its finding. */
const followedUp = () =>
  catalogue({
    inspections: [
      entry('inspections', 'inspections/2020-03/inspection'),
      entry('inspections', 'inspections/2023-03/inspection', {
        started: '2023-03-02',
        ended: '2023-03-13',
        published: '2023-05-01',
        grades: { care: 'good' },
      }),
    ],
    followUps: [entry('followUps', 'inspections/2020-03/follow-ups/finding-1-2023-03', { inspection: '2023-03' })],
  });

describe.each(tables)('the table of $id', (table) => {
  it('documents every column', () => {
    expect(columns(table).filter(({ description }) => description === '')).toEqual([]);
  });

  it('has rows of its own shape and of no other keys', () => {
    const rows = table.rows(followedUp(), address);
    expect(rows).not.toEqual([]);
    for (const row of rows) expect(table.row.strict().safeParse(row).error?.issues).toBeUndefined();
  });
});

describe('a finding as data', () => {
  it('has its id, address, kind, themes and the place it comes from', () => {
    expect(rowsOf('findings').rows[0]).toMatchObject({
      id: '2020-03/1',
      url: '/2020-03/care/#finding-1',
      inspection: '2020-03',
      judgement: 'care',
      number: 1,
      kind: 'strength',
      themes: ['health'],
      recommendations: [1],
      sources: [{ document: 'report', section: 'care', paragraph: 1, sentence: 1 }],
    });
  });
});

describe('a judgement as data', () => {
  it('has its grade by id, in words and by its step', () => {
    expect(rowsOf('judgements').rows[1]).toMatchObject({
      grade: 'fair',
      gradeName: 'Fair',
      step: 2,
      previousGrade: null,
    });
  });
});
