import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { test } from 'vitest';
import { checkPublishableFiles } from '../../src/check.ts';
import { type Folder, filesOf, folderIn } from '../damagedContent.ts';
import { damaged, damages } from './damage.ts';
import { expectLocated, expectRead, expectSame, publish } from './expectations.ts';

const cases = Number(process.env['FUZZ_CASES'] ?? 30);
const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(1, 2 ** 31));

const check = (folder: Folder) => checkPublishableFiles('content', filesOf(folder));
const isAlike = (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

test(`damaged content is refused with its place, or changes nothing else (${cases} cases, seed ${seed})`, () => {
  const original = folderIn(process.env['FUZZ_CONTENT'] ?? 'tests/site/content');
  const untouched = publish(check(original));
  let accepted = 0;
  console.log(`To do the same again: FUZZ_CASES=${cases} FUZZ_SEED=${seed} npm run fuzz`);
  fc.assert(
    fc.property(damages, (all) => {
      const folder = all.reduce(damaged, original);
      const checked = check(folder);
      if (!checked.isPublishable) return expectLocated(folder, checked);
      accepted += 1;
      const files = new Set([...original.keys(), ...folder.keys()]);
      const changed = new Set([...files].filter((file) => !isAlike(original.get(file), folder.get(file))));
      expectRead(folder, changed, checked);
      expectSame(untouched, publish(checked), (file) => [...changed].some((one) => file.test(one)));
    }),
    { numRuns: cases, seed, endOnFailure: process.env['FUZZ_CASES'] === undefined },
  );
  console.log(`${cases} cases, seed ${seed}: ${accepted} accepted, ${cases - accepted} refused.`);
}, 3_600_000);
