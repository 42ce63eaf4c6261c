import { describe, expect, it } from 'vitest';
import { care, front, read, said } from './lines.ts';
import { prose } from './reports.ts';

describe('the numbered paragraphs of a report', () => {
  it('count on from part to part, and from numbered points of what must improve', () => {
    const lines = [
      ...front,
      '# Recommendations',
      '1. See children sooner.',
      '2. Write plans.',
      care,
      `3. ${prose('Children live well')}`,
      '# Adoption: good',
      `4. ${prose('Adopters are found')}`,
    ];
    const report = read(lines);
    expect(said(report, 'recommendations')).toEqual(['1 See children sooner.', '2 Write plans.']);
    expect(said(report, 'area').map((one) => one.slice(0, 2))).toEqual(['3 ', '4 ']);
  });

  it('are counted where the document has no numbers, or begins anew', () => {
    const none = read([
      ...front,
      care,
      prose('Children live well'),
      prose('They are seen'),
      '# Adoption: good',
      prose('Adopters are found'),
    ]);
    expect([none.isNumbered, said(none, 'area').map((one) => one[0])]).toEqual([false, ['1', '2', '3']]);
    const anew = read([
      ...front,
      care,
      `1. ${prose('Children live well')}`,
      `2. ${prose('They are seen')}`,
      '# Adoption: good',
      `1. ${prose('Adopters are found')}`,
    ]);
    expect([anew.isNumbered, said(anew, 'area').map((one) => one[0])]).toEqual([false, ['1', '2', '3']]);
  });

  it('are found where a number stands inside the paragraph before, or was lost', () => {
    const inside = [
      ...front,
      care,
      `1. ${prose('Children live well')} 2. ${prose('They are seen')}`,
      `3. ${prose('Plans are late')}`,
    ];
    expect(said(read(inside), 'area')).toHaveLength(3);
    const lost = [
      ...front,
      care,
      `1. ${prose('Children live well')}`,
      `- ${prose('They are seen')}`,
      `3. ${prose('Plans are late')}`,
    ];
    expect(said(read(lost), 'area')[1]).toBe(`2 ${prose('They are seen')}`);
  });

  it('are refused where a number is nowhere', () => {
    const lines = [...front, care, `1. ${prose('Children live well')}`, `4. ${prose('Plans are late')}`];
    expect(() => read(lines)).toThrow(
      'Paragraph 2 cannot be found: the next number is 4, on page 1; write this inspection by hand, or ask for a file in which it can be read.',
    );
  });

  it('may count the opening, too, and begin anew after numbered points', () => {
    const opening = [...front, `1. ${prose('Exampleshire has improved')}`, care, `2. ${prose('Children live well')}`];
    expect(said(read(opening), 'area').map((one) => one.slice(0, 2))).toEqual(['1 ', '2 ']);
    const points = ['# Recommendations', '1. See children sooner.', '2. Write plans.', care];
    const anew = read([...front, ...points, `1. ${prose('Children live well')}`, `2. ${prose('They are seen')}`]);
    expect([anew.isNumbered, said(anew, 'area').map((one) => one[0])]).toEqual([true, ['1', '2']]);
    const indented = [` 1. ${prose('Children live well')}`, ` 2. ${prose('They are seen')}`, ` 3. ${prose('Homes')}`];
    expect(said(read([...front, ...points, ...indented]), 'area').map((one) => one[0])).toEqual(['1', '2', '3']);
  });

  it('without dots are counted here where they begin anew in each part', () => {
    const texts = [1, 2, 3, 4].map((number) => `${number} ${prose('Children live well')}`);
    const report = read([...front, care, ...texts, '# Adoption: good', `1 ${prose('Adopters are found')}`]);
    expect([report.isNumbered, said(report, 'area').at(-1)]).toEqual([false, `5 ${prose('Adopters are found')}`]);
  });

  it.each([
    ['with a dot', '1.', '2.', '3.', '4.'],
    ['with a bracket', '1) ', '2) ', '3) ', '4) '],
    ['in brackets', '(1) ', '(2) ', '(3) ', '(4) '],
    ['without either', '1 ', '2 ', '3 ', '4 '],
    ['glued to the text', '1', '2', '3', '4'],
  ])('may have their numbers in the text, %s', (_, ...numbers) => {
    const texts = numbers.map((number) => `${number}${prose('Children live well')}`);
    const report = read([...front, care, ...texts]);
    expect([report.isNumbered, said(report, 'area')]).toEqual([
      true,
      [1, 2, 3, 4].map((number) => `${number} ${prose('Children live well')}`),
    ]);
  });

  it('that lost their label are found, also the first, and at the top of a page', () => {
    const lines = [
      ...front,
      care,
      prose('Children live well'),
      `2. ${prose('They are seen')}`,
      '--',
      `- ${prose('Plans are late')}`,
    ];
    expect(said(read([...lines, `4. ${prose('Visits are short')}`]), 'area').map((one) => one.slice(0, 8))).toEqual([
      '1 Childr',
      '2 They a',
      '3 Plans ',
      '4 Visits',
    ]);
  });

  it('may stand apart from their numbers', () => {
    const lines = [...front, care, '1.', prose('Children live well'), '2', prose('They are seen')];
    expect(said(read(lines), 'area')).toEqual([`1 ${prose('Children live well')}`, `2 ${prose('They are seen')}`]);
  });

  it('that lost their label are refused where two may be meant', () => {
    const lines = [
      ...front,
      care,
      `1. ${prose('Children live well')}`,
      prose('They are seen'),
      prose('Plans are late'),
    ];
    expect(() => read([...lines, `3. ${prose('Visits are short')}`])).toThrow('Paragraph 2 cannot be found');
  });
});
