import { type PdfOptions, writePdf } from '../src/build/pdf.ts';
import type { Catalogue } from '../src/model/nouns.ts';

import { browserPath } from './browserPath.ts';

/** Prints the full report of every inspection into a built folder. Throws where there is no browser. */
export async function writePdfs(
  folder: string,
  { inspections, updates }: Catalogue,
  place: Pick<PdfOptions, 'origin' | 'base'>,
): Promise<void> {
  // Loaded here, since a build without PDF needs no browser.
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'] });
  const dates = [...updates.map(({ date }) => date), ...inspections.map(({ published }) => published)];
  const date = dates.sort().at(-1) ?? '1970-01-01';
  try {
    for (const inspection of inspections.filter(({ isPublishedInFull }) => isPublishedInFull))
      await writePdf(folder, inspection, { browser, date, ...place });
  } finally {
    await browser.close();
  }
}
