import { describe, expect, it } from 'vitest';
import { error, isSpot, warning } from '../../src/content/problem.ts';

const spot = { of: 'prose', line: 3, column: 5 } as const;

describe('a problem', () => {
  it('begins with the key that it is about: the innermost that has a name', () => {
    expect(error('a.yaml', ['areas', 2, 'parent'], 'no area', 'write one').fault).toBe('`parent`: no area');
    expect(error('a.yaml', ['sources', 0], 'no source', 'write one').fault).toBe('`sources`: no source');
  });

  it('of a whole file or a place in prose has no key', () => {
    expect(error('a.yaml', [], 'missing', 'write it').fault).toBe('missing');
    expect(error('a.md', spot, 'a tag', 'remove it').fault).toBe('a tag');
  });

  it('stops publishing or does not', () => {
    expect(error('a.yaml', [], 'x', 'y').level).toBe('error');
    expect(warning('a.yaml', [], 'x', 'y').level).toBe('warning');
  });

  it('stands at a key or at a spot', () => {
    expect(isSpot(spot)).toBe(true);
    expect(isSpot(['areas', 2])).toBe(false);
  });
});
