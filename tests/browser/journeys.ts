import assert from 'node:assert/strict';
import { focused, type Reader, tabTo, until } from './reader.ts';

const address = (reader: Reader) => reader.see(() => location.pathname + location.search + location.hash);
const resultsStand = () => document.querySelector('ol[data-search-results][data-state=done] > li a') !== null;
const targetIsInView = () => {
  const { top, bottom } = document.querySelector(':target')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return top >= 0 && bottom > top && top < innerHeight;
};

/** What readers come to do, each with the keyboard alone; every one ends where it should or throws. */
export const journeys: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
  'the first Tab offers to skip to the content, and the next goes on from there': async (reader) => {
    await reader.open('/2018-06/adoption/');
    await reader.press('Tab');
    assert.equal((await focused(reader)).name, 'Skip to main content');
    await reader.press('Enter');
    await until(reader, 'the address leads to the content', () => location.hash === '#main');
    await reader.press('Tab');
    assert.equal((await focused(reader)).isInMain, true);
  },

  'a finding is reached by its theme, and Back leads to the theme': async (reader) => {
    await reader.open('/');
    await tabTo(reader, ({ name }) => name === 'Themes');
    await reader.press('Enter');
    await until(reader, 'the themes are open', () => location.pathname === '/themes/');
    await tabTo(reader, ({ name }) => name.startsWith('Leaving care'));
    await reader.press('Enter');
    await until(reader, 'the theme is open', () => location.pathname === '/themes/leaving-care/');
    const finding = await tabTo(reader, ({ name }) => /^Finding \d+$/.test(name));
    await reader.press('Enter');
    await until(reader, 'the finding is open', () => location.hash.startsWith('#finding-'));
    assert.ok((await address(reader)).endsWith(`#${finding.name.toLowerCase().replace(' ', '-')}`));
    await until(reader, 'the finding is in view', targetIsInView);
    await reader.back();
    await until(reader, 'the theme is open again', () => location.pathname === '/themes/leaving-care/');
  },

  'a question is asked, its results narrowed and one opened; Back leads to the results as they were': async (
    reader,
  ) => {
    await reader.open('/');
    await tabTo(reader, ({ id }) => id === 'search-header');
    await reader.type('care leavers health');
    await reader.press('Enter');
    await until(reader, 'there are results', resultsStand);
    const box = await tabTo(reader, ({ id }) => id === 'filter-kind-improvement');
    await reader.press('Space');
    await until(reader, 'the address holds the filter', () => location.search.includes('kind=improvement'));
    await until(reader, 'there are results again', resultsStand);
    assert.equal((await focused(reader)).id, box.id, 'focus stays on the filter');
    const narrowed = await address(reader);
    await tabTo(
      reader,
      ({ tag, isInMain, name }) => tag === 'a' && isInMain && name !== '' && name !== 'Skip to results',
    );
    await reader.press('Enter');
    await until(reader, 'the finding is open', () => location.hash.startsWith('#finding-'));
    await until(reader, 'the finding is in view', targetIsInView);
    await reader.back();
    await until(reader, 'there are results after Back', resultsStand);
    assert.equal(await address(reader), narrowed);
    assert.equal(
      await reader.see(() => document.querySelector<HTMLInputElement>('#filter-kind-improvement')?.checked),
      true,
    );
  },

  'the link of a finding is copied, and that is said': async (reader) => {
    await reader.open('/2018-06/care-leavers/#finding-50');
    await tabTo(reader, ({ tag, name }) => tag === 'button' && name === 'Copy link of Finding 50');
    await reader.press('Enter');
    await until(reader, 'it is said', () =>
      [...document.querySelectorAll('[role=status]')].some(
        ({ textContent }) => textContent === 'Copied link of Finding 50',
      ),
    );
    assert.match((await focused(reader)).name, /link of Finding 50$/, 'focus stays on the button');
  },

  'how to cite the page opens': async (reader) => {
    await reader.open('/2018-06/adoption/');
    await tabTo(reader, ({ tag, name }) => tag === 'summary' && /^Cite/.test(name));
    await reader.press('Enter');
    await until(reader, 'the citation is open', () =>
      [...document.querySelectorAll('details[open] > summary')].some(({ textContent }) =>
        /Cite/.test(textContent ?? ''),
      ),
    );
  },
};
