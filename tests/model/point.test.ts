import { expect, it } from 'vitest';
import { isParagraph } from '../../src/model/point.ts';
import { catalogue, entry } from '../samples.ts';

it('a finding is called a paragraph only where its number is that of the one paragraph of the document', () => {
  const sources = [
    entry('sources', 'sources/report', { sections: [{ id: 'care', title: 'Care', first: 12, paragraphs: [2, 1, 4] }] }),
  ];
  const called = (number: number, place: string, changes = {}) => {
    const official = { official: true as const, title: undefined, sources: [place], ...changes };
    const [finding] = catalogue({
      sources,
      inspections: [entry('inspections', 'inspections/2020-03/inspection', { sources: ['report care'] })],
      judgements: [entry('judgements', 'inspections/2020-03/judgements/care', { sources: ['report care'] })],
      statistics: [],
      recommendations: [],
      events: [],
      findings: [entry('findings', `inspections/2020-03/findings/${number}`, official)],
    }).featured.findings;
    return finding && isParagraph(finding);
  };
  expect(called(13, 'report 13')).toBe(true);
  expect(called(9, 'report 13')).toBe(false);
  expect(called(13, 'report 13-14')).toBe(false);
  expect(called(13, 'report 13', { title: 'Children see a doctor' })).toBe(false);
});
