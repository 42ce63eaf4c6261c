import { defineConfig } from '@playwright/test';
import { browserPath } from './src/build/browserPath.ts';

// Another port where several copies of the project are tested on one machine at once.
const port = Number(process.env['BROWSER_TEST_PORT'] ?? 4391);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // What is kept is the same on every machine.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // Other tests may run beside these.
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: await browserPath(),
      // A reader's browser keeps the page that is left, and where its focus was.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: {
    command: `node tests/browser/server.ts ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
