import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { constants } from 'node:zlib';
import type { CompressTask } from './compressThread.ts';
import { filesBelow } from './list.ts';

// The records of Pagefind’s index are compressed already.
const texts = new Set(['.css', '.csv', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.wasm', '.xml', '.xsl']);

/** Bytes of text above which the last few percent of brotli’s strongest setting would cost most of the time of a build. */
const muchText = 10_000_000;
/** Within three thousandths of the setting 9, which takes twelve times as long for pages of this size. */
const quick = 6;
/** Loaded by every search of a site, however large: always at the strongest setting. */
const searched = 'pagefind/';

/** Writes a `.br` and a `.gz` beside every text of a folder that they make smaller, for servers that send what is compressed beforehand. */
export async function compressTexts(folder: string): Promise<void> {
  const paths = filesBelow(folder).filter((path) => texts.has(extname(path)));
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const quality = bytes > muchText ? quick : constants.BROTLI_MAX_QUALITY;
  const tasks = paths.map((path) => ({
    path: join(folder, path),
    quality: path.startsWith(searched) ? constants.BROTLI_MAX_QUALITY : quality,
  }));
  // Threads of their own, whose memory is small: what is thrown away here has the whole memory of a build looked through.
  const threads = Math.min(availableParallelism(), tasks.length);
  const shares = Array.from({ length: threads }, (_, thread) => tasks.filter((_, index) => index % threads === thread));
  await Promise.all(shares.map(compressBeside));
}

/** Compresses some files in a thread of their own. Throws what the thread throws. */
async function compressBeside(tasks: readonly CompressTask[]): Promise<void> {
  await once(new Worker(new URL('./compressThread.ts', import.meta.url), { workerData: tasks }), 'exit');
}
