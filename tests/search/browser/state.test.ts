import { describe, expect, it } from 'vitest';
import { cutToLength, noneChosen, readState, toggled, writeState } from '../../../src/search/browser/state.ts';

describe('the state of a search', () => {
  it('is read from an address and written to the same address', () => {
    const query =
      '?q=care+leavers&kind=improvement&kind=strength&judgement=adoption&theme=health&inspection=2018-06&exactly=1';
    expect(writeState(readState(query))).toBe(query);
  });

  it('of a bare address is empty, and the other way round', () => {
    expect(readState('')).toEqual({ typed: '', chosen: noneChosen, mend: true });
    expect(writeState({ typed: '', chosen: noneChosen, mend: true })).toBe('');
  });

  it('takes a value once, leaves out empty ones, and writes in one order', () => {
    expect(writeState(readState('?kind=strength&kind=context&kind=strength&kind=&q=a%26b'))).toBe(
      '?q=a%26b&kind=context&kind=strength',
    );
  });

  it('takes a value that was not chosen, and gives it back when it was', () => {
    const once = toggled(readState('?q=a'), 'kind', 'strength');
    expect(once.chosen.kind).toEqual(['strength']);
    expect(toggled(once, 'kind', 'strength').chosen.kind).toEqual([]);
  });
});

describe('a question', () => {
  it('that an address can hold stays as it is', () => {
    expect(cutToLength('where  is the plan? ')).toBe('where  is the plan? ');
  });

  it('that is longer is cut at the end of a word, whatever its letters are', () => {
    for (const word of ['plan', 'Łódź']) {
      const cut = cutToLength(`${word} `.repeat(2000));
      expect(cut).toMatch(new RegExp(`${word}$`));
      expect(writeState({ typed: cut, chosen: noneChosen, mend: true }).length).toBeLessThan(1000);
    }
  });
});
