import { describe, expect, it } from 'vitest';
import { citation } from '../../src/content/schema/fields.ts';
import { documentsOf, placeOf, placesWords } from '../../src/model/source.ts';
import { entry } from '../samples.ts';

const report = { id: 'report', ...entry('sources', 'sources/report').data };
const words = (places: string | string[], source = report) =>
  placesWords([places].flat().map((place) => placeOf(citation().parse(place), source))).join('; ');

describe('a place in a source', () => {
  it('reads as section, paragraph and sentence', () => {
    expect(words('report care 1.2')).toBe('Children in care, paragraph 1, sentence 2');
  });

  it('names a paragraph once for all its sentences, and a place once', () => {
    expect(words(['report care 1.2', 'report care 2.1', 'report care 1.1', 'report care 1.2'])).toBe(
      'Children in care, paragraph 1, sentences 1 and 2; Children in care, paragraph 2, sentence 1',
    );
    expect(words(['report care 1.2', 'report care 1'])).toBe('Children in care, paragraph 1');
  });

  it('names the page where the outline has it', () => {
    expect(words('report grades')).toBe('Grades, page 3');
  });

  it('names a paragraph of a section, and the page it is on', () => {
    expect(words('report care 2')).toBe('Children in care, paragraph 2');
  });

  it('goes by the document’s own numbers where it has them, with the page of the paragraph', () => {
    const numbered = {
      ...report,
      sections: [{ id: 'care', title: 'Care', page: 3, first: 12, paragraphs: [2, 1, 4], pages: [3, 4, 4] }],
    };
    const told = (place: string) => words(place, numbered);
    expect(told('report 12')).toBe('paragraph 12, page 3');
    expect(told('report 13-14')).toBe('paragraphs 13 to 14, page 4');
    expect(told('report 14.2')).toBe('paragraph 14, sentence 2, page 4');
  });
});

it('the documents of places are named once each, in order of first mention', () => {
  const [a, b] = [
    { ...report, id: 'a' },
    { ...report, id: 'b' },
  ];
  const places = [b, a, b].map((source) => placeOf(citation().parse('report care 1.1'), source));
  expect(documentsOf(places).map(({ id }) => id)).toEqual(['b', 'a']);
});
