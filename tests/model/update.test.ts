import { describe, expect, it } from 'vitest';
import { pageDates } from '../../src/model/update.ts';
import { catalogue, entry } from '../samples.ts';

const { updates } = catalogue({
  updates: [
    entry('updates', 'updates/2020-06-01', { date: '2020-06-01', pages: ['/2020-03/', '/'] }),
    entry('updates', 'updates/2020-09-30', { date: '2020-09-30', pages: ['/2020-03/care/'] }),
  ],
});

describe('the days of a page', () => {
  it('are those of the first and the last update that name it or a page above it', () => {
    expect(pageDates(updates, '/2020-03/care/')).toEqual({ published: '2020-06-01', updated: '2020-09-30' });
    expect(pageDates(updates, '/2020-03/')).toEqual({ published: '2020-06-01', updated: '2020-06-01' });
  });

  it('are unknown where no update names it; the first page stands for no other', () => {
    expect(pageDates(updates, '/glossary/')).toBeUndefined();
    expect(pageDates(updates, '/')?.updated).toBe('2020-06-01');
  });
});
