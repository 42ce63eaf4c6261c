import type { Page } from '@playwright/test';
import { readJson } from '../site/builtSite.ts';
import { type ReadPdf, readPdf } from './pdf.ts';
import { expect, test } from './test.ts';

const printed = [
  ['/2018-06/', 'June 2018 inspection – Lancashire'],
  ['/2018-06/adoption/', 'Adoption, June 2018 – Lancashire'],
  ['/2018-06/evidence/', 'How the June 2018 inspection was done – Lancashire'],
  ['/2018-06/what-happens-next/', undefined],
  ['/2018-06/for-young-people/', undefined],
  ['/2018-06/full-report/', 'Full report of the June 2018 inspection – Lancashire'],
] as const;

async function print(page: Page, address: string): Promise<ReadPdf> {
  await page.goto(address);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** Words without their spaces, which a line break may have taken. */
const solid = (text: string) => text.replace(/\s+/g, '');

for (const [address, title] of printed) {
  test(`${address} prints on A4, with title, address, licence and number of the page, and without navigation`, async ({
    page,
  }) => {
    const { texts, sizes } = await print(page, address);
    for (const [index, text] of texts.entries()) {
      expect(sizes[index]?.map(Math.round)).toEqual([595, 842]);
      expect(text).toContain(address);
      expect(text).toContain('Open Government Licence v3.0');
      expect(text).toContain(`Page ${index + 1} of ${texts.length}`);
      if (index > 0 && title !== undefined) expect(text).toContain(title);
    }
    const all = texts.join(' ');
    for (const words of [
      'Skip to main',
      'All inspections',
      'Glossary',
      'Privacy',
      'Previous',
      'Contents',
      'Read the latest',
    ])
      expect(all).not.toContain(words);
    expect(all).toContain('This is not an official site.');
  });
}

test('no page of the full report is empty or cuts a heading, a finding or a recommendation', async ({ page }) => {
  const { texts } = await print(page, '/2018-06/full-report/');
  expect(texts.filter((text) => text.length < 300)).toEqual([]);
  const pages = texts.map(solid);
  const { findings, recommendations } = readJson<Record<string, { id: string; title: string; text: string }[]>>(
    '/2018-06/full-report/data.json',
  );
  for (const { id, title, text } of [...(findings ?? []), ...(recommendations ?? [])]) {
    const whole = pages.filter((one) => one.includes(solid(title) + solid(text)));
    expect(whole, id).toHaveLength(1);
  }
  for (const heading of await page.locator('main h2').allInnerTexts())
    expect(
      pages.some((one) => one.includes(solid(heading))),
      heading,
    ).toBe(true);
});

test('paper shows all columns of a table that scrolls on the screen', async ({ page }) => {
  await page.goto('/themes/');
  await page.emulateMedia({ media: 'print' });
  // The width of A4 between its margins, in CSS pixels.
  await page.setViewportSize({ width: Math.floor((176 / 25.4) * 96), height: 900 });
  const { width, content } = await page.locator('.theme-grid').evaluate((grid) => ({
    width: grid.clientWidth,
    content: grid.scrollWidth,
  }));
  expect(content).toBeLessThanOrEqual(width);
});

test('the columns of the data, closed on the screen, are printed; the filters of the search are not', async ({
  page,
}) => {
  expect((await print(page, '/data/')).texts.join(' ')).toContain('The finding in one line');
  await page.goto('/search/?q=CAMHS');
  await page.locator('ol[data-search-results][data-state=done]').waitFor();
  const searched = (await readPdf(await page.pdf({ preferCSSPageSize: true }))).texts.join(' ');
  expect(searched).toContain('results for “CAMHS”');
  expect(searched).not.toContain('Narrow the results');
});

test('a finding is followed by its source on the same page', async ({ page }) => {
  const { texts } = await print(page, '/2018-06/adoption/');
  const pages = texts.map(solid);
  const { findings = [] } = readJson<Record<string, { title: string; text: string }[]>>('/2018-06/adoption/data.json');
  for (const { title, text } of findings) {
    const whole = solid(title) + solid(text);
    const [, after = ''] = pages.find((one) => one.includes(whole))?.split(whole) ?? [];
    expect(after, title).toMatch(/^Themes?:.*?Source:/);
  }
});

test('what each grade means is printed, though it is closed on the screen', async ({ page }) => {
  const { texts } = await print(page, '/2018-06/adoption/');
  expect(texts.join(' ')).toContain('The second highest of the four grades.');
});

test('where links lead is printed where paper needs it', async ({ page }) => {
  const evidence = (await print(page, '/2018-06/evidence/')).texts.join(' ');
  expect(evidence).toContain('https://files.ofsted.gov.uk/v1/file/50012986');
  expect(evidence).not.toContain('50012986 (');
  const report = solid((await print(page, '/2018-06/full-report/')).texts.join(' '));
  expect(report).toContain(solid('This judgement on its own page – /2018-06/adoption/'));
});
