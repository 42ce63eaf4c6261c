import { describe, expect, it } from 'vitest';
import { nodesOf, treeOf } from '../../src/text/markdown.ts';

const types = (prose: string, isMdx = false) => [...nodesOf(treeOf(prose, isMdx).root)].map(({ type }) => type);

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

  it('in MDX knows components and expressions, wherever the renderer finds them', () => {
    expect(types('A <b>bold</b> {a}', true)).toEqual([
      'root',
      'paragraph',
      'text',
      'mdxJsxTextElement',
      'text',
      'text',
      'mdxTextExpression',
    ]);
    expect(types('A `span\n{a}\nof` code', true)).toContain('mdxFlowExpression');
    expect(types('    code', true)).toEqual(['root', 'paragraph', 'text']);
  });

  it('names each place that the renderer cannot read, and goes on behind it', () => {
    const { root, unreadable } = treeOf('One <b two.\n\nThree {four.\n\n## Five', true);
    expect(unreadable).toEqual([4, 19]);
    expect([...nodesOf(root)].map(({ type }) => type)).toContain('heading');
  });

  it('of signs without end is refused at the first, before time runs out', () => {
    expect(treeOf(`a ${'{'.repeat(20_000)}`, true).unreadable).toEqual([2]);
  });
});
