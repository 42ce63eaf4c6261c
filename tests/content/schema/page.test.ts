import { describe, expect, it } from 'vitest';
import { answers } from './answers.ts';

const whole =
  'write it from the root of the site, with a slash at the end of the page, for example `/2024-03/adoption/` or `/2024-03/adoption/#finding-21`';

describe('a standing page', () => {
  it('has one line for search engines', () => {
    expect(answers('pages', { description: 'Two\nlines.' })).toEqual([
      'description: write it on one line, without spaces at the start or the end',
    ]);
  });
});

describe('an update', () => {
  it('has a day, in quotes', () => {
    expect(answers('updates', { date: '2020-06' })).toEqual([
      'date: write a day that the calendar has, as "2018-06-28"',
    ]);
    expect(answers('updates', { date: new Date('2020-06-01') })).toEqual([
      'date: write a day that the calendar has, as "2018-06-28"',
    ]);
  });

  it('names pages of this site from its root', () => {
    expect(answers('updates', { pages: ['/', '/2018-06/', '/2018-06/adoption/#finding-21'] })).toEqual([]);
  });

  it.each(['2018-06/', '/2018-06', 'https://example.test/', '/2018-06//', '/A/'])('refuses the page %s', (page) => {
    expect(answers('updates', { pages: [page] })).toEqual([`pages.0: ${whole}`]);
  });
});
