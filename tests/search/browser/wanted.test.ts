import { describe, expect, it } from 'vitest';
import { wantedBy } from '../../../src/search/browser/wanted.ts';
import { generalWords } from '../../../src/search/index/commonWords.ts';
import { isStopWord, wordsOf } from '../../../src/search/shared/words.ts';

const lexicon = {
  featured: '2018-06',
  saysLittle: (word: string) => ['four', 'inspection', 'inspections', 'previous', 'year'].includes(word),
  isPlain: (word: string) => isStopWord(word) || generalWords.includes(word) || word === 'adoption',
};
const wanted = (typed: string) => wantedBy(wordsOf(typed).join(' '), lexicon);
/** What a question is about, without words that only join. */
const subject = (typed: string) =>
  wordsOf(wanted(typed).subject)
    .filter((word) => !isStopWord(word))
    .join(' ');

describe('a question', () => {
  it.each([
    ['what went well for care leavers', 'strength', 'care leavers'],
    ['strengths of the adoption service', 'strength', 'adoption service'],
    ['what was the best thing about adoption', 'strength', 'adoption'],
    ['what is the council good at', 'strength', 'council'],
    ['what needs to improve for care leavers', 'improvement', 'care leavers'],
    ['what does adoption need to improve', 'improvement', 'adoption'],
    ['what must improve in leadership?', 'improvement', 'leadership'],
    ['what still had to be done for care leavers', 'improvement', 'still care leavers'],
    ['how could adoption be improved', 'improvement', 'adoption'],
    ['leadership weaknesses', 'improvement', 'leadership'],
    ['shortcomings in leadership', 'improvement', 'leadership'],
    ['main priorities for improvement in leadership', 'improvement', 'main leadership'],
    ['where did leadership fall short', 'improvement', 'leadership'],
    ['what is still going wrong in adoption', 'improvement', 'still adoption'],
    ['things that went badly for care leavers', 'improvement', 'care leavers'],
    ["what didn't go well in adoption", 'improvement', 'adoption'],
    ['what is not going well', 'improvement', ''],
    ['why are plans not good enough', 'improvement', 'plans'],
    ['what are inspectors worried about', 'improvement', 'inspectors'],
    ['bad news', 'improvement', ''],
    ['what needs to get better for kids', 'improvement', 'kids'],
    ['what do they need to do better for kids', 'improvement', 'kids'],
    ['the biggest problems in adoption', 'improvement', 'adoption'],
    ['adoption problems', 'improvement', 'adoption'],
    ['good things about adoption', 'strength', 'adoption'],
    ['what impressed inspectors', 'strength', 'inspectors'],
    ['what did adoption do best', 'strength', 'adoption'],
    ['what must adoption put right', 'improvement', 'adoption'],
    ['what needs sorting out in adoption', 'improvement', 'adoption'],
    ['which parts need attention', 'improvement', 'parts'],
    ["what isn't up to scratch in adoption", 'improvement', 'adoption'],
    ['where is leadership weak', 'improvement', 'leadership'],
    ['what was bad', 'improvement', ''],
    ["what hasn't improved in adoption", 'improvement', 'adoption'],
    ['failures in adoption', 'improvement', 'adoption'],
    ['what was disappointing about adoption', 'improvement', 'adoption'],
    ['how did they let children down', 'improvement', 'children'],
    ['what mistakes were made', 'improvement', ''],
    ['is there anything they are bad at', 'improvement', ''],
    ['is there anything they are good at', 'strength', ''],
    ['what was not so good', 'improvement', ''],
    ["what wasn't good about adoption", 'improvement', 'adoption'],
    ['which areas were not good', 'improvement', 'areas'],
    ['was anything bad', 'improvement', ''],
    ['what was good', 'strength', ''],
    ['what let leadership down', 'improvement', 'leadership'],
    ['what got better in adoption', 'progress', 'adoption'],
    ['recommendations about education', 'recommendation', 'education'],
    ['what did inspectors want the council to do about plans', 'recommendation', 'inspectors plans'],
  ])('keeps to a kind, whose words are not its subject: %s', (typed, kind, rest) => {
    expect(wanted(typed).only).toEqual([kind]);
    expect(subject(typed)).toBe(rest);
  });

  it.each([
    'the improvement plan',
    'a strong team',
    'is adoption good',
    'not good yet but not dangerous',
    'requires improvement',
    'too few children do well',
    'what I need to do differently',
    'what do parents have to change',
  ])('keeps to no kind: %s', (typed) => {
    expect(wanted(typed).only).toEqual([]);
  });

  it.each([
    'what grade did they get',
    'how were they rated',
    'is adoption good',
    'was the council inadequate?',
    'what was the verdict',
    'inspection result',
    'requires improvement',
  ])('asks for a grade: %s', (typed) => {
    expect(wanted(typed).asksGrade).toBe(true);
  });

  it.each(['are pathway plans good', 'how well do leaders plan', 'grades at key stage 4'])(
    'asks for no grade: %s',
    (typed) => {
      expect(wanted(typed).asksGrade).toBe(false);
    },
  );

  it.each([
    ['finding 4', 'finding', 4],
    ['recommendation number 11', 'rec', 11],
    ['rec 9', 'rec', 9],
    ['recs 9 and 10', 'rec', 9],
    ['paragraph 20', 'para', 20],
    ['para. 20', 'para', 20],
  ])('asks for one thing by its number: %s', (typed, kind, number) => {
    expect(wanted(typed).numbered).toEqual({ kind, number });
  });

  it.each([
    ['how many cases', 'statistic'],
    ['when was it', 'inspection'],
    ['2015', 'inspection'],
    ['grades in 2015', 'inspection'],
    ['adoption grade in 2018', 'judgement'],
    ['download the figures', 'page'],
    ['who answers by law', 'term'],
    ['somewhere to get advice', 'term'],
    ['group for children in care', 'term'],
    ['easy version for teenagers', 'page'],
  ])('asks for a kind of answer before others: %s', (typed, kind) => {
    expect(wanted(typed).kinds[kind]).toBeGreaterThan(1);
  });

  it('asks for the recommendations of a year, not for the one with that number', () => {
    expect(wanted('recommendations 2018')).toMatchObject({ numbered: undefined, only: ['recommendation'] });
  });

  it('asks for a day by “when” only where that asks', () => {
    expect(wanted('what happens when children run away').kinds).toEqual({});
  });

  it.each(['better since 2015', 'better after the 2015 inspection'])(
    'asks for no inspection by the year: %s',
    (typed) => {
      expect(wanted(typed).inYear).toBeUndefined();
    },
  );

  it('asks for points, and no inspection, where the month of the inspection shown first is said beside their kind', () => {
    expect(wanted('what went well in 2018')).toMatchObject({ only: ['strength'], kinds: {} });
  });

  it('asks for no single inspection where it sets two beside each other', () => {
    expect(wanted('is 2018 like 2015')).toMatchObject({ inYear: undefined, asksGrade: true });
  });

  it('asks for a page by a version of it', () => {
    expect(wanted('is there a version written for young people').kinds).toEqual({ page: 4 });
  });

  it.each([
    ['is there a version written for young people', ['child friendly']],
    ['can my child read this', ['child friendly']],
    ['the grade for adoption now', ['latest inspection']],
    ['when was the last inspection', ['latest inspection']],
    ['when is the next Ofsted visit', ['latest inspection']],
    ['when did Ofsted last come', ['latest inspection']],
    ['what has changed since 2018', ['past inspections']],
    ['have services improved since June 2018', ['past inspections']],
    ['what happened after the inspection', ['next steps']],
    ['what did the council do next', ['next steps']],
    ['has the council done what they asked', ['next steps']],
    ['what happens after a child goes missing', []],
    ['better since the last inspection', []],
    ['got better since 2015', []],
    ['has anything improved for children', []],
    ['a report for children in need', []],
    ['how did adoption go from 2015 to 2018', ['past inspections']],
    ['how do the four inspections differ', ['past inspections']],
    ['ratings history', ['past inspections']],
    ['grades by year', ['past inspections']],
    ['the previous inspection', ['past inspections']],
    ['health history', []],
    ['plans in 2018 and 2022', []],
    ['what is adopted compared with others in 2018', []],
    ['what does the summary leave out', ['omissions']],
    ['explain it to a 12 year old', ['child friendly']],
    ['young persons version', ['child friendly']],
    ['a version I can understand', ['child friendly']],
    ['have the recommendations been carried out', ['next steps']],
    ['did they carry out the recommendations', ['next steps']],
    ['has recommendation 3 been met', []],
    ['was it still inadequate in 2015', []],
    ['children looked after 2018', []],
  ])('asks for a thing in other words than its name: %s', (typed, called) => {
    expect(wanted(typed).called).toEqual(called);
  });
});
