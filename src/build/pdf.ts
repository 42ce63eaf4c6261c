import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { parse } from 'node-html-parser';
import type { Catalogue, Inspection } from '../model/nouns.ts';
import { fullReportPage, fullReportPdf } from '../model/permalinks.ts';
import type { SiteLocation } from '../settings.ts';
import { fileSize } from '../text/sizes.ts';
import { browserPath } from './browserPath.ts';

/** What the full reports are printed with, and for which place. */
type PdfOptions = SiteLocation & { browser: Browser };

/** Prints the full report of every inspection into a built folder. Throws where there is no browser. */
export async function writePdfs(folder: string, { inspections }: Catalogue, location: SiteLocation): Promise<void> {
  // Loaded here, since a build without PDF needs no browser.
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'] });
  try {
    for (const inspection of inspections.filter(({ isPublishedInFull }) => isPublishedInFull))
      await writePdf(folder, inspection, { browser, ...location });
  } finally {
    await browser.close();
  }
}

/** Prints the full report of an inspection from a built folder into it, as PDF with tags, and links it from its page. */
async function writePdf(folder: string, inspection: Inspection, options: PdfOptions): Promise<void> {
  const { base } = options;
  const file = join(folder, fullReportPdf(inspection.id));
  writeFileSync(file, await print(folder, fullReportPage(inspection.id), options));
  const page = join(folder, fullReportPage(inspection.id), 'index.html');
  const html = readFileSync(page, 'utf8');
  const place = parse(html).querySelector('[data-pdf]')?.range;
  if (place === undefined) throw new Error(`${page} has no place for a link to its PDF`);
  const href = base.slice(0, -1) + fullReportPdf(inspection.id);
  const words = `Everything on one page, to download (PDF, ${fileSize(statSync(file).size)})`;
  const link = `<p class="on-screen"><a href="${href}" type="application/pdf">${words}</a></p>`;
  writeFileSync(page, html.slice(0, place[0]) + link + html.slice(place[1]));
}

/** Where a page is opened while it is printed; nothing listens there. */
const printedAt = 'http://print.invalid';

async function print(folder: string, address: string, { browser, origin: known, base }: PdfOptions): Promise<Buffer> {
  const origin = known ?? printedAt;
  // The page is opened where it will stand, so that its links lead there, but every file comes from the folder.
  const context = await browser.newContext();
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : '';
    const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    return url.origin === origin && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  const page = await context.newPage();
  await page.goto(`${origin}${base.slice(0, -1)}${address}`);
  // A PDF carries whole links: those into a site of which nobody knows where it will stand are left out.
  if (known === undefined)
    await page.$$eval('a[href^="/"]', (links) => {
      for (const link of links) link.removeAttribute('href');
    });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true, outline: true });
  await context.close();
  return pdf;
}
