import { describe, expect, it } from 'vitest';
import { listedPages, sitemap, sitemapIndex } from '../../src/exports/sitemap.ts';

describe('the sitemap', () => {
  it('lists pages: no places on them, no files, no search, no frames, and the first page only where it stands itself', () => {
    const all = [
      '/',
      '/2018-06/',
      '/2018-06/#finding-1',
      '/2018-06/embed/',
      '/data/findings.csv',
      '/search/',
      '/themes/',
    ];
    expect(listedPages(all)).toEqual(['/2018-06/', '/themes/']);
  });

  it('names whole addresses, and none where nobody knows them', () => {
    expect(sitemap(['https://site.test/themes/'])).toContain('<url><loc>https://site.test/themes/</loc></url>');
    for (const made of [sitemap([undefined]), sitemapIndex([undefined])]) expect(made).not.toContain('<loc>');
  });
});
