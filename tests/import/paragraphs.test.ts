import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/import/blocks.ts';
import { reportOf } from '../../src/import/report.ts';
import { blocks, care, front, plain, read, said } from './lines.ts';
import { prose } from './reports.ts';

describe('the paragraphs of a report', () => {
  it('are whole where a page’s end tears them, also in the middle of a footnote’s page', () => {
    const lines = [
      ...front,
      care,
      '1. Children live near',
      'note: 1 A note.',
      '--',
      '- their schools and friends.',
      `2. ${prose('Health checks come late')}`,
    ];
    expect(said(read(lines), 'area')).toEqual([
      '1 Children live near their schools and friends.',
      `2 ${prose('Health checks come late')}`,
    ]);
  });

  it('keep lists, and numbers that count something else', () => {
    const lines = [
      ...front,
      care,
      `1. ${prose('Plans name')}`,
      ' • who visits',
      ' • what 7 children said',
      '  3. a third thing',
    ];
    expect(said(read(lines), 'area')).toEqual([
      `1 ${prose('Plans name')} / who visits / what 7 children said / 3. a third thing`,
    ]);
  });

  it('may begin with a number, and may be set as a list without numbers', () => {
    const lines = [...front, care, `1. ${prose('16-year-olds find homes')}`, `2. ${prose('They are seen')}`];
    expect(said(read(lines), 'area')[0]).toBe(`1 ${prose('16-year-olds find homes')}`);
    const bare = [...front, care, `- ${prose('Children live well')}`, `- ${prose('They are seen')}`];
    expect(said(read(bare), 'area')).toHaveLength(2);
  });

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

  it('of what must improve are the outermost entries, or the paragraphs where there is no list', () => {
    const list = [
      '# What needs to improve?',
      '• Visits to children:',
      ' • at home',
      '• 16 and 17 year olds who are homeless',
      care,
      `1. ${prose('Children live well')}`,
    ];
    expect(said(read([...front, ...list]), 'recommendations')).toEqual([
      '– Visits to children: / at home',
      '– 16 and 17 year olds who are homeless',
    ]);
    const plainText = [
      'What needs to improve',
      'Visits to children.',
      'Plans.',
      care,
      `1. ${prose('Children live well')}`,
    ];
    expect(said(read([...front, ...plainText]), 'recommendations')).toEqual(['– Visits to children.', '– Plans.']);
  });

  it('before the first number are what the report says of an area first', () => {
    const lines = [
      ...front,
      prose('Exampleshire has improved'),
      care,
      '# Summary',
      prose('Most live well'),
      '# Inspection findings',
      `1. ${prose('Children live well')}`,
    ];
    const report = read(lines);
    expect(said(report, 'summary')).toEqual([`– ${prose('Exampleshire has improved')}`]);
    expect(said(report, 'area')).toEqual([`– ${prose('Most live well')}`, `1 ${prose('Children live well')}`]);
  });

  it('of another body’s review, and of the page about the inspectorate, are no part of the areas', () => {
    const lines = [
      ...front,
      care,
      `1. ${prose('Children live well')}`,
      '# The Local Safeguarding Children Board (LSCB)',
      '# Recommendations',
      '1. Meet more often.',
      'The Example Office (Example Inspectorate) regulates and inspects services.',
      'T: 0000',
    ];
    const report = read(lines);
    expect([said(report, 'area').length, said(report, 'recommendations').length]).toEqual([1, 0]);
    expect(JSON.stringify(report.sections)).not.toContain('T: 0000');
  });

  it('may count the opening, too, and begin anew after numbered points', () => {
    const opening = [...front, `1. ${prose('Exampleshire has improved')}`, care, `2. ${prose('Children live well')}`];
    expect(said(read(opening), 'area').map((one) => one.slice(0, 2))).toEqual(['1 ', '2 ']);
    const points = ['# Recommendations', '1. See children sooner.', '2. Write plans.', care];
    const anew = read([...front, ...points, `1. ${prose('Children live well')}`, `2. ${prose('They are seen')}`]);
    expect([anew.isNumbered, said(anew, 'area').map((one) => one[0])]).toEqual([true, ['1', '2']]);
  });

  it.each([
    ['with a dot', '1.', '2.', '3.', '4.'],
    ['with a bracket', '1) ', '2) ', '3) ', '4) '],
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

  it('go on over a page’s end in the middle of a sentence, or at its end where the line is full', () => {
    const torn = (room: number) => [
      ...blocks([...front, care]),
      { ...(blocks([prose('Children live well')])[0] as Block), room },
      ...blocks(['--', prose('They are seen')]),
    ];
    const count = (room: number) => said(reportOf(torn(room), [plain]), 'area').length;
    expect([count(2), count(40)]).toEqual([1, 2]);
  });

  it('of what must improve end where whole sentences follow their list', () => {
    const lines = [
      ...front,
      '# What needs to improve',
      '• Visits.',
      '• Plans.',
      prose('Inspectors will come again'),
      care,
    ];
    const report = read([...lines, `1. ${prose('Children live well')}`]);
    expect(said(report, 'recommendations')).toEqual(['– Visits.', '– Plans.']);
    expect(said(report, 'summary')).toEqual([`– ${prose('Inspectors will come again')}`]);
  });
});
