import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePdfs } from '../../src/build/pdf.ts';
import { folder as sample } from '../site/builtSite.ts';
import { published } from '../site/published.ts';
import { readPdf } from './pdf.ts';
import { expect, test } from './test.ts';

const origin = 'https://inspections.example.gov.uk';

test('the PDF of everything has tags, title, language, outline and links that last', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  cpSync(sample, folder, { recursive: true });
  const page = join(folder, '2024-06/full-report/index.html');
  const before = readFileSync(page, 'utf8');
  await writePdfs(folder, published, { origin, base: '/' });
  const file = readFileSync(join(folder, '2024-06/full-report.pdf'));

  const { document, texts } = await readPdf(file);
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({
    Title: 'June 2024 inspection: everything on one page – Exampleshire',
    Language: 'en-GB',
  });
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
  for (const role of ['H1', 'H2', 'Table', 'TH', 'Link', 'L']) expect(tree).toContain(`"role":"${role}"`);

  const [top] = (await document.getOutline()) ?? [];
  expect(top?.title).toBe('June 2024 inspection: everything on one page');
  const sections = top?.items.map(({ title }) => title) ?? [];
  for (const section of ['Grades', 'How inspectors worked', 'Sources']) expect(sections).toContain(section);

  const urls = (await (await document.getPage(2)).getAnnotations()).flatMap(({ url }) =>
    url === undefined ? [] : [url],
  );
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) expect(url).toMatch(/^https:\/\//);

  const size = Math.round(file.length / 1000);
  expect(readFileSync(page, 'utf8')).toContain(
    `<a href="/2024-06/full-report.pdf" type="application/pdf">Everything on one page, to download (PDF, ${size} KB)</a>`,
  );
  expect(before).not.toContain('full-report.pdf');
  expect(texts.join(' ')).not.toContain('to download');
  rmSync(folder, { recursive: true });
});

test('the PDF of a site of which nobody knows where it will stand names no machine', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  cpSync(sample, folder, { recursive: true });
  await writePdfs(folder, published, { origin: undefined, base: '/' });
  const { document } = await readPdf(readFileSync(join(folder, '2024-06/full-report.pdf')));
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const links = await Promise.all(numbers.map(async (one) => (await document.getPage(one)).getAnnotations()));
  const hosts = new Set(links.flat().flatMap(({ url }) => (url === undefined ? [] : [new URL(url).host])));
  expect([...hosts].filter((host) => /invalid|localhost|127\./.test(host))).toEqual([]);
  expect(hosts.size).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});
