import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/hosting/*.server.ts'], globalSetup: 'tests/hosting/builds.ts', testTimeout: 120_000 },
});
