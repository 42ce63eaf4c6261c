import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { isForHost } from '../hosting/headers.ts';
import { styleHashes } from '../hosting/policy.ts';
import { Refusal } from '../refusal.ts';
import { type BuildList, filesBelow, type ListedFile, listFile, readList, sha256 } from './list.ts';

/** One thing that is wrong with a copy of a site. */
interface Difference {
  kind: 'missing' | 'changed' | 'extra' | 'blocked';
  path: string;
  /** What was found instead. */
  detail?: string;
}

/** Compares a copy, in a folder or behind an address, with the list of its build: its own, or one that is trusted more; tells which. */
export async function verifyCopy(copy: string, trusted?: string) {
  const address = /^https?:/.test(copy) ? copy.replace(/\/?$/, '/') : undefined;
  const from = trusted ?? (address === undefined ? join(copy, listFile) : new URL(listFile, address).href);
  const list = listIn(from, await textOf(from));
  const differences = address === undefined ? verifyFolder(copy, list) : await verifyAddress(address, list);
  return { from, files: list.files.length, differences };
}

function listIn(from: string, text: string): BuildList {
  try {
    return readList(text);
  } catch {
    throw new Refusal(`Cannot verify: ${from} is no list of a build.`);
  }
}

async function textOf(from: string): Promise<string> {
  if (!/^https?:/.test(from)) {
    if (!existsSync(from)) throw new Refusal(`Cannot verify: there is no ${from}.`);
    return readFileSync(from, 'utf8');
  }
  const answer = await fetch(from).catch(() => {
    throw new Refusal(`Cannot verify: ${from} does not answer.`);
  });
  if (!answer.ok) throw new Refusal(`Cannot verify: ${from} answers ${answer.status}.`);
  return answer.text();
}

/** Compares a folder with the list of a build, both ways. */
export function verifyFolder(folder: string, { files }: BuildList): Difference[] {
  const listed = new Set(files.map(({ path }) => path));
  const differences = files.flatMap((file): Difference[] => {
    const path = join(folder, file.path);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [{ kind: 'missing', path: file.path }];
    return compare(file, readFileSync(path));
  });
  const extra = filesBelow(folder).filter((path) => !listed.has(path));
  return [...differences, ...extra.map((path): Difference => ({ kind: 'extra', path }))];
}

function compare({ path, bytes, sha256: digest }: ListedFile, found: Uint8Array, detail = ''): Difference[] {
  if (sha256(found) === digest) return [];
  return [{ kind: 'changed', path, detail: `${found.length} bytes instead of ${bytes}${detail}` }];
}

/**
 * Compares what a server sends below an address with the list of a build: every file as it is, and every text also as
 * it is sent compressed; and whether the policy in the header lets a page use its own style. Files for the host are its
 * own matter, and what a server has besides cannot be seen.
 */
export async function verifyAddress(address: string, { files }: BuildList): Promise<Difference[]> {
  const paths = new Set(files.map(({ path }) => path));
  const sent = files.filter(
    ({ path }) => !isForHost(`/${path}`) && !(/\.(br|gz)$/.test(path) && paths.has(path.replace(/\.\w+$/, ''))),
  );
  const queue = sent.entries();
  const found: Difference[][] = [];
  const workers = Array.from({ length: 8 }, async () => {
    for (const [index, file] of queue) found[index] = await verifySent(address, file);
  });
  await Promise.all(workers);
  return found.flat();
}

const encodings = ['identity', 'gzip', 'br'] as const;

async function verifySent(address: string, file: ListedFile): Promise<Difference[]> {
  const { url, status } = readersUrl(address, file.path);
  for (const encoding of encodings) {
    const answer = await fetch(url, { headers: { 'Accept-Encoding': encoding } });
    if (answer.status !== status) {
      await answer.body?.cancel();
      return [{ kind: 'missing', path: file.path, detail: `${url} answers ${answer.status}` }];
    }
    const bytes = await answer.bytes().catch(() => new Uint8Array());
    const differences = compare(file, bytes, encoding === 'identity' ? '' : ` (sent as ${encoding})`);
    if (differences.length > 0) return differences;
    const policy = answer.headers.get('Content-Security-Policy');
    if (policy !== null && file.path.endsWith('.html')) {
      const blocked = styleHashes(parse(new TextDecoder().decode(bytes))).some((hash) => !policy.includes(`'${hash}'`));
      const detail = 'the server’s Content-Security-Policy is of another build: load its configuration again';
      if (blocked) return [{ kind: 'blocked', path: file.path, detail }];
    }
  }
  return [];
}

/** Where readers meet a file of the site, and with which status: the page for what is not found, wherever nothing is. */
function readersUrl(address: string, path: string): { url: string; status: number } {
  if (path === '404.html') return { url: new URL('there-is-no-such-page/', address).href, status: 404 };
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return { url: new URL(encoded.replace(/(^|\/)index\.html$/, '$1'), address).href, status: 200 };
}
