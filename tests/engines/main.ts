import { serve } from '../../src/hosting/serve.ts';
import { journeys } from '../browser/journeys.ts';
import type { Running } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** Goes every journey in a browser, each in a window of its own, and tells how it went. Answers with how many failed. */
async function goAll(browser: Running): Promise<number> {
  let failed = 0;
  console.log(`${browser.version}, with the keyboard alone:`);
  for (const [name, go] of Object.entries(journeys)) {
    const { reader, faults, close } = await browser.open();
    try {
      await go(reader);
      if (faults.length > 0) throw new Error(faults.join('; '));
      console.log(`  passed  ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`  FAILED  ${name}\n          ${error instanceof Error ? error.message : error}`);
    }
    await close();
  }
  return failed;
}

const engines = [firefox, webkit];
const count = Object.keys(journeys).length;
const missing: string[] = [];
let passed = 0;
let failed = 0;
const served = await serve('dist.sample', { port: 5200, host: '127.0.0.1' });
try {
  for (const { name, needs, start } of engines) {
    const browser = await start(served.address);
    if (browser === undefined) {
      missing.push(`NOT RUN: ${name} is not on this machine: ${needs}`);
      continue;
    }
    const faults = await goAll(browser).finally(() => browser.close());
    failed += faults;
    passed += count - faults;
  }
} finally {
  await served.close();
}
for (const line of missing) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
if (missing.length === engines.length) console.log('No engine was found, so nothing was tested.');
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
