import { describe, expect, it } from 'vitest';
import { nodesOf, treeOf } from '../../src/text/markdown.ts';

const types = (prose: string, isMdx = false) => [...nodesOf(treeOf(prose, isMdx))].map(({ type }) => type);

describe('prose as a tree', () => {
  it('is walked in the order of the text, what holds before what is held', () => {
    expect(types('One **two** three\n\n- four')).toEqual([
      'root',
      'paragraph',
      'text',
      'strong',
      'text',
      'text',
      'list',
      'listItem',
      'paragraph',
      'text',
    ]);
  });

  it('in Markdown knows HTML, and code by indentation', () => {
    expect(types('<b>bold</b>')).toContain('html');
    expect(types('    code')).toContain('code');
  });

  it('in MDX does not: what looks like them is text', () => {
    expect(types('<b>bold</b>', true)).toEqual(['root', 'paragraph', 'text']);
    expect(types('    code', true)).toEqual(['root', 'paragraph', 'text']);
  });
});
