import type { Page } from '@playwright/test';
import { readJson } from '../site/builtSite.ts';
import { type ReadPdf, readPdf } from './pdf.ts';
import { answered } from './searching.ts';
import { expect, test } from './test.ts';

const printed = [
  ['/2020-03/', 'Exampleshire: requires improvement overall in March 2020 – Exampleshire'],
  ['/2024-06/leaving-care/', 'Care leavers: excellent in June 2024 – Exampleshire'],
  ['/2024-06/evidence/', 'How the June 2024 inspection was done – Exampleshire'],
  ['/2024-06/what-happens-next/', undefined],
  ['/2020-03/for-young-people/', undefined],
  ['/2024-06/full-report/', 'June 2024 inspection: everything on one page – Exampleshire'],
] as const;

async function print(page: Page, address: string): Promise<ReadPdf> {
  await page.goto(address);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** Words without their spaces, which a line break may have taken. */
const solid = (text: string) => text.replace(/\s+/g, '');

/** What a point says: its title and what stands below it, or the document’s words alone. */
const said = ({ title, text }: { title: string; text: string }) => solid(text.startsWith(title) ? text : title + text);

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
    for (const words of ['Skip to main', 'Glossary', 'Privacy', 'Previous', 'Contents', 'Read the latest'])
      expect(all).not.toContain(words);
  });
}

test('one side of A4 is one side', async ({ page }) => {
  for (const address of ['/2020-03/one-page/', '/2024-06/one-page/'])
    expect((await print(page, address)).texts, address).toHaveLength(1);
});

test('a length of an inspection prints on about as many sides as it says', async ({ page }) => {
  for (const address of ['/2020-03/judgements/', '/2020-03/full-report/', '/2024-06/full-report/']) {
    const { texts } = await print(page, address);
    const said = /about (\d+) side/.exec(await page.locator('.three-lengths li:has([aria-current])').innerText())?.[1];
    expect(Math.abs(Number(said) - texts.length), address).toBeLessThanOrEqual(1);
  }
});

test('no page of everything is empty or cuts a heading, a finding or a recommendation', async ({ page }) => {
  const { texts } = await print(page, '/2024-06/full-report/');
  expect(texts.filter((text) => text.length < 300)).toEqual([]);
  const pages = texts.map(solid);
  const { findings, recommendations } = readJson<Record<string, { id: string; title: string; text: string }[]>>(
    '/2024-06/full-report/data.json',
  );
  for (const point of [...(findings ?? []), ...(recommendations ?? [])]) {
    const whole = pages.filter((one) => one.includes(said(point)));
    expect(whole, point.id).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  for (const heading of await page.locator('main h2:visible').allInnerTexts())
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
  const { width, content } = await page
    .locator('.theme-grid')
    .first()
    .evaluate((grid) => ({
      width: grid.clientWidth,
      content: grid.scrollWidth,
    }));
  expect(content).toBeLessThanOrEqual(width);
});

test('what only a screen is good for is not printed: every column of the data, code to copy, filters of the search', async ({
  page,
}) => {
  const data = (await print(page, '/data/')).texts.join(' ');
  expect(data).toContain('says what each column means');
  for (const words of ['The finding in one sentence', 'What the columns mean', '<iframe'])
    expect(data).not.toContain(words);
  await page.goto('/search/?q=dentist');
  await answered(page);
  const searched = (await readPdf(await page.pdf({ preferCSSPageSize: true }))).texts.join(' ');
  expect(searched).toContain('results for “dentist”');
  expect(searched).not.toContain('Narrow the results');
});

test('a finding is followed by its source on the same page', async ({ page }) => {
  const { texts } = await print(page, '/2024-06/leaving-care/');
  const pages = texts.map(solid);
  const { findings = [] } = readJson<Record<string, { title: string; text: string }[]>>(
    '/2024-06/leaving-care/data.json',
  );
  for (const finding of findings) {
    const whole = said(finding);
    const [, after = ''] = pages.find((one) => one.includes(whole))?.split(whole) ?? [];
    expect(after, finding.title).toMatch(/^.{0,400}?Sources?:/);
  }
});

test('what each grade means is printed, though it is closed on the screen', async ({ page }) => {
  const { texts } = await print(page, '/2024-06/leaving-care/');
  expect(texts.join(' ')).toContain('The best that inspectors see.');
});

test('where links lead is printed where paper needs it', async ({ page }) => {
  const evidence = solid((await print(page, '/2024-06/evidence/')).texts.join(' '));
  expect(evidence).toContain('https://inspectorate.example/reports/exampleshire-2024.pdf');
  expect(evidence).not.toContain('exampleshire-2024.pdf (');
  const earlier = solid((await print(page, '/2020-03/full-report/')).texts.join(' '));
  expect(earlier).toMatch(/inJune2024.*Allinspections–https:\S*\/inspections\//);
});
