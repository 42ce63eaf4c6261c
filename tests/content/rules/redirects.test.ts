import { describe, expect, it } from 'vitest';
import { entry } from '../../samples.ts';
import { told } from './told.ts';

const addresses = ['/', '/themes/', '/2020-03/care/', '/2020-03/care/#finding-1'].map((address) => ({
  address,
  file: undefined,
}));
const pages = ['about', 'accessibility', 'privacy'].map((id) => entry('pages', `pages/${id}`, { title: id }));
const saidOf = (redirects: Record<string, string>) =>
  told({ redirects: [entry('redirects', 'redirects', { redirects })], pages }, { addressesOf: () => addresses })
    .filter((line) => line.startsWith('redirects.yaml: '))
    .map((line) => line.replace(/^redirects\.yaml: `[^`]*`: /, ''));

describe('a redirect', () => {
  it.each([
    [{ '/old/': '/themes/' }],
    [{ '/old/': '/2020-03/care/#finding-1', '/old/#finding-3': '/themes/' }],
    [{ '/2020-03/care/#finding-9': '/2020-03/care/#finding-1' }],
    [{ '/themes/404/': '/themes/' }],
  ])('%j leads on', (redirects) => {
    expect(saidOf(redirects)).toEqual([]);
  });

  it.each(['/404/', '/pagefind/', '/pagefind/x/', '/404/#a'])('cannot begin at %s, where no page can stand', (from) => {
    expect(saidOf({ [from]: '/' })).toEqual([
      'no page can stand at this address; remove the line: nothing was ever published here',
    ]);
  });

  it.each([
    '/themes/#main',
    '/2020-03/care/#contents',
    '/2020-03/care/#title-2020-03-finding-1',
    '/old/#moved',
    '/#more',
  ])('cannot begin at %s, a place that pages have of themselves', (from) => {
    expect(saidOf({ [from]: '/' })).toEqual([
      'every page of this kind has a place of this name; remove the line: it never moves',
    ]);
  });

  it('cannot begin at a place on a page that is neither there nor moved', () => {
    expect(saidOf({ '/old/#finding-1': '/' })).toEqual([
      'there is no page that this place was on (`/old/`); redirect the page too, in a line of its own',
    ]);
  });

  it('leads on at once: thousands that follow one another are told in seconds', () => {
    const chain = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`/a${at}/`, `/a${at + 1}/`]));
    expect(saidOf(chain)).toHaveLength(2000);
  }, 10_000);
});
