import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Inspection } from '../model/nouns.ts';

import { fullReportPage, fullReportPdf } from '../model/permalinks.ts';
import { fileSize } from '../text/sizes.ts';

/** What the full reports are printed with, and for which place. */
export interface PdfOptions {
  browser: Browser;
  /** Where links lead: `https://www.example.gov.uk`. */
  origin: string;
  /** The base path, with a slash at each end. */
  base: string;
  /** The day that the files bear in place of the time of printing. */
  date: string;
}

/** Where the page of a full report links to its PDF, if there is one. */
const place = /<div data-pdf>\s*<\/div>/;

/** Prints the full report of an inspection from a built folder into it, as PDF with tags, and links it from its page. */
export async function writePdf(folder: string, inspection: Inspection, options: PdfOptions): Promise<void> {
  const { base } = options;
  const file = join(folder, fullReportPdf(inspection.id));
  writeFileSync(file, steady(await print(folder, fullReportPage(inspection.id), options), options.date));
  const page = join(folder, fullReportPage(inspection.id), 'index.html');
  const html = readFileSync(page, 'utf8');
  if (!place.test(html)) throw new Error(`${page} has no place for a link to its PDF`);
  const href = base.slice(0, -1) + fullReportPdf(inspection.id);
  const words = `Full report to download (PDF, ${fileSize(statSync(file).size)})`;
  const link = `<p class="on-screen"><a href="${href}" type="application/pdf">${words}</a></p>`;
  writeFileSync(page, html.replace(place, link));
}

async function print(folder: string, address: string, { browser, origin, base }: PdfOptions): Promise<Buffer> {
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
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true, outline: true });
  await context.close();
  return pdf;
}

/**
 * A PDF without what changes with each printing: with a given day in place of the time of printing, and the parts of the
 * page, which the browser numbers as it goes, numbered from 1 in the same order. No byte moves.
 */
function steady(pdf: Buffer, date: string): Buffer {
  const time = `D:${date.replaceAll('-', '')}000000+00'00'`;
  const text = pdf.toString('latin1');
  const part = /(?<=\(node)\d{8}(?=\))/g;
  const numbers = new Map(
    [...new Set(text.match(part) ?? [])].sort().map((old, index) => [old, String(index + 1).padStart(8, '0')]),
  );
  const made = text
    .replace(/(?<=\/(?:CreationDate|ModDate) \()D:\d{14}\+00'00'(?=\))/g, time)
    .replace(part, (old) => numbers.get(old) ?? old);
  return Buffer.from(made, 'latin1');
}
