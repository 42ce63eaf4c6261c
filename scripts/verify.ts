import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildList, listFile, readList } from '../src/build/list.ts';
import { verifyAddress, verifyFolder } from '../src/build/verify.ts';

/** Checks a copy of the site, in a folder or behind an address, against the list of its build. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'string' } } });
  const [place] = positionals;
  if (place === undefined || positionals.length > 1) {
    console.error(
      `Use: npm run verify -- <folder or address> [--list <${listFile} to trust, instead of the copy’s own>]`,
    );
    return 2;
  }
  const address = /^https?:/.test(place) ? place.replace(/\/?$/, '/') : undefined;
  const from = values.list ?? (address === undefined ? join(place, listFile) : new URL(listFile, address).href);
  const list = listIn(from, await textOf(from));
  const differences = address === undefined ? verifyFolder(place, list) : await verifyAddress(address, list);
  for (const { kind, path, detail } of differences) console.log(`${kind}  ${path}${detail ? `  ${detail}` : ''}`);
  const count = `${list.files.length} files listed in ${from}`;
  console.log(
    differences.length === 0 ? `${place} is whole: ${count}.` : `${place} differs: ${differences.length} of ${count}.`,
  );
  return differences.length === 0 ? 0 : 1;
}

function listIn(place: string, text: string): BuildList {
  try {
    return readList(text);
  } catch (cause) {
    throw new Error(`${place} is no list of a build`, { cause });
  }
}

async function textOf(place: string): Promise<string> {
  if (!/^https?:/.test(place)) {
    if (!existsSync(place)) throw new Error(`there is no ${place}`);
    return readFileSync(place, 'utf8');
  }
  const answer = await fetch(place).catch(() => {
    throw new Error(`${place} does not answer`);
  });
  if (!answer.ok) throw new Error(`${place} answers ${answer.status}`);
  return answer.text();
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`Cannot verify: ${error instanceof Error ? error.message : error}.`);
  return 1;
});
