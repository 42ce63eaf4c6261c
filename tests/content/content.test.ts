import { describe, expect, it } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { type FolderName, folders } from '../../src/content/folders.ts';
import { gradeOf, outcomeId } from '../../src/model/framework.ts';
import { overallJudgement } from '../../src/model/inspection.ts';
import { catalogue } from '../../src/model/link.ts';

const { records, problems } = checkPublishable('content');
const site = catalogue(records);

const files = (Object.keys(folders) as FolderName[])
  .flatMap((folder) => records[folder].map(({ file }) => file))
  .sort();

it.each(files)('content/%s is right', (file) => {
  expect(problems.filter((problem) => problem.file === file && problem.level === 'error')).toEqual([]);
});

/** The outcome of each area of an inspection, by id. */
function grades(id: string): Record<string, string> {
  const inspection = site.inspections.find((one) => one.id === id);
  return Object.fromEntries((inspection?.judgements ?? []).map(({ area, outcome }) => [area.id, outcomeId(outcome)]));
}

// What Ofsted decided and counted does not change, whatever else is edited here.
describe('the grades that Ofsted gave Lancashire', () => {
  it('in September 2015', () => {
    expect(grades('2015-09')).toEqual({
      overall: 'inadequate',
      'help-and-protection': 'inadequate',
      'looked-after-and-permanence': 'requires-improvement',
      adoption: 'requires-improvement',
      'care-leavers': 'inadequate',
      leadership: 'inadequate',
    });
  });

  it('in June 2018', () => {
    expect(grades('2018-06')).toEqual({
      overall: 'requires-improvement',
      'help-and-protection': 'requires-improvement',
      'looked-after-and-permanence': 'requires-improvement',
      adoption: 'good',
      'care-leavers': 'requires-improvement',
      leadership: 'requires-improvement',
    });
  });

  it('in November 2022', () => {
    expect(grades('2022-11')).toEqual({
      overall: 'good',
      leaders: 'good',
      'help-and-protection': 'good',
      'care-and-care-leavers': 'good',
      'children-in-care': 'judged-together',
      'care-leavers': 'judged-together',
    });
  });

  it('in May 2026, with no overall grade', () => {
    expect(grades('2026-05')).toEqual({
      overall: 'not-given',
      leaders: 'outstanding',
      'help-and-protection': 'good',
      'care-and-care-leavers': 'judged-separately',
      'children-in-care': 'good',
      'care-leavers': 'outstanding',
    });
  });
});

it('the dates of the inspections are those of Ofsted’s reports', () => {
  expect(site.inspections.map(({ id, started, ended, published }) => [id, started, ended, published])).toEqual([
    ['2026-05', '2026-05-11', '2026-05-22', '2026-08-20'],
    ['2022-11', '2022-11-28', '2022-12-09', '2023-01-26'],
    ['2018-06', '2018-06-04', '2018-06-28', '2018-08-17'],
    ['2015-09', '2015-09-14', '2015-10-08', '2015-11-27'],
  ]);
});

it('the reports of the inspections are at Ofsted’s addresses', () => {
  expect(site.inspections.map(({ id, report }) => [id, report.address, report.formerAddress])).toEqual([
    ['2026-05', 'https://files.ofsted.gov.uk/v1/file/50309857', undefined],
    ['2022-11', 'https://files.ofsted.gov.uk/v1/file/50205966', undefined],
    [
      '2018-06',
      'https://files.ofsted.gov.uk/v1/file/50012986',
      'https://reports.ofsted.gov.uk/sites/default/files/documents/local_authority_reports/lancashire/071_Lancashire_Single%20inspection%20of%20LA%20childrens%20services.pdf',
    ],
    ['2015-09', 'https://files.ofsted.gov.uk/v1/file/50004309', undefined],
  ]);
});

describe('the inspection of June 2018', () => {
  it('has its figures from the council’s update', () => {
    expect(site.featured.statistics.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '152 children’s cases looked at in detail',
      '96 formal interviews and focus groups',
      '268 staff and partners involved',
      '145 evidence documents submitted',
      '101 responses to inspectors’ enquiries',
    ]);
    for (const { sources } of site.featured.statistics) {
      expect(sources.map(({ source }) => source.author)).toEqual(['Lancashire County Council']);
    }
  });

  it('has 11 recommendations, all of them Ofsted’s', () => {
    expect(site.featured.recommendations.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    for (const { sources } of site.featured.recommendations) {
      expect(sources.map(({ source }) => source.author)).toEqual(['Ofsted']);
    }
  });

  it('has the 63 findings it was published with, numbered without gaps', () => {
    const numbers = site.featured.findings.map(({ number }) => number);
    expect(numbers.length).toBeGreaterThanOrEqual(63);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('calls an area for improvement what inspectors called one, and nothing else', () => {
    const numbers = (kind: string) =>
      site.featured.findings.flatMap((finding) => (finding.kind === kind ? [finding.number] : []));
    expect(numbers('improvement')).toEqual([8, 9, 10, 20, 21, 22, 34, 35, 36, 48, 50, 51, 62, 63]);
    expect(numbers('context')).toEqual([33, 44]);
  });

  it.each([
    [2, 'In most cases'],
    [5, 'In the majority of cases that inspectors saw'],
    [17, 'a high number of children looked after'],
    [20, 'not consistently strong enough'],
    [21, 'not always'],
    [24, 'all of them'],
    [33, 'only a limited number'],
    [36, 'not consistently good'],
    [38, 'The vast majority of care leavers'],
    [39, 'Most care leavers'],
    [41, 'the vast majority of care leavers'],
    [43, 'Most care leavers'],
    [44, 'A small number of care leavers'],
    [44, 'Nearly all of them'],
    [45, 'has increased significantly'],
    [47, 'a high proportion'],
    [48, 'too few'],
    [49, 'All care leavers are registered with a doctor, and most'],
    [61, 'a number of initiatives'],
  ])('says in finding %i how many, as the update does: “%s”', (number, words) => {
    expect(site.featured.findings.find((finding) => finding.number === number)?.text).toContain(words);
  });

  it('is compared with that of 2015, by the same framework, and with no later one', () => {
    expect(site.featured.previous?.id).toBe('2015-09');
    expect(gradeOf(overallJudgement(site.featured)?.outcome ?? 'not-given')?.name).toBe('Requires improvement');
  });
});
