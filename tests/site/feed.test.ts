import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { origin, pages, read } from './builtSite.ts';
import { published } from './published.ts';

const feed = parseAtomFeed(read('/feed.xml'));
const entries = feed.entries ?? [];

describe('the feed', () => {
  it('is named by every page', () => {
    for (const { root } of pages)
      expect(root.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe('/feed.xml');
  });

  it('is read by a feed parser, with its title, its own address and that of the site', () => {
    expect(feed.title).toMatchObject({ value: 'Inspections of children’s services, Exampleshire' });
    expect(feed.id).toMatch(/^urn:uuid:/);
    const linkTo = (rel: string) => feed.links?.find((link) => link.rel === rel)?.href;
    expect(linkTo('self')).toBe(`${origin}/feed.xml`);
    expect(linkTo('alternate')).toBe(`${origin}/`);
  });

  it('has an entry for every update and every inspection', () => {
    const urls = [...published.updates, ...published.inspections].map(({ url }) => url);
    expect(entries.map(({ links }) => links?.[0]?.href).sort()).toEqual(urls.map((url) => `${origin}${url}`).sort());
  });

  it('gives every entry what Atom asks for: an id of its own, a title, a link and a date', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { title, links, updated, summary } of entries) {
      expect(title?.value).toBeTruthy();
      expect(links?.[0]?.href).toMatch(/^https:\/\/exampleshire\.example\//);
      expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      expect(summary?.value).toBeTruthy();
    }
  });

  it('is as new as the newest date of its entries, which stand newest first', () => {
    const dates = entries.map(({ updated }) => updated ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    expect(feed.updated).toBe(dates[0]);
  });
});
