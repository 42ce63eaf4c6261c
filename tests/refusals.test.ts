import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPublishable } from '../src/check.ts';
import { damagedContent, damageIn } from './damagedContent.ts';

const home = join(import.meta.dirname, 'refusals');
const sample = join(import.meta.dirname, 'site');
const cases = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('the sample has no mistakes', () => {
  const { text } = checkPublishable(damagedContent(sample, { says: 'nothing' }));
  expect(text('text')).toBe('No errors and no warnings. The content may be published.\n');
});

for (const { name } of cases) {
  const damage = damageIn(join(home, name));
  test(`${name}: ${damage.says}`, async () => {
    const content = damagedContent(sample, damage);
    const { text } = checkPublishable(content);
    // The report names the folder itself where it is missing: a temporary one here.
    await expect(text('text').replaceAll(content, 'content')).toMatchFileSnapshot(join(home, name, 'expected.txt'));
    rmSync(join(content, '..'), { recursive: true });
  });
}
