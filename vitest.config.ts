import { defineConfig } from 'vitest/config';

/** Tests that read a built site: of the sample (`npm run build:sample`) or of `content/` (`npm run build`). */
const site = ['tests/site/**/*.test.ts', 'tests/content-of-the-site/**/*.test.ts'];
/** Tests that start programs: builds, servers, npm. */
const programs = ['tests/build/**/*.test.ts', 'tests/supply.test.ts'];

/** Node reads the tests, and what they test, as it reads the commands: to have Vite rewrite each module first took half the time. */
const native = { viteModuleRunner: false, nodeLoader: false } as const;

export default defineConfig({
  test: {
    // Vite leaves the compiler of styles running, for which Vitest would wait ten seconds: vitejs/vite#22274.
    teardownTimeout: 1_000,
    projects: [
      {
        // No build and no browser: what `npm run test:quick` runs.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/{components,pictures}/**', ...site, ...programs],
          experimental: native,
          // These tests change nothing that another could see, so a worker reads each module once.
          pool: 'threads',
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      // They only read what is built, so a worker reads it, and each module, once.
      {
        test: {
          name: 'site',
          include: site,
          experimental: native,
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      { test: { name: 'programs', include: programs, pool: 'threads', testTimeout: 120_000 } },
      './vitest.components.config.ts',
    ],
  },
});
