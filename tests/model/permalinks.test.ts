import { describe, expect, it } from 'vitest';
import { takenInspectionPage, takenPage } from '../../src/content/takenNames.ts';
import * as permalinks from '../../src/model/permalinks.ts';

// What is once published stays: these are the addresses that people have written down.
describe('the addresses of', () => {
  it.each([
    ['the overview of an inspection', permalinks.inspectionPage('2018-06'), '/2018-06/'],
    ['its evidence', permalinks.evidencePage('2018-06'), '/2018-06/evidence/'],
    ['what happens next', permalinks.nextStepsPage('2018-06'), '/2018-06/what-happens-next/'],
    ['the page for young people', permalinks.youngPeoplePage('2018-06'), '/2018-06/for-young-people/'],
    ['the full report', permalinks.fullReportPage('2018-06'), '/2018-06/full-report/'],
    ['its entry in the list', permalinks.inspectionEntry('2018-06'), '/inspections/#inspection-2018-06'],
    ['a judgement', permalinks.judgementPage('2018-06', 'adoption', false), '/2018-06/adoption/'],
    ['the judgement of the whole', permalinks.judgementPage('2018-06', 'overall', true), '/2018-06/'],
    ['the card of a judgement', permalinks.cardPage('2018-06', 'adoption', false), '/2018-06/embed/adoption/'],
    ['the card of the whole', permalinks.cardPage('2018-06', 'overall', true), '/2018-06/embed/'],
    ['a theme', permalinks.themePage('health'), '/themes/health/'],
    [
      'a theme’s findings',
      permalinks.themeJudgementSection('health', '2018-06/adoption', 'strength'),
      '/themes/health/#strength-2018-06-adoption',
    ],
    ['a term', permalinks.termEntry('mash'), '/glossary/#mash'],
    ['a standing page', permalinks.standingPage('about'), '/about/'],
    ['an update', permalinks.updateEntry('2026-11-23'), '/updates/#update-2026-11-23'],
    ['a source', permalinks.sourceEntry('2018-06', 'appendix-a'), '/2018-06/evidence/#source-appendix-a'],
    ['a data file', permalinks.dataFile('findings', 'csv'), '/data/findings.csv'],
    ['its schema', permalinks.dataSchema('findings'), '/data/schema/findings.json'],
    ['its metadata', permalinks.dataMetadata('findings'), '/data/findings.csv-metadata.json'],
    ['the data of a page', permalinks.pageData('/2018-06/adoption/'), '/2018-06/adoption/data.json'],
  ])('%s', (_, made, address) => {
    expect(made).toBe(address);
  });

  it('pages of the site are none that content could take', () => {
    for (const page of Object.values(permalinks.pages).filter((one) => one !== '/'))
      expect(page.split(/[/.]/)[1]).toMatch(takenPage);
    for (const page of [
      permalinks.judgementsPage,
      permalinks.evidencePage,
      permalinks.onePage,
      permalinks.nextStepsPage,
    ])
      expect(page('2018-06').split('/')[2]).toMatch(takenInspectionPage);
  });

  it('points on their pages are numbered as the report numbers them', () => {
    expect(permalinks.findingAnchor(31)).toBe('finding-31');
    expect(permalinks.recommendationAnchor(6)).toBe('recommendation-6');
    expect(permalinks.eventAnchor('report-published')).toBe('event-report-published');
    expect(permalinks.kindAnchor('improvement')).toBe('areas-for-improvement');
  });
});
