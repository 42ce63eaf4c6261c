import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPublishableFiles } from '../src/check.ts';
import { damaged, damageIn, filesOf, folderIn } from './damagedContent.ts';

const home = join(import.meta.dirname, 'refusals');
const sample = folderIn(join(import.meta.dirname, 'site/content'));
const cases = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('the sample has no mistakes', () => {
  const { text } = checkPublishableFiles('content', filesOf(sample));
  expect(text('text')).toBe('No errors and no warnings. The content may be published.\n');
});

for (const { name } of cases) {
  const damage = damageIn(join(home, name));
  test(`${name}: ${damage.says}`, async () => {
    const { text } = checkPublishableFiles('content', filesOf(damaged(sample, damage)));
    await expect(text('text')).toMatchFileSnapshot(join(home, name, 'expected.txt'));
  });
}
