import assert from 'node:assert/strict';
import { focused, type Reader, stopBefore, tabOut, tabTo, until } from './reader.ts';

const address = (reader: Reader) => reader.see(() => location.pathname + location.search + location.hash);
const resultsStand = () => document.querySelector('ol[data-search-results][data-state=done] > li a') !== null;
const findingIsInView = () => {
  const { top, bottom } = document.querySelector('.point:target')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return document.readyState === 'complete' && top >= 0 && bottom > top && top < innerHeight;
};
const citationIsSeen = () => {
  const reference = document.querySelector('details[open] > [data-reference]');
  return reference !== null && reference.getBoundingClientRect().height > 0;
};
const wasLoadedAgain = () =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'back_forward');
const isTheme = () => location.pathname === '/themes/health/' && document.readyState === 'complete';

/** Goes back, and sees that Tab goes on after the link that was followed. */
async function backTo(reader: Reader, link: string, isThere: () => boolean): Promise<void> {
  await reader.back();
  await until(reader, 'the page before is open again', isThere);
  // The browser that npm brings keeps no page.
  if (await reader.see(wasLoadedAgain)) return;
  // Chromium 150 keeps the place in a page that it kept in memory, but not the focus; other browsers keep both.
  await reader.press('Tab');
  assert.equal(await stopBefore(reader), link, 'Tab goes on after the link that was followed');
}

/** Follows what has the focus to a finding, and sees that Tab goes on inside it. Answers with its name. */
async function openFinding(reader: Reader): Promise<string> {
  await reader.press('Enter');
  await until(reader, 'the finding is open and in view', findingIsInView);
  const name = await reader.see(() => location.hash.replace('#finding-', 'Finding '));
  await reader.press('Tab');
  assert.equal((await focused(reader)).name, name, 'Tab goes on at the finding');
  return name;
}

/** What readers come to do, each with the keyboard alone; every one ends where it should or throws. */
export const journeys: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
  'the first Tab offers to skip to the content, and the next goes on from there': async (reader) => {
    await reader.open('/2024-06/leaving-care/');
    await reader.press('Tab');
    assert.equal((await focused(reader)).name, 'Skip to main content');
    await reader.press('Enter');
    await until(reader, 'the address leads to the content', () => location.hash === '#main');
    await reader.press('Tab');
    assert.equal((await focused(reader)).isInMain, true);
  },

  'a finding is reached by its theme, and Back leads to its link there': async (reader) => {
    await reader.open('/');
    await tabTo(reader, ({ name }) => name === 'Themes');
    await reader.press('Enter');
    await until(reader, 'the themes are open', () => location.pathname === '/themes/');
    await tabTo(reader, ({ name }) => name.startsWith('Health'));
    await reader.press('Enter');
    await until(reader, 'the theme is open', isTheme);
    const { name } = await tabTo(reader, (focus) => focus.name === 'Finding 8');
    assert.equal(await openFinding(reader), name);
    await backTo(reader, name, isTheme);
    await tabOut(reader);
  },

  'a question is asked, its results narrowed, one opened and its link copied; Back leads to the results as they were':
    async (reader) => {
      await reader.open('/');
      await tabTo(reader, ({ id }) => id === 'search-header');
      await reader.type('dentist');
      await reader.press('Enter');
      await until(reader, 'there are results', resultsStand);
      const box = await tabTo(reader, ({ id }) => id === 'filter-kind-improvement');
      await reader.press('Space');
      await until(reader, 'the address holds the filter', () => location.search.includes('kind=improvement'));
      await until(reader, 'there are results again', resultsStand);
      assert.equal((await focused(reader)).id, box.id, 'focus stays on the filter');
      const narrowed = await address(reader);
      // The filters stand after the results. Not round the page: once Tab has gone through its own controls, Firefox 153
      // without a window takes Enter for no click.
      const result = await tabTo(reader, ({ tag, name }) => tag === 'a' && name.includes('dentist'), 'Shift+Tab');
      const finding = await openFinding(reader);
      await copyLink(reader, finding);
      await tabOut(reader);
      await backTo(reader, result.name, resultsStand);
      assert.equal(await address(reader), narrowed);
      assert.equal(
        await reader.see(() => document.querySelector<HTMLInputElement>('#filter-kind-improvement')?.checked),
        true,
      );
      await tabOut(reader);
    },

  'a citation is expanded, closed, expanded again and copied; Tab goes on out of it': async (reader) => {
    await reader.open('/2024-06/leaving-care/');
    const { name } = await tabTo(reader, ({ tag, name }) => tag === 'summary' && /^Cite/.test(name));
    await reader.press('Enter');
    await until(reader, 'the citation is seen', citationIsSeen);
    assert.equal((await focused(reader)).name, name, 'focus stays on what opened it');
    await reader.press('Space');
    await until(reader, 'it is closed', () => document.querySelector('details[open] > [data-reference]') === null);
    await reader.press('Enter');
    await until(reader, 'the citation is seen again', citationIsSeen);
    await reader.press('Tab');
    assert.equal((await focused(reader)).name, 'Copy reference');
    await reader.press('Enter');
    await until(reader, 'it is said', () =>
      [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent === 'Copied reference'),
    );
    await tabOut(reader);
  },
};

/** Copies the link of the finding where the focus is, and sees that this is said and the focus stays. */
async function copyLink(reader: Reader, finding: string): Promise<void> {
  await tabTo(reader, ({ tag, name }) => tag === 'summary' && name.endsWith(`for ${finding.toLowerCase()}`));
  await reader.press('Enter');
  const { name } = await tabTo(reader, ({ tag, name }) => tag === 'button' && name === `Copy link of ${finding}`);
  await reader.press('Enter');
  await until(reader, 'it is said', () =>
    [...document.querySelectorAll('[role=status]')].some(({ textContent }) =>
      /^Copied link of Finding \d+$/.test(textContent ?? ''),
    ),
  );
  assert.equal((await focused(reader)).name, name.replace('Copy', 'Copied'), 'focus stays on the button');
}
