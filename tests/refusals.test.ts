import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../src/check/check.ts';
import { nameOf } from '../src/model/entryId.ts';
import type { Records } from '../src/schema/folders.ts';
import { damagedContent, damageIn } from './damagedContent.ts';

const home = join(import.meta.dirname, 'refusals');
const cases = readdirSync(home, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'sample',
);

/** A few addresses as the site makes them, so that links can be checked. */
function someAddresses(records: Records): Set<string> {
  const terms = records.glossary.map(({ id }) => `/glossary/#${nameOf(id)}`);
  const themes = records.themes.map(({ id }) => `/themes/${nameOf(id)}/`);
  return new Set(['/', '/glossary/', '/about/', ...terms, ...themes]);
}

test('the sample has no mistakes', () => {
  const { text } = checkContent(join(home, 'sample', 'content'), someAddresses);
  expect(text('text')).toBe('No errors and no warnings. The content may be published.\n');
});

for (const { name } of cases) {
  const damage = damageIn(join(home, name));
  test(`${name}: ${damage.says}`, async () => {
    const content = damagedContent(join(home, 'sample'), damage);
    const { text } = checkContent(content, someAddresses);
    // The report names the folder itself where it is missing: a temporary one here.
    await expect(text('text').replaceAll(content, 'content')).toMatchFileSnapshot(join(home, name, 'expected.txt'));
    rmSync(join(content, '..'), { recursive: true });
  });
}
