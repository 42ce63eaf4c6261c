import { expect, it } from 'vitest';
import { afterDescription, afterParts, happenings, unknownWords } from '../../src/model/after.ts';
import { afterTitle } from '../../src/model/inspection.ts';
import { catalogue, entry } from '../samples.ts';

const recommendations = { heading: 'What must change', one: 'point', many: 'points' };

it('the page about the time after an inspection names its month, and what the framework asks for by its name', () => {
  const { featured } = catalogue({ frameworks: [entry('frameworks', 'frameworks/f3', { recommendations })] });
  expect(afterTitle(featured)).toBe('What happened after March 2020');
  expect(afterTitle({ ...featured, namesAuthority: true })).toBe(
    `What happened after March 2020 in ${featured.authority.area}`,
  );
  expect(afterDescription(featured)).toBe(
    'For Anyshire Council: the one point of The Inspectorate’s report, and what happened after the inspection of March 2020.',
  );
  expect(afterParts(featured).map(({ text }) => text)).toEqual(['What must change (1)', 'What happened']);
});

it('it names no recommendations where there are none', () => {
  const { featured } = catalogue({ recommendations: [] });
  expect(afterDescription(featured)).not.toContain('recommendation');
  expect(afterParts(featured).map(({ anchor }) => anchor)).toEqual(['timeline']);
});

it('what the site does not know is said: what the authority did, and which recommendations nothing here follows up', () => {
  const inspections = [
    entry('inspections', 'inspections/2020-03/inspection'),
    entry('inspections', 'inspections/2023-05/inspection', { started: '2023-05-01', grades: { care: 'good' } }),
  ];
  const followUps = [
    entry('followUps', 'inspections/2020-03/follow-ups/1', {
      finding: undefined,
      recommendation: 1,
      inspection: '2023-05',
    }),
  ];
  expect(unknownWords(catalogue().featured)).toBe('This site does not know what Anyshire Council did afterwards.');
  const seen =
    'This site does not know what Anyshire Council did afterwards, beyond what inspectors saw when they came again.';
  expect(unknownWords(catalogue({ inspections, followUps }).featured)).toBe(seen);
  expect(unknownWords(catalogue({ inspections }).featured)).toBe(
    `${seen} It shows nothing of what later reports may say of the recommendations.`,
  );
  const asked = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      entry('recommendations', `inspections/2020-03/recommendations/${index + 1}`),
    );
  const said = (count: number) =>
    unknownWords(catalogue({ inspections, followUps, recommendations: asked(count) }).featured);
  expect(said(2)).toBe(`${seen} It shows nothing of what later reports may say of recommendation 2.`);
  expect(said(3)).toBe(`${seen} It shows nothing of what later reports may say of recommendations 2 and 3.`);
});

it('the latest of what happened comes first, later inspections among events', () => {
  const { featured } = catalogue({
    inspections: [
      entry('inspections', 'inspections/2020-03/inspection'),
      entry('inspections', 'inspections/2023-05/inspection', { started: '2023-05-01', grades: { care: 'good' } }),
    ],
  });
  const days = happenings(featured).map((one) => ('started' in one ? one.started : one.date));
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual(days.toSorted().reverse());
});
