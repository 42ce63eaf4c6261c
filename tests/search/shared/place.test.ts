import { describe, expect, it } from 'vitest';
import { labelOf, placeOf, textOf } from '../../../src/search/shared/place.ts';

const one = (value: string, ...records: string[]) => new Map([[value, new Set(records)]]);
const index = {
  kind: new Map(),
  theme: new Map(),
  judgement: one('adoption', 'finding'),
  inspection: one('2018-06', 'finding', 'recommendation', 'statistic'),
};
const names = { judgement: { adoption: 'Adoption' }, inspection: { '2018-06': '2018-06-04' } };

describe('a result says where it stands', () => {
  it.each([
    ['finding', '/2018-06/adoption/#finding-31', 'Finding 31, Adoption, June 2018 inspection'],
    ['recommendation', '/2018-06/what-happens-next/#recommendation-6', 'Recommendation 6, June 2018 inspection'],
    ['statistic', '/2018-06/evidence/#cases', 'June 2018 inspection'],
    ['term', '/glossary/#mash', ''],
  ])('a %s', (record, url, place) => {
    expect(placeOf(record, url, index, names)).toBe(place);
  });
});

describe('a result says what it is', () => {
  it.each([
    ['strength', '/a/#finding-1', '', 'Strength'],
    ['improvement', '/a/#finding-2', '', 'Area for improvement'],
    ['judgement', '/a/', 'Grade: Requires improvement. Most are well.', 'Grade: Requires improvement'],
    ['inspection', '/a/what-happens-next/#event-cabinet', '', 'Event'],
    ['inspection', '/inspections/#inspection-a', '', 'Inspection'],
    ['term', '/glossary/#mash', '', 'Glossary'],
  ])('%s at %s', (kind, url, text, label) => {
    expect(labelOf(kind, { url, text })).toBe(label);
  });
});

it('the text of a judgement leaves out the grade, which its label says', () => {
  expect(textOf('judgement', 'Grade: Good. Most are well.')).toBe('Most are well.');
  expect(textOf('strength', 'Grade: Good. Most are well.')).toBe('Grade: Good. Most are well.');
});
