import { describe, expect, it } from 'vitest';
import { files, pages } from './builtSite.ts';

const ids = new Map(pages.map(({ address, root }) => [address, root.querySelectorAll('[id]').map(({ id }) => id)]));

describe.each(pages)('$address', ({ address, root }) => {
  it('has links that lead to pages and anchors that exist', () => {
    const broken = root.querySelectorAll('a[href], link[href], [src], form[action]').flatMap((element) => {
      const target =
        element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
      if (/^(https?:|mailto:)/.test(target)) return [];
      const { pathname, hash } = new URL(target, `http://site.test${address}`);
      if (!ids.has(pathname) && !files.includes(pathname)) return [target];
      return hash === '' || ids.get(pathname)?.includes(decodeURIComponent(hash.slice(1))) === true ? [] : [target];
    });
    expect(broken).toEqual([]);
  });

  it('gives every id once', () => {
    const own = ids.get(address) ?? [];
    expect(own.filter((id, index) => own.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the site', () => {
  it('gives every page a title of its own', () => {
    // The first page and the page of the featured inspection show the same, and differ in title all the same.
    const titles = pages.map(({ root }) => root.querySelector('title')?.textContent);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
