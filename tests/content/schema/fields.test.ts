import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { citation, day, dayOrMonth, id, line, number, sources } from '../../../src/content/schema/fields.ts';

/** What a field answers to a value that it refuses; undefined where it takes it. */
const answer = (field: z.ZodType, value: unknown) => field.safeParse(value).error?.issues[0]?.message;

describe('day', () => {
  it.each(['2018-06-28', '2020-02-29', '1999-12-31'])('takes %s', (value) => {
    expect(day().parse(value)).toBe(value);
  });

  it.each([
    ...['2018-02-31', '2019-02-29', '2018-13-01', '2018-00-10'],
    ...['28 June 2018', '2018-6-28', '28-06-2018', '', '2018-06-28T00:00', new Date('2018-06-28')],
  ])('refuses %s', (value) => {
    expect(answer(day(), value)).toBe('write a day that the calendar has, as "2018-06-28"');
  });
});

describe('dayOrMonth', () => {
  it.each(['2018-06-28', '2018-11'])('takes %s', (value) => {
    expect(dayOrMonth().parse(value)).toBe(value);
  });

  it.each(['2018', '2018-13', '2018-02-30', 'November 2018'])('refuses %s', (value) => {
    expect(answer(dayOrMonth(), value)).toBe(
      'write a day that the calendar has, as "2018-06-28", or a month as "2018-06"',
    );
  });
});

describe('id', () => {
  it.each(['care-leavers', '2018-06', 'a', 'key-stage-4'])('takes %s', (value) => {
    expect(id().parse(value)).toBe(value);
  });

  it.each(['Care', 'care leavers', '-care', 'care-', 'care--leavers', 'café', 'a_b', ''])('refuses “%s”', (value) => {
    expect(answer(id(), value)).toBe('use small letters, digits and single hyphens, for example "help-and-protection"');
  });
});

describe('line', () => {
  it('takes one line of text', () => {
    expect(line().parse('Adoption performance is good')).toBe('Adoption performance is good');
  });

  it.each([' good', 'good ', 'two\nlines'])('refuses %j', (value) => {
    expect(answer(line(), value)).toBe('write it on one line, without spaces at the start or the end');
  });

  it('refuses nothing', () => {
    expect(answer(line(), '')).toBe('write some text here, or remove the key if it may be left out');
  });
});

describe('number', () => {
  it('refuses one beyond all counting', () => {
    expect(answer(number(), 1_000_000)).toBe('nothing here has so high a number');
  });

  it.each([0, -1])('refuses %s: numbers start at 1', (value) => {
    expect(answer(number(), value)).toBe('numbers start at 1');
  });

  it.each([1.5, '1', null, Number.NaN])('refuses %s, which is no whole number', (value) => {
    expect(answer(number(), value)).toBe('write a whole number from 1');
  });
});

describe('citation', () => {
  it('reads document, section, paragraph and sentence', () => {
    expect(citation().parse('appendix-a adoption 1.4')).toEqual({
      document: 'appendix-a',
      section: 'adoption',
      paragraph: 1,
      through: null,
      sentence: 4,
    });
  });

  it('reads a document’s own numbers: a paragraph, a sentence of it, a range', () => {
    const none = { section: null, through: null, sentence: null };
    expect(citation().parse('report-2022 24')).toEqual({ ...none, document: 'report-2022', paragraph: 24 });
    expect(citation().parse('report-2022 24.2')).toMatchObject({ paragraph: 24, sentence: 2 });
    expect(citation().parse('report-2022 24-26')).toMatchObject({ paragraph: 24, through: 26 });
  });

  it('refuses a range that goes back', () => {
    expect(answer(citation(), 'report-2022 26-24')).toBe(
      'a range goes from the lower number to the higher, for example "report-2022 24-26"',
    );
  });

  it('reads a paragraph alone and a section alone', () => {
    expect(citation().parse('ofsted-2018 recommendations 6')).toMatchObject({ paragraph: 6, sentence: null });
    expect(citation().parse('ofsted-2018 judgements')).toMatchObject({ paragraph: null, sentence: null });
  });

  it.each(['appendix-a', 'appendix-a adoption 0.1', 'appendix-a adoption 1.0', 'Appendix adoption 1.1', 'a b c d'])(
    'refuses “%s”',
    (value) => {
      expect(answer(citation(), value)).toBe(
        'write the source as "appendix-a adoption 1.4" (document, section, paragraph.sentence), or as "report-2022 24" where the document numbers its paragraphs',
      );
    },
  );

  it('is needed at least once', () => {
    expect(answer(sources(), [])).toBe('name at least one source, for example "appendix-a adoption 1.4"');
  });
});
