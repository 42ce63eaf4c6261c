import { describe, expect, it } from 'vitest';
import { allReportPages, reportPages } from '../../src/model/reportPage.ts';
import { catalogue, entry } from '../samples.ts';

const site = catalogue({
  findings: [
    entry('findings', 'inspections/2020-03/findings/1', { judgement: 'overall' }),
    entry('findings', 'inspections/2020-03/findings/2'),
    entry('findings', 'inspections/2020-03/findings/3'),
  ],
  recommendations: [
    entry('recommendations', 'inspections/2020-03/recommendations/1', { findings: [1] }),
    entry('recommendations', 'inspections/2020-03/recommendations/2', { findings: [3] }),
  ],
});
const pages = reportPages(site.featured);
const at = (url: string) => pages.find((page) => page.url === url);
const numbers = (items: readonly { number: number }[] | undefined) => items?.map(({ number }) => number);

describe('the pages about an inspection', () => {
  it('are its overview, its judgements together and each, its evidence, what happens next, one side of A4 and everything on one page', () => {
    expect(pages.map(({ url, title }) => [url, title])).toEqual([
      ['/2020-03/', 'March 2020 inspection'],
      ['/2020-03/judgements/', 'Judgements of the March 2020 inspection'],
      ['/2020-03/care/', 'Care is fair'],
      ['/2020-03/evidence/', 'How the March 2020 inspection was done'],
      ['/2020-03/what-happens-next/', 'What happened after March 2020'],
      ['/2020-03/one-page/', 'March 2020 inspection on one side of A4'],
      ['/2020-03/full-report/', 'March 2020 inspection: everything on one page'],
    ]);
  });

  it('show of a judgement its own findings, and the recommendations that answer one of them', () => {
    expect(numbers(at('/2020-03/care/')?.findings)).toEqual([2, 3]);
    expect(numbers(at('/2020-03/care/')?.recommendations)).toEqual([2]);
    expect(at('/2020-03/care/')?.statistics).toEqual([]);
  });

  it('show everything on the page that is named so', () => {
    const { findings, recommendations, statistics, judgements, events } = site.featured;
    expect(at('/2020-03/full-report/')).toMatchObject({ findings, recommendations, statistics, judgements, events });
  });

  it('show the figures where the evidence is, and what was asked for where it is told what happens next', () => {
    expect(at('/2020-03/evidence/')).toMatchObject({
      findings: [],
      recommendations: [],
      statistics: site.featured.statistics,
    });
    expect(at('/2020-03/what-happens-next/')).toMatchObject({
      findings: [],
      statistics: [],
      events: site.featured.events,
    });
    expect(numbers(at('/2020-03/what-happens-next/')?.recommendations)).toEqual([1, 2]);
  });

  it('are none where only its grades are published', () => {
    const grades = { overall: 'poor' };
    const { inspections } = catalogue({
      inspections: [
        entry('inspections', 'inspections/2020-03/inspection'),
        entry('inspections', 'inspections/2017-01/inspection', { started: '2017-01-09', grades }),
      ],
    });
    expect(inspections.map((inspection) => reportPages(inspection).length)).toEqual([7, 0]);
  });

  it('of all inspections follow one another', () => {
    expect(allReportPages(site)).toEqual(pages);
  });
});
