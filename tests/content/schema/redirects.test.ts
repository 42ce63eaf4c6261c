import { describe, expect, it } from 'vitest';
import { answers } from './answers.ts';

const whole =
  'write it from the root of the site, with a slash at the end of the page, for example `/2024-03/adoption/` or `/2024-03/adoption/#finding-21`';

describe('redirects', () => {
  it('lead from a page or a place to a page or a place', () => {
    expect(answers('redirects', { redirects: { '/old/': '/new/', '/old/#finding-1': '/new/#finding-1' } })).toEqual([]);
  });

  it('lead to no other site', () => {
    expect(answers('redirects', { redirects: { '/old/': 'https://example.test/' } })).toEqual([
      `redirects./old/: ${whole}`,
    ]);
    expect(answers('redirects', { redirects: { '/old/': '//example.test/' } })).toEqual([`redirects./old/: ${whole}`]);
  });

  it('begin at an address of this site', () => {
    expect(answers('redirects', { redirects: { old: '/new/' } })).toHaveLength(1);
  });
});
