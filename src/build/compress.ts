import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { searchFiles } from '../search/shared/files.ts';
import { filesBelow } from './list.ts';

// The records of Pagefind’s index are compressed already.
const texts = new Set(['.css', '.csv', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.wasm', '.xml', '.xsl']);

/** Bytes of text above which the last few percent of brotli’s strongest setting would cost most of the time of a build. */
const muchText = 10_000_000;

/** Brotli’s setting, from 0 to 11, for a file of a site. */
function qualityOf(path: string, isMuchText: boolean): number {
  // Loaded by every search of a site, however large.
  if (path.startsWith('pagefind/') || path === searchFiles.lexicon) return constants.BROTLI_MAX_QUALITY;
  // Within three thousandths of the setting 9, which takes twelve times as long for pages.
  if (isMuchText) return 6;
  // Data are seldom fetched: a third of the time for three percent more.
  return /\.(?:csv|json|xml)$/.test(path) && !path.startsWith('search/') ? 10 : constants.BROTLI_MAX_QUALITY;
}

/**
 * Writes a `.br` and a `.gz` beside every text of a folder that they make smaller, for servers that send what is compressed
 * beforehand; before that, what `finish` makes of it.
 */
export async function compressTexts(folder: string, finish = (_: string, text: Buffer): Buffer => text): Promise<void> {
  const paths = filesBelow(folder).filter((path) => texts.has(extname(path)));
  const isMuchText = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) > muchText;
  const queue = paths.values();
  // One more than can be compressed at once, since a page is finished meanwhile.
  const work = async () => {
    for (const path of queue) {
      const file = join(folder, path);
      const made = await readFile(file);
      const text = finish(path, made);
      if (text !== made) await writeFile(file, text);
      await compressBeside(file, text, qualityOf(path, isMuchText));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
}

async function compressBeside(path: string, text: Buffer, quality: number): Promise<void> {
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    // A window no larger than the text, or clearing its memory takes longer than the work.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(24, Math.max(16, Math.ceil(Math.log2(text.length + 16)))),
  };
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(text, { params }),
    promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  // The header of gzip names the operating system, and every system should write the same bytes: 255 is “unknown”.
  zipped[9] = 255;
  if (brotli.length < text.length) await writeFile(`${path}.br`, brotli);
  if (zipped.length < text.length) await writeFile(`${path}.gz`, zipped);
}
