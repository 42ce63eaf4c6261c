import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkPublishableFiles } from '../src/check.ts';
import { filesIn, type RawFile } from '../src/content/read/folder.ts';
import { registerFile, registerText } from '../src/content/register.ts';
import { addresses } from '../src/model/addresses.ts';

/** What a `change.yaml` in `refusals/` holds; see the README there. */
export interface Damage {
  says: string;
  change?: Record<string, Record<string, string>>;
  write?: Record<string, string>;
  remove?: string[];
  rename?: Record<string, string>;
  bytes?: Record<string, string>;
  grow?: Record<string, number>;
  windows?: string[];
}

/** A folder of content in memory: path → bytes. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** Reads a case’s `change.yaml`. */
export function damageIn(folder: string): Damage {
  return parse(readFileSync(join(folder, 'change.yaml'), 'utf8')) as Damage;
}

/** Reads a folder of content into memory, and gives it the register of its own addresses. */
export function folderIn(path: string): Folder {
  const folder = new Map((filesIn(path) ?? []).flatMap((one) => ('bytes' in one ? [[one.file, one.bytes]] : [])));
  const { catalogue } = checkPublishableFiles('content', filesOf(folder), { showDrafts: false });
  if (catalogue === undefined) throw new Error(`${path} has mistakes`);
  // Made, not kept, since each address that the site gains would change it.
  return folder.set(registerFile, Buffer.from(registerText(addresses(catalogue))));
}

/** A folder in memory as one that was read from disk; undefined where nothing is left of it. */
export function filesOf(folder: Folder): RawFile[] {
  return [...folder].map(([file, bytes]) => ({ file, bytes })).sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** A folder after a damage. */
export function damaged(folder: Folder, damage: Damage): Folder {
  const after = new Map(folder);
  const textOf = (file: string) => Buffer.from(after.get(file) ?? []).toString();
  const put = (file: string, text: string) => after.set(file, Buffer.from(text));
  const isBelow = (file: string, path: string) => path === '.' || file === path || file.startsWith(`${path}/`);
  for (const path of damage.remove ?? []) for (const file of folder.keys()) if (isBelow(file, path)) after.delete(file);
  for (const [from, to] of Object.entries(damage.rename ?? {})) {
    for (const [file, bytes] of folder) {
      if (!isBelow(file, from)) continue;
      after.delete(file);
      after.set(to + file.slice(from.length), bytes);
    }
  }
  for (const [file, text] of Object.entries(damage.write ?? {})) put(file, text);
  for (const [file, words] of Object.entries(damage.change ?? {})) {
    for (const [from, to] of Object.entries(words)) {
      if (!textOf(file).includes(from)) throw new Error(`${file} does not hold ${from}`);
      put(
        file,
        textOf(file).replace(from, () => to),
      );
    }
  }
  for (const [file, bytes] of Object.entries(damage.bytes ?? {}))
    after.set(file, Buffer.concat([after.get(file) ?? Buffer.alloc(0), Buffer.from(bytes, 'hex')]));
  for (const [file, count] of Object.entries(damage.grow ?? {})) put(file, textOf(file) + 'word '.repeat(count / 5));
  for (const file of damage.windows ?? []) put(file, `\uFEFF${textOf(file).replaceAll('\n', '\r\n')}`);
  return after;
}
