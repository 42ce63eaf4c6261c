import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**', 'tests/components/**'] },
      },
      './vitest.components.config.ts',
    ],
    testTimeout: 60_000,
  },
});
