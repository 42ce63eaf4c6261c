import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astroConfig.ts';
import { placeOf, readSettings } from './src/settings.ts';

// For the tools that look for this file, such as the check of types. The project’s own commands hand over the same.
export default defineConfig(astroConfig(placeOf(readSettings(['address'], []))));
