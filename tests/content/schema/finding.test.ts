import { describe, expect, it } from 'vitest';
import { findingKinds } from '../../../src/content/schema/finding.ts';
import { answers } from './answers.ts';

describe('a finding', () => {
  it('is a strength, progress, an area for improvement or context, and nothing else', () => {
    expect(findingKinds).toEqual(['strength', 'progress', 'improvement', 'context']);
    for (const kind of findingKinds) expect(answers('findings', { kind })).toEqual([]);
    expect(answers('findings', { kind: 'weakness' })).toHaveLength(1);
  });

  it('has a title, unless its words are the document’s own', () => {
    expect(answers('findings', { title: undefined })).toHaveLength(1);
    expect(answers('findings', { title: undefined, official: true })).toEqual([]);
  });

  it('has at least one theme, unless its words are the document’s own', () => {
    expect(answers('findings', { themes: [] })).toEqual(['themes: name at least one theme']);
    expect(answers('findings', { themes: [], official: true })).toEqual([]);
  });

  it('names where it comes from, in places that can be read', () => {
    expect(answers('findings', { sources: [] })).toEqual([
      'sources: name at least one source, for example "appendix-a adoption 1.4"',
    ]);
    expect(answers('findings', { sources: ['report care 1.1', 'report, care'] })).toEqual([
      'sources.1: write the source as "appendix-a adoption 1.4" (document, section, paragraph.sentence), or as "report-2022 24" where the document numbers its paragraphs',
    ]);
  });
});
