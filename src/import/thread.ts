import { parentPort } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { blocksOfPdf } from './pdf.ts';
import { blocksOfWord } from './word.ts';

/** Answers a file with its pieces, or with why it is refused. */
parentPort?.on('message', async ({ data, isPdf }: { data: Uint8Array; isPdf: boolean }) => {
  try {
    parentPort?.postMessage(await (isPdf ? blocksOfPdf(data) : blocksOfWord(Buffer.from(data))));
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    parentPort?.postMessage(fault.message);
  }
});
