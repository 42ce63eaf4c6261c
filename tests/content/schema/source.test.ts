import { describe, expect, it } from 'vitest';
import { answers } from './answers.ts';

const section = { id: 'care', title: 'Children in care' };

describe('a source', () => {
  it('says whether it is restated whole', () => {
    expect(answers('sources', { complete: 'yes' })).toHaveLength(1);
  });

  it('has one section at least', () => {
    expect(answers('sources', { sections: [] })).toHaveLength(1);
  });

  it('counts the sentences of its paragraphs in whole numbers', () => {
    expect(answers('sources', { sections: [{ ...section, paragraphs: [7, 0] }] })).toEqual([]);
    expect(answers('sources', { sections: [{ ...section, paragraphs: [1.5] }] })).toHaveLength(1);
    expect(answers('sources', { sections: [{ ...section, paragraphs: [-1] }] })).toHaveLength(1);
  });

  it('holds no text of the document', () => {
    expect(answers('sources', { sections: [{ ...section, text: 'Inspectors found …' }] })).toEqual([
      'sections.0: Unrecognized key: "text"',
    ]);
  });
});
