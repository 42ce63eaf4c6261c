import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeInventedContent } from '../../scripts/bench/inventedContent.ts';

/** Beside the project’s packages, where the pages that Astro makes look for them. */
let folder: string;
let output: string;
const inspections = ['council-1-2024-03', 'council-1-2022-03', 'council-2-2024-03', 'council-2-2022-03'];

beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync('.cache/several-');
  const content = join(folder, 'content');
  writeInventedContent(content, 130, { findingsOfInspection: 40, inspectionsOfAuthority: 2, frameworks: 3 });
  const run = (...command: string[]) => spawnSync(process.execPath, command, { encoding: 'utf8' });
  const { stdout, stderr } = run(
    'scripts/build.ts',
    '--content',
    content,
    '--out-dir',
    join(folder, 'site'),
    '--base',
    '/reports/',
  );
  output = stdout + stderr;
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (file: string) => readFileSync(join(folder, 'site', file), 'utf8');
const page = (address: string) => parse(text(`${address}/index.html`));

describe('two authorities, three frameworks and inspections of forty findings, published below a path', () => {
  it('are published whole', () => {
    expect(output).toMatch(
      /^Built .* with \d+ things to find, in [\d.]+ s\.\nLook at it with `npm start`.* from a disk, .*\.$/m,
    );
    expect(JSON.parse(text('data/findings.json'))).toHaveLength(130);
    const shown = inspections.map((id) => {
      const links = page(`${id}/full-report`)
        .querySelectorAll('.point a')
        .map((link) => link.getAttribute('href') ?? '');
      return new Set(links.filter((href) => /^#finding-\d+$/.test(href))).size;
    });
    expect(shown).toEqual([40, 40, 40, 10]);
  });

  it('name no machine, such as the one that made them', () => {
    const texts = globSync('**/*.{html,xml,txt,json,csv}', { cwd: join(folder, 'site') }).map(
      (file) => [file, text(file)] as const,
    );
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.flatMap(([file, words]) => (/127\.0\.0\.1|localhost|:4321/.test(words) ? [file] : []))).toEqual([]);
  });

  it('have pages whose links all lead to a page and a place', () => {
    const root = join(folder, 'site');
    const pages = new Map(
      globSync('**/*.html', { cwd: root }).map((file) => [
        `/${file.replace(/index\.html$/, '')}`,
        parse(readFileSync(join(root, file), 'utf8')),
      ]),
    );
    const ids = new Map(
      [...pages].map(([at, html]) => [at, new Set(html.querySelectorAll('[id]').map(({ id }) => id))]),
    );
    const broken = [...pages].flatMap(([at, html]) =>
      html.querySelectorAll('a[href^="/"], a[href^="#"]').flatMap((link) => {
        const { pathname: path, hash } = new URL(link.getAttribute('href') ?? '', `http://site.test/reports${at}`);
        const pathname = path.replace(/^\/reports\//, '/');
        const place = ids.get(pathname);
        if (place === undefined)
          return globSync(pathname.slice(1), { cwd: root }).length > 0 ? [] : [`${at}: ${pathname}`];
        return hash === '' || place.has(decodeURIComponent(hash.slice(1))) ? [] : [`${at}: ${pathname}${hash}`];
      }),
    );
    expect(pages.size).toBeGreaterThan(60);
    expect(broken).toEqual([]);
  });

  it('show each grade on the scale of its own framework', () => {
    const steps = inspections.map((id) => page(id).querySelectorAll('.grade-scale li').length);
    expect(steps).toEqual([4, 4, 5, 4]);
    for (const id of inspections)
      expect(page(id).querySelectorAll('.grade-scale [aria-current=true]'), id).toHaveLength(1);
  });

  it('are named for whose they are, and not compared across frameworks or authorities', () => {
    const titles = inspections.map((id) => page(id).querySelector('title')?.text ?? '');
    expect(new Set(titles).size).toBe(inspections.length);
    for (const [index, id] of inspections.entries()) {
      expect(titles[index]).toContain(index < 2 ? ' 1' : ' 2');
      expect(page(id).querySelector('.grade-scale small')?.text, id).toContain(id.includes('2024') ? '2024' : '2022');
      expect(page(id).text, id).not.toMatch(/Better than in|Worse than in|The same as in/);
    }
  });

  it('have their grades side by side with those of their own authority alone', () => {
    const tables = page('inspections').querySelectorAll('.grade-history');
    const months = tables.map((table) => table.querySelectorAll('thead a').map((link) => link.getAttribute('href')));
    expect(months).toEqual(
      [
        ['council-1-2022-03', 'council-1-2024-03'],
        ['council-2-2022-03', 'council-2-2024-03'],
      ].map((ids) => ids.map((id) => `/reports/inspections/#inspection-${id}`)),
    );
  });
});
