import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { damaged, damages, type Folder } from './damage.ts';
import { expectLocated, expectRead, expectSame, publish } from './oracle.ts';

const cases = Number(process.env['FUZZ_CASES'] ?? 12);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_180_604);

const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
const content = join(root, 'content');
const real = 'content';
const original: Folder = new Map(
  readdirSync(real, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(real, file)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(real, file))]),
);
afterAll(() => rmSync(root, { recursive: true }));

/** Makes the folder on disk hold what a folder in memory holds, given what it holds already. */
function write(from: Folder, to: Folder): void {
  for (const file of from.keys()) if (!to.has(file)) rmSync(join(content, file));
  for (const [file, bytes] of to) {
    if (from.get(file)?.equals(bytes)) continue;
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), bytes);
  }
}

test(`damaged content is refused with its place, or changes nothing else (${cases} cases, seed ${seed})`, async () => {
  write(new Map(), original);
  const untouched = publish(checkPublishable(content));
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(damages, async (all) => {
      const folder = all.reduce(damaged, original);
      write(original, folder);
      try {
        const checked = checkPublishable(content);
        if (!checked.isPublishable) return expectLocated(content, checked);
        accepted += 1;
        const files = new Set([...original.keys(), ...folder.keys()]);
        const changed = new Set(
          [...files].filter((file) => original.get(file)?.equals(folder.get(file) ?? Buffer.alloc(0)) !== true),
        );
        await expectRead(folder, changed, checked);
        expectSame(untouched, publish(checked), (file) => [...changed].some((one) => file.test(one)));
      } finally {
        write(folder, original);
      }
    }),
    { numRuns: cases, seed, endOnFailure: process.env['FUZZ_CASES'] === undefined },
  );
  console.log(`${cases} cases, seed ${seed}: ${accepted} accepted, ${cases - accepted} refused.`);
  expect(accepted).toBeLessThan(cases);
}, 3_600_000);
