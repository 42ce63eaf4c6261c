import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './list.ts';

// The records of Pagefind’s index are compressed already.
const texts = new Set(['.css', '.csv', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.wasm', '.xml', '.xsl']);

/** Bytes of text above which the last few percent of brotli’s strongest setting would cost most of the time of a build. */
const muchText = 10_000_000;
/** Within a thousandth of the setting 9, which takes seven times as long for pages of this size. */
const quick = 7;
/** Loaded by every search of a site, however large: always at the strongest setting. */
const searched = 'pagefind/';

/** Writes a `.br` and a `.gz` beside every text of a folder that they make smaller, for servers that send what is compressed beforehand. */
export async function compressTexts(folder: string): Promise<void> {
  const paths = filesBelow(folder).filter((path) => texts.has(extname(path)));
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const quality = bytes > muchText ? quick : constants.BROTLI_MAX_QUALITY;
  const queue = paths.values();
  // Each takes the next path from the one queue, so that a large site does not open all of its files at once.
  const workers = Array.from({ length: 8 }, async () => {
    for (const path of queue)
      await compress(join(folder, path), path.startsWith(searched) ? constants.BROTLI_MAX_QUALITY : quality);
  });
  await Promise.all(workers);
}

async function compress(path: string, quality: number): Promise<void> {
  const text = await readFile(path);
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        [constants.BROTLI_PARAM_QUALITY]: quality,
        // A window no larger than the text, or clearing its memory takes longer than the work.
        [constants.BROTLI_PARAM_LGWIN]: Math.min(24, Math.max(16, Math.ceil(Math.log2(text.length + 16)))),
      },
    }),
    promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  // The header of gzip names the operating system, and every system should write the same bytes: 255 is “unknown”.
  zipped[9] = 255;
  if (brotli.length < text.length) await writeFile(`${path}.br`, brotli);
  if (zipped.length < text.length) await writeFile(`${path}.gz`, zipped);
}
