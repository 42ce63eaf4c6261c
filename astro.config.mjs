import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { linksBelow } from './src/links.ts';
import { markdownFeatures } from './src/text/markdown.ts';

const base = process.env.SITE_BASE ?? '/';

export default defineConfig({
  // Without an address of its own the site is made for this machine, and the check says what is missing.
  site: process.env.SITE_ORIGIN ?? 'http://127.0.0.1:4321',
  base,
  // Beside the project’s own files and not among its packages, which several copies of the project may share.
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  integrations: [mdx()],
  // Several at once, since the pictures of grades are drawn beside the thread that makes the pages.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  markdown: {
    // Plain CommonMark, as the check and the data read it: no tables, footnotes or automatic links.
    processor: satteri({
      features: markdownFeatures,
      hastPlugins: [linksBelow(base)],
    }),
    syntaxHighlight: false,
  },
  vite: {
    cacheDir: './.cache/vite',
    // Several stylesheets become one style in the page, in which the name of a character set would stand too late.
    css: { preprocessorOptions: { scss: { charset: false } } },
    build: {
      // Lightning CSS stops on GOV.UK Frontend’s media queries.
      cssMinify: 'esbuild',
      // A script in the page would need a hash in every host’s header.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
