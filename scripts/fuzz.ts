import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { checkPublishable } from '../src/check.ts';
import { runCommand } from '../src/command.ts';
import { Refusal } from '../src/refusal.ts';

// On the sample, where no other content is named.
process.env['CONTENT_DIR'] ??= 'tests/site/content';

/** Damages content in many random ways and asserts what must hold: `npm run fuzz -- --cases 2000 [--seed 7] [--content folder]`. */
await runCommand(['cases', 'seed', 'content'], ({ cases, seed = randomInt(1, 2 ** 31), content }) => {
  const { isPublishable, text } = checkPublishable(content);
  if (!isPublishable) throw new Refusal(`${text('text')}Only content without mistakes can be damaged.`);
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/fuzz'], {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_CASES: String(cases), FUZZ_SEED: String(seed), FUZZ_CONTENT: content },
  });
  return status ?? 1;
});
