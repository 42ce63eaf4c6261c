import { getViteConfig } from 'astro/config';

// Components are compiled by Astro, so their tests run in its own Vite.
export default getViteConfig(
  {
    test: {
      name: 'components',
      include: ['tests/components/**/*.test.ts'],
      // Each component is compiled once.
      pool: 'threads',
      isolate: false,
      maxWorkers: 1,
      testTimeout: 30_000,
    },
  },
  // Vitest would hand an unset address to `import.meta.env` as the word “undefined”.
  { site: 'https://www.example.org' },
);
