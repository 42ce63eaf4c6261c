import { describe, expect, it } from 'vitest';
import { latestJudgement } from '../../src/model/subjects.ts';
import { catalogue, entry, values } from '../samples.ts';

/** A second framework, in which care is judged together with what came to be judged apart. */
const second = entry('frameworks', 'frameworks/f4', {
  ...values('frameworks'),
  areas: [
    { id: 'overall', title: 'The whole service', short: 'Overall', overall: true },
    { id: 'both', title: 'Children in care and care leavers', short: 'Both', subjects: ['care', 'leavers'] },
    { id: 'in-care', title: 'Children in care', short: 'In care', subjects: ['care'] },
  ],
});
const later = (id: string, grades: Record<string, string>) =>
  entry('inspections', `inspections/${id}/inspection`, {
    framework: 'f4',
    started: `${id}-02`,
    ended: `${id}-13`,
    published: `${id}-20`,
    grades,
  });
const site = (...inspections: ReturnType<typeof later>[]) =>
  catalogue({
    frameworks: [entry('frameworks', 'frameworks/f3'), second],
    inspections: [entry('inspections', 'inspections/2020-03/inspection'), ...inspections],
  });
const told = (found: { id: string; outcome: unknown } | undefined) => found?.id;

describe('the latest judgement of a subject', () => {
  const care = (all: ReturnType<typeof site>) => {
    const judgement = all.featured.judgements.find(({ area }) => area.id === 'care');
    return judgement === undefined ? undefined : latestJudgement(judgement);
  };

  it('comes from the latest inspection that graded it, whatever its framework calls the area', () => {
    expect(
      told(
        care(
          site(later('2022-03', { both: 'good' }), later('2024-03', { both: 'judged-separately', 'in-care': 'fair' })),
        ),
      ),
    ).toBe('2024-03/in-care');
  });

  it('may be of a wider area that holds the subject', () => {
    expect(told(care(site(later('2022-03', { both: 'good', 'in-care': 'judged-together' }))))).toBe('2022-03/both');
  });

  it('is none where no later inspection graded it', () => {
    expect(care(site(later('2022-03', { overall: 'good' })))).toBeUndefined();
  });

  it('is the one that has the fewest other subjects, where several graded it', () => {
    expect(told(care(site(later('2022-03', { both: 'good', 'in-care': 'fair' }))))).toBe('2022-03/in-care');
  });
});
