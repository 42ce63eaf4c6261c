import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/import/blocks.ts';
import { reportOf } from '../../src/import/report.ts';
import { blocks, care, front, plain, read, said } from './lines.ts';
import { prose } from './reports.ts';

describe('the paragraphs of a report, where a page ends in them,', () => {
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

  it('go on over a page’s end in the middle of a sentence, or at its end where the line is full', () => {
    const torn = (room: number) => [
      ...blocks([...front, care]),
      { ...(blocks([prose('Children live well')])[0] as Block), room },
      ...blocks(['--', prose('They are seen')]),
    ];
    const count = (room: number) => said(reportOf(torn(room), [plain]), 'area').length;
    expect([count(2), count(40)]).toEqual([1, 2]);
  });

  it('with numbers go on over a page’s end where the line is full and the next number follows, whatever the tags say', () => {
    const torn = (last: string) => [
      ...blocks([...front, care]),
      { ...(blocks([`1. ${prose('Children live well')}`])[0] as Block), room: 2 },
      ...blocks(['--', prose('They are seen'), last]),
    ];
    const texts = (last: string) =>
      reportOf(torn(last), [plain]).sections[0]?.paragraphs[0]?.pieces.map(({ text }) => text);
    const whole = `${prose('Children live well')} ${prose('They are seen')}`;
    expect(texts(`2. ${prose('Homes are near')}`)).toEqual([whole]);
    expect(texts('T: 0000')).toEqual([prose('Children live well'), prose('They are seen'), 'T: 0000']);
  });

  it('keep a sentence that a page’s end tore off, whatever stands in brackets after it', () => {
    const torn = 'Only a few of them were asked about it. (Recommendation)';
    const report = read([
      ...front,
      care,
      `1. ${prose('Children live well')}`,
      '--',
      torn,
      `2. ${prose('Homes are near')}`,
    ]);
    expect(said(report, 'area')[0]).toBe(`1 ${prose('Children live well')} / ${torn}`);
    const [page, ...after] = blocks(['--', torn, '--', `2. ${prose('Homes are near')}`]);
    const before = { ...(blocks([`1. ${prose('Children live well')}`])[0] as Block), room: 2 };
    const first = (words: string) =>
      said(
        reportOf([...blocks([...front, care]), before, { ...(page as Block), lines: [words] }, ...after], [plain]),
        'area',
      )[0];
    expect(first(torn)).toBe(`1 ${prose('Children live well')} ${torn}`);
    expect(first('The work of all boards for children (LSCB)')).toBe(`1 ${prose('Children live well')}`);
  });

  it('with numbers go on over a page’s end in the middle of a sentence, also before a name', () => {
    const torn = [
      ...blocks([...front, care]),
      { ...(blocks(['1. Children who move to'])[0] as Block), room: 2 },
      ...blocks(['--', `Exampleton ${prose('live well')}`]),
    ];
    expect(said(reportOf(torn, [plain]), 'area')).toEqual([`1 Children who move to Exampleton ${prose('live well')}`]);
  });

  it('end with a page where their last line has room, and what follows is an entry of them', () => {
    const lines = (room: number) => [
      ...blocks([...front, care]),
      { ...(blocks([`1. ${prose('Children live well')}`])[0] as Block), room },
      ...blocks(['--', '- They are seen.']),
    ];
    const texts = (room: number) =>
      reportOf(lines(room), [plain]).sections[0]?.paragraphs[0]?.pieces.map(({ text }) => text);
    expect(texts(40)).toEqual([prose('Children live well'), 'They are seen.']);
    expect(texts(2)).toEqual([`${prose('Children live well')} They are seen.`]);
  });
});
