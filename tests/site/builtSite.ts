import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteIn } from './siteIn.ts';

/** The built site of the sample content, which the tests of the product read: made by `npm run build:sample`. */
const sample = siteIn('dist.sample', 'npm run build:sample');

export const { folder, files, pages, read, readJson, pageAt } = sample;
export { type Page, textOf } from './siteIn.ts';

/** The bytes of a file of the built sample. */
export const readBytes = (file: string) => readFileSync(join(folder, file));

/** Where the sample says that it is published. */
export const origin = 'https://exampleshire.example';

/** An address of the sample’s data, which is whole, without where the site stands. */
export const pathOf = (url: string) => url.replace(origin, '');
