import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import type { Block } from './blocks.ts';

const mostBytes = 50_000_000;

/** What the reading of a file may take: a report takes a second or two, and some 200 MB. */
const most = { seconds: 60, memory: 1_000_000_000 };

/** The pieces of a PDF or Word file, told by what is in it and not by its name. */
export async function blocksOfFile(file: string, limits = most): Promise<Block[]> {
  const data = dataOf(file);
  const beginning = data.subarray(0, 1024).toString('latin1');
  const isPdf = beginning.includes('%PDF-');
  if (!isPdf && !beginning.startsWith('PK\x03\x04')) throw new Refusal(notReadable(beginning));
  return blocksApart({ data: new Uint8Array(data), isPdf }, limits);
}

/** The thread that reads one file after the other: it can be ended where a file of a few kilobytes unpacks without end. */
let thread: Worker | undefined;

async function blocksApart(file: { data: Uint8Array; isPdf: boolean }, limits: typeof most): Promise<Block[]> {
  thread ??= new Worker(new URL('thread.ts', import.meta.url));
  thread.unref();
  const limit = new AbortController();
  const begun = { time: Date.now(), memory: process.memoryUsage.rss() };
  const watch = setInterval(() => {
    const isSlow = Date.now() - begun.time > limits.seconds * 1000;
    if (isSlow || process.memoryUsage.rss() - begun.memory > limits.memory) limit.abort();
  }, 100);
  thread.postMessage(file);
  const answer = await once(thread, 'message', limit)
    .then(([blocks]: (Block[] | string)[]) => blocks)
    .catch(() => undefined)
    .finally(() => clearInterval(watch));
  if (typeof answer === 'object') return answer;
  if (answer !== undefined) throw new Refusal(answer);
  await thread.terminate();
  thread = undefined;
  throw limit.signal.aborted
    ? new Refusal('The file unpacks to more than a report holds; save it once more without pictures and import that.')
    : new Refusal('The file is damaged and cannot be read; download it, or save it, once more.');
}

function dataOf(file: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > mostBytes)
      throw new Refusal(
        `The file has ${Math.round(size / 1_000_000)} MB; a report of words has a few, so save it without pictures, below 50 MB.`,
      );
    if (size === 0) throw new Refusal('The file is empty; download it once more.');
    return readFileSync(file);
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
    throw new Refusal(
      code === 'ENOENT'
        ? 'There is no such file; check its name and folder.'
        : code === 'EISDIR'
          ? 'This is a folder; name the files in it, for example with * at the end.'
          : 'The file cannot be opened; check who may read it.',
    );
  }
}

function notReadable(beginning: string): string {
  if (/^\s*(?:\uFEFF|ï»¿)?\s*<(?:!doctype\s+html|html|\?xml|head|body)/i.test(beginning))
    return 'This is a web page and not a PDF, whatever its name: the download got an error page instead; download the report once more.';
  if (beginning.startsWith('\xD0\xCF\x11\xE0'))
    return 'This is a Word file of before 2007, or locked with a password; open it in Word and save it as .docx without a password.';
  return 'This is no PDF and no Word file (.docx), whatever its name; ask for the report as one of these.';
}
