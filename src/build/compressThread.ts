import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A text file to be compressed, and brotli’s setting, from 0 to 11. */
export interface CompressTask {
  path: string;
  quality: number;
}

function compress({ path, quality }: CompressTask): void {
  const text = readFileSync(path);
  const brotli = brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      // A window no larger than the text, or clearing its memory takes longer than the work.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(24, Math.max(16, Math.ceil(Math.log2(text.length + 16)))),
    },
  });
  const zipped = gzipSync(text, { level: constants.Z_BEST_COMPRESSION });
  // The header of gzip names the operating system, and every system should write the same bytes: 255 is “unknown”.
  zipped[9] = 255;
  if (brotli.length < text.length) writeFileSync(`${path}.br`, brotli);
  if (zipped.length < text.length) writeFileSync(`${path}.gz`, zipped);
}

// What a thread is started for: see compress.ts.
for (const task of workerData as readonly CompressTask[]) compress(task);
