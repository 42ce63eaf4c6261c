import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import { linksBelow } from '../links.ts';
import type { SiteLocation } from '../settings.ts';
import { markdownFeatures } from '../text/markdown.ts';
import { oldestBrowsers } from './browsers.ts';

/** Astro’s own memory between two runs: beside the project’s files and not among its packages, which several copies of the project may share. */
export const astroCache = '.cache/astro';

const { chrome, edge, firefox, safari } = oldestBrowsers;

// Variables of the environment with these names would win over what follows, and some hosts and tools set them.
for (const name of ['BASE_URL', 'SITE']) delete process.env[name];

/** How Astro makes the site for a place. Nothing here is about inspections. */
export function astroConfig({ origin, base }: SiteLocation): AstroUserConfig {
  return {
    // Left out where nobody has said where the site will stand: then nothing that is made names a machine.
    ...(origin !== undefined && { site: origin }),
    base,
    cacheDir: astroCache,
    trailingSlash: 'always',
    prerenderConflictBehavior: 'error',
    compressHTML: true,
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
      cacheDir: '.cache/vite',
      css: {
        preprocessorOptions: {
          scss: {
            // Several stylesheets become one style in the page, in which the name of a character set would stand too late.
            charset: false,
            // Every component has the tools at hand.
            loadPaths: ['src/styles'],
            additionalData: '@use "tools" as *;\n',
          },
        },
      },
      build: {
        target: [`chrome${chrome}`, `edge${edge}`, `firefox${firefox}`, `safari${safari}`],
        // Lightning CSS stops on GOV.UK Frontend’s media queries.
        cssMinify: 'esbuild',
        // A script in the page would need a hash in every host’s header.
        assetsInlineLimit: 0,
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
    },
  };
}
