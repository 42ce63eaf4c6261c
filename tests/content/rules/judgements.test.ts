import { describe, expect, it } from 'vitest';
import { entry, values } from '../../samples.ts';
import { told } from './told.ts';

const { grades } = values('frameworks');
// As Ofsted’s: a grade whose words hold those of another.
const requires = {
  id: 'requires-improvement',
  name: 'Requires improvement',
  meaning: 'It is not yet good.',
  phrases: ['requires improvement to be good', 'requires improvement'],
};
const frameworks = [entry('frameworks', 'frameworks/f3', { grades: [...grades, requires] })];
const headline = (title: string, grade: string) =>
  told({
    frameworks,
    judgements: [
      entry('judgements', 'inspections/2020-03/judgements/overall', { title: 'Services are fair' }),
      entry('judgements', 'inspections/2020-03/judgements/care', { title, grade }),
    ],
  });
const file = 'inspections/2020-03/judgements/care.mdx';

describe('a headline', () => {
  it.each([
    ['Care is good', 'good'],
    ['Care is GOOD', 'good'],
    ['Good, safe care', 'good'],
    ['Care requires improvement to be good', 'requires-improvement'],
    ['Care requires  improvement', 'requires-improvement'],
    ['Care was not judged', 'not-given'],
  ])('“%s” says %s', (title, grade) => {
    expect(headline(title, grade)).toEqual([]);
  });

  it('that says another grade is refused', () => {
    expect(headline('Care is good', 'fair')).toEqual([
      `${file}: \`title\`: the headline says another grade than \`grade\` (“Care is good” says \`good\`, \`grade\` says \`fair\`); make both say the grade of the source`,
    ]);
  });

  it('that says two grades is refused, though one is right', () => {
    expect(headline('Care is fair and in part good', 'fair')).toHaveLength(1);
  });

  it('that says a grade where none was given is refused', () => {
    expect(headline('Care is good', 'not-given')).toHaveLength(1);
  });

  it('that says no grade is refused, with the words to use', () => {
    expect(headline('Care is well run', 'requires-improvement')).toEqual([
      `${file}: \`title\`: the headline does not say its grade (“Care is well run”); use the words of the framework: “requires improvement to be good” or “requires improvement”`,
    ]);
  });

  it('says a grade only by whole words', () => {
    expect(headline('Care is goodness itself', 'good')).toHaveLength(1);
  });
});

describe('a finding', () => {
  const finding = (judgement: string) =>
    told({ findings: [entry('findings', 'inspections/2020-03/findings/1', { judgement })] });

  it('of an area that the framework does not have is refused, with the near one offered', () => {
    expect(finding('caer')[0]).toContain(
      'the framework `f3` has no area of this name (`caer`: did you mean `care`?); use one of its areas: `overall`, `care` or `adoption`',
    );
  });

  it('of an area that has no page is refused', () => {
    expect(finding('adoption')[0]).toContain(
      'this inspection has no file for the judgement (`adoption`); write inspections/2020-03/judgements/adoption.mdx: the finding is shown on its page',
    );
  });
});
