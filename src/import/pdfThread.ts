import { parentPort } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { blocksOfPdf } from './pdf.ts';

/** Answers a PDF with its pieces, or with why it is refused. */
parentPort?.on('message', async (data: Uint8Array) => {
  try {
    parentPort?.postMessage(await blocksOfPdf(data));
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    parentPort?.postMessage(fault.message);
  }
});
