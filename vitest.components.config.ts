import { getViteConfig } from 'astro/config';

// What Astro compiles, and what takes colours from a style, is tested in its own Vite.
export default getViteConfig(
  {
    test: {
      name: 'components',
      include: ['tests/{components,pictures}/**/*.test.ts'],
      // Other styles are read as empty; this one holds the colours that pictures take.
      css: { include: /_tokens/ },
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
