import { nothingSeen, paleParts } from './contrast.ts';
import { pageOfEachKind } from './pageKinds.ts';
import { answered } from './searching.ts';
import { openAll } from './states.ts';
import { expect, test } from './test.ts';

test('controls, grades and the focus are told by 3:1 from what is around them, in forced colours too', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const seen = nothingSeen();
  for (const address of [...pageOfEachKind, '/search/?q=care&kind=strength']) {
    await page.emulateMedia({ forcedColors: null });
    await page.goto(address);
    if (address.includes('?')) await answered(page);
    await openAll(page);
    expect.soft(await paleParts(page, seen), address).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await paleParts(page, seen), `${address} in forced colours`).toEqual([]);
  }
  for (const [what, looks] of Object.entries(seen)) expect(looks.size, what).toBeGreaterThan(3);
});
