import { describe, expect, it } from 'vitest';
import { nodesOf, treeOf } from '../../src/text/markdown.ts';

const types = (prose: string) => [...nodesOf(treeOf(prose))].map(({ type }) => type);

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

  it('knows HTML, and code by indentation', () => {
    expect(types('<b>bold</b>')).toContain('html');
    expect(types('    code')).toContain('code');
  });
});
