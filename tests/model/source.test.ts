import { describe, expect, it } from 'vitest';
import { citation } from '../../src/content/schema/fields.ts';
import { documentsOf, placesOf, placeWords } from '../../src/model/source.ts';
import { entry } from '../samples.ts';

const report = { id: 'report', ...entry('sources', 'sources/report').data };
const words = (place: string) => placesOf([citation().parse(place)], new Map([['report', report]])).map(placeWords)[0];

describe('a place in a source', () => {
  it('reads as section, paragraph and sentence', () => {
    expect(words('report care 1.2')).toBe('Children in care, paragraph 1, sentence 2');
  });

  it('names the page where the outline has it', () => {
    expect(words('report grades')).toBe('Grades, page 3');
  });

  it('calls a paragraph without sentences a number, as recommendations have', () => {
    expect(words('report grades 6')).toBe('Grades, page 3, number 6');
  });

  it('in a document that is not there is refused', () => {
    expect(() => words('nothing care')).toThrow('no source “nothing”');
  });
});

it('the documents of places are named once each, in order of first mention', () => {
  const sources = new Map(['a', 'b'].map((id) => [id, { ...report, id }]));
  const places = placesOf(
    ['b care 1.1', 'a care 1.1', 'b care 1.2'].map((place) => citation().parse(place)),
    sources,
  );
  expect(documentsOf(places).map(({ id }) => id)).toEqual(['b', 'a']);
});
