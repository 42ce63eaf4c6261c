import { axeEngine, axeFaults } from './axe.ts';
import { nothingSeen, paleParts } from './contrast.ts';
import { ibmEngine, ibmFaults } from './ibm.ts';
import { layoutFaults } from './layout.ts';
import { expect, test } from './test.ts';

/** A page in which nothing is right. */
const wrong = `<!doctype html>
<html lang="en">
  <title>Wrong</title>
  <style>
    .pale { color: #aaa }
    #q { border: 1px solid #ddd; outline: 0; font-size: 16px }
    [data-state] { background: #eee; padding: 1em }
    a:focus { outline: 1px dotted #ddd; color: #aaa }
    .wide { width: 3000px }
    .cut { overflow: hidden; height: 1em; line-height: 3 }
    .over { margin-top: -2.2em }
    .narrow { width: 3em; overflow-wrap: break-word }
  </style>
  <main>
    <h1>Wrong</h1>
    <h3>A level is missing</h3>
    <span class="pale">■■□□</span>
    <p>Press the button on the right.</p>
    <input id="q">
    <ol class="grade-scale"><li data-state="now">Good</li></ol>
    <p><a href="#">Where to</a></p>
    <p class="wide">Wide</p>
    <p class="cut">Cut</p>
    <p>Under</p>
    <p class="over">Over</p>
    <p class="narrow">Accommodation</p>
    <div tabindex="0">Nothing to press</div>
  </main>
</html>`;

test.describe('on a page in which nothing is right', () => {
  test.use({ before: axeEngine + ibmEngine });

  test.beforeEach(async ({ page }) => {
    // No policy of a page is in force there.
    await page.goto('about:blank');
    await page.setContent(wrong);
  });

  test('axe finds what is wrong, and the contrast of blocks is measured', async ({ page }) => {
    const faults = await axeFaults(page);
    for (const start of ['heading-order:', 'label:', 'contrast of 2.32:'])
      expect(faults).toContainEqual(expect.stringContaining(start));
  });

  test('IBM’s checker finds what is wrong, and an instruction by sight has no answer', async ({ page }) => {
    const faults = await ibmFaults(page);
    for (const start of [
      'VIOLATION FAIL input_label_exists:',
      'VIOLATION FAIL element_tabbable_role_valid:',
      'VIOLATION POTENTIAL text_sensory_misuse:',
    ])
      expect(faults).toContainEqual(expect.stringContaining(start));
  });

  test('what does not fit is found', async ({ page }) => {
    const faults = await layoutFaults(page);
    for (const start of ['scrolls ', 'cuts its text off', 'texts overlap', 'breaks “Accommodation” in the middle'])
      expect(faults).toContainEqual(expect.stringContaining(start));
  });

  test('what is too pale is found', async ({ page }) => {
    expect(await paleParts(page, nothingSeen())).toEqual([
      expect.stringContaining('edge of a control: <input'),
      expect.stringContaining('mark of a grade: <li'),
      expect.stringContaining('mark of the focus: <input'),
      expect.stringContaining('text with the focus: <a'),
    ]);
  });
});
