import { expect, it } from 'vitest';
import { countKinds } from '../../src/model/counts.ts';
import { hereWords, isParagraph, kindNames } from '../../src/model/finding.ts';
import { catalogue, entry } from '../samples.ts';

it('the kinds of findings have one name everywhere', () => {
  expect(kindNames).toEqual({
    strength: { one: 'strength', many: 'strengths', heading: 'Strengths' },
    progress: { one: 'point of progress', many: 'points of progress', heading: 'Progress made' },
    improvement: { one: 'area for improvement', many: 'areas for improvement', heading: 'Areas for improvement' },
    context: { one: 'point of background', many: 'points of background', heading: 'Background' },
  });
});

it('a sentence begins with how many findings stand, also where only one does, or none', () => {
  const strength = { kind: 'strength', withdrawn: undefined } as const;
  const withdrawn = { kind: 'improvement', withdrawn: 'Told twice.' } as const;
  const begins = (...findings: Parameters<typeof countKinds>[0]) => hereWords(countKinds(findings));
  expect(begins(strength, strength)).toBe('Here are 2 strengths');
  expect(begins(strength, withdrawn)).toBe('Here is 1 strength');
  expect(begins(withdrawn)).toBe('Here is nothing but what was withdrawn');
});

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
