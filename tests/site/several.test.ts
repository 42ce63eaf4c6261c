import { expect, it } from 'vitest';
import { brokenLinks, doubledIds, sharedTitles } from './links.ts';
import { siteIn } from './siteIn.ts';

/** Two authorities, three inspections under a framework each, and a page that moved, published below a path. */
const site = siteIn('dist.several', 'node bin/run.mjs scripts/test/build.ts several', '/reports/');
const inspections = ['council-1-2024-03', 'council-1-2022-03', 'council-2-2024-03'];
const page = (address: string) => site.pageAt(`/reports/${address}/`).root;

it('every finding stands on everything on one page of its inspection', () => {
  expect(site.readJson('/reports/data/findings.json')).toHaveLength(20);
  const shown = inspections.map((id) => {
    const links = page(`${id}/full-report`)
      .querySelectorAll('.point a')
      .map((link) => link.getAttribute('href') ?? '');
    return new Set(links.filter((href) => /^#finding-\d+$/.test(href))).size;
  });
  expect(shown).toEqual([7, 7, 6]);
});

it('nothing names a machine, such as the one that made it', () => {
  const texts = site.files.filter((file) => /\.(html|xml|txt|json|csv)$/.test(file));
  expect(texts.length).toBeGreaterThan(60);
  expect(texts.filter((file) => /127\.0\.0\.1|localhost|\/\/[\w.-]+:\d/.test(site.read(file)))).toEqual([]);
});

it('every link leads to a page and a place, no id stands twice on a page, and every title is a page’s own', () => {
  expect(site.pages.length).toBeGreaterThan(60);
  expect(brokenLinks(site)).toEqual([]);
  expect(doubledIds(site)).toEqual([]);
  expect(sharedTitles(site)).toEqual([]);
});

it('a page that moved leads on below the path, for readers and for hosts', () => {
  expect(page('old').querySelector('main a')?.getAttribute('href')).toBe('/reports/council-1-2024-03/adoption/');
  expect(site.read('/reports/_redirects')).toContain('\n/reports/old/ /reports/council-1-2024-03/adoption/ 301\n');
});

it('each grade is shown on the scale of its own framework', () => {
  expect(inspections.map((id) => page(id).querySelectorAll('.grade-scale li').length)).toEqual([4, 4, 5]);
  for (const id of inspections)
    expect(page(id).querySelectorAll('.grade-scale [aria-current=true]'), id).toHaveLength(1);
});

it('inspections are named for whose they are, and not compared across frameworks or authorities', () => {
  for (const [index, id] of inspections.entries()) {
    expect(page(id).querySelector('title')?.text, id).toContain(index < 2 ? ' 1' : ' 2');
    expect(page(id).querySelector('.grade-scale small')?.text, id).toContain(id.includes('2024') ? '2024' : '2022');
    expect(page(id).text, id).not.toMatch(/Better than in|Worse than in|The same as in/);
  }
});

it('grades stand side by side with those of their own authority alone', () => {
  const tables = page('inspections').querySelectorAll('.grade-history');
  const months = tables.map((table) => table.querySelectorAll('thead a').map((link) => link.getAttribute('href')));
  expect(months).toEqual(
    [['council-1-2022-03', 'council-1-2024-03'], ['council-2-2024-03']].map((ids) =>
      ids.map((id) => `/reports/inspections/#inspection-${id}`),
    ),
  );
});
