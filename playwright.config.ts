import { defineConfig } from '@playwright/test';
import { browserPath } from './src/build/browserPath.ts';
import { browserArguments } from './tests/browser/browserArguments.ts';
import { portOfContent, portOfSample } from './tests/browser/ports.ts';

const at = (port: number) => `http://127.0.0.1:${port}`;

export default defineConfig({
  outputDir: 'test-results',
  // What is kept is the same on every machine.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // Other tests may run beside these.
  expect: { timeout: 20_000 },
  use: {
    launchOptions: { executablePath: await browserPath(), args: browserArguments },
  },
  projects: [
    // The product, on the site of the sample.
    { name: 'sample', testDir: 'tests/browser', use: { baseURL: at(portOfSample) } },
    // The pages that this site publishes.
    {
      name: 'content',
      testDir: 'tests/content-of-the-site',
      testMatch: '**/*.browser.ts',
      use: { baseURL: at(portOfContent) },
    },
  ],
  webServer: {
    command: 'node tests/browser/server.ts',
    url: at(portOfSample),
    reuseExistingServer: false,
  },
});
