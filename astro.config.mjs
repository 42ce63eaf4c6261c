import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astroConfig.ts';
import { checkPublishable } from './src/check.ts';
import { publishContent } from './src/published.ts';
import { locationOf, readSettings } from './src/settings.ts';

// For the tools that look for this file, such as the check of types. The project’s own commands hand over the same.
const settings = readSettings(['content', 'address'], []);
publishContent(() => checkPublishable(settings.content));
export default defineConfig(astroConfig(locationOf(settings)));
