import { describe, expect, it } from 'vitest';
import { leadsTo, movedAnchors, movedPages, redirectsOf } from '../../src/content/redirects.ts';
import { redirectsFile } from '../../src/hosting/redirectsFile.ts';

const record = {
  redirects: {
    '/old/#finding-2': '/other/#finding-2',
    '/old/': '/new/',
    '/gone/': '/updates/#update-1',
    '/stays/#finding-3': '/new/#finding-3',
  },
};
const redirects = redirectsOf(record);

describe('a redirect', () => {
  it.each([
    ['/old/', '/new/', 'a page'],
    ['/old/#finding-1', '/new/#finding-1', 'a place that its page takes along'],
    ['/old/#finding-2', '/other/#finding-2', 'a place that went elsewhere than its page'],
    ['/gone/#finding-1', '/updates/#update-1', 'a place of a page that went to one place'],
    ['/stays/', undefined, 'a page that stays'],
  ])('leads from %s to %s: %s', (from, to, _what) => {
    expect(leadsTo(from, new Map(Object.entries(record.redirects)))).toBe(to);
  });
});

describe('redirects', () => {
  it('tell pages that moved from pages that a place left', () => {
    expect(movedPages(redirects)).toEqual([
      { from: '/gone/', to: '/updates/#update-1' },
      { from: '/old/', to: '/new/' },
    ]);
    expect(movedAnchors(redirects, '/stays/')).toEqual([{ anchor: 'finding-3', to: '/new/#finding-3' }]);
  });

  it('are told to hosts below the base path, pages only', () => {
    expect(redirectsFile('/council/', redirects)).toBe(
      '# Old address, new address, status\n' +
        '/council/gone/ /council/updates/#update-1 301\n' +
        '/council/old/ /council/new/ 301\n',
    );
  });
});
