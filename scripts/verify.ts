import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildList, listFile, readList } from '../src/build/list.ts';
import { verifyAddress, verifyFolder } from '../src/build/verify.ts';
import { runCommand } from '../src/command.ts';
import { Misuse, Refusal } from '../src/refusal.ts';
import { readSettings } from '../src/settings.ts';

/** Checks a copy of the site, in a folder or behind an address, against the list of its build. */
async function main(): Promise<number> {
  const { place, list: trusted } = readSettings(['place', 'list'], process.argv.slice(2));
  if (place === undefined)
    throw new Misuse(
      `Use: npm run verify -- <folder or address> [--list <${listFile} to trust, instead of the copy’s own>]`,
    );
  const address = /^https?:/.test(place) ? place.replace(/\/?$/, '/') : undefined;
  const from = trusted ?? (address === undefined ? join(place, listFile) : new URL(listFile, address).href);
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
  } catch {
    throw new Refusal(`Cannot verify: ${place} is no list of a build.`);
  }
}

async function textOf(place: string): Promise<string> {
  if (!/^https?:/.test(place)) {
    if (!existsSync(place)) throw new Refusal(`Cannot verify: there is no ${place}.`);
    return readFileSync(place, 'utf8');
  }
  const answer = await fetch(place).catch(() => {
    throw new Refusal(`Cannot verify: ${place} does not answer.`);
  });
  if (!answer.ok) throw new Refusal(`Cannot verify: ${place} answers ${answer.status}.`);
  return answer.text();
}

await runCommand(main);
