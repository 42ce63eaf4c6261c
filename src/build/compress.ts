import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './list.ts';

// The files of Pagefind’s index are compressed already.
const texts = new Set(['.css', '.csv', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.xml', '.xsl']);

/** Writes a `.br` and a `.gz` beside every text of a folder that they make smaller, for servers that send what is compressed beforehand. */
export async function compressTexts(folder: string): Promise<void> {
  const paths = filesBelow(folder)
    .filter((path) => texts.has(extname(path)))
    .values();
  // Each takes the next path from the one queue, so that a large site does not open all of its files at once.
  const workers = Array.from({ length: 8 }, async () => {
    for (const path of paths) await compress(join(folder, path));
  });
  await Promise.all(workers);
}

async function compress(path: string): Promise<void> {
  const text = await readFile(path);
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
    promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  // The header of gzip names the operating system, and every system should write the same bytes: 255 is “unknown”.
  zipped[9] = 255;
  if (brotli.length < text.length) await writeFile(`${path}.br`, brotli);
  if (zipped.length < text.length) await writeFile(`${path}.gz`, zipped);
}
