import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { checkContent } from '../src/content/check.ts';
import { registerFile, registerText } from '../src/content/register.ts';
import { addresses } from '../src/model/addresses.ts';
import { catalogue } from '../src/model/link.ts';

/** What a `change.yaml` in `refusals/` holds; see the README there. */
export interface Damage {
  says: string;
  change?: Record<string, Record<string, string>>;
  write?: Record<string, string>;
  remove?: string[];
  rename?: Record<string, string>;
  link?: Record<string, string>;
  bytes?: Record<string, string>;
  grow?: Record<string, number>;
  windows?: string[];
}

/** Reads a case’s `change.yaml`. */
export function damageIn(folder: string): Damage {
  return parse(readFileSync(join(folder, 'change.yaml'), 'utf8')) as Damage;
}

/** The register of the sample’s addresses; made, not kept, since each address that the site gains would change it. */
function registerOf(sample: string): string {
  return registerText(addresses(catalogue(checkContent(join(sample, 'content')).records)));
}

/** A copy of the sample with its register and one damage, in a new temporary folder; returns its `content/`. */
export function damagedContent(sample: string, damage: Damage): string {
  const folder = mkdtempSync(join(tmpdir(), 'refusals-'));
  cpSync(sample, folder, { recursive: true });
  const content = join(folder, 'content');
  writeFileSync(join(content, registerFile), registerOf(sample));
  const at = (file: string) => join(content, file);
  const each = <Value>(record: Record<string, Value> | undefined, act: (path: string, value: Value) => void) => {
    for (const [file, value] of Object.entries(record ?? {})) {
      mkdirSync(dirname(at(file)), { recursive: true });
      act(at(file), value);
    }
  };
  for (const file of damage.remove ?? []) rmSync(at(file), { recursive: true });
  each(damage.rename, (path, name) => renameSync(path, at(name)));
  each(damage.write, (path, text) => writeFileSync(path, text));
  each(damage.change, (path, words) => {
    let text = readFileSync(path, 'utf8');
    for (const [from, to] of Object.entries(words)) {
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      text = text.replace(from, () => to);
    }
    writeFileSync(path, text);
  });
  each(damage.link, (path, target) => symlinkSync(target, path));
  each(damage.bytes, (path, bytes) => appendFileSync(path, Buffer.from(bytes, 'hex')));
  each(damage.grow, (path, count) => appendFileSync(path, 'word '.repeat(count / 5)));
  for (const file of damage.windows ?? [])
    writeFileSync(at(file), `\uFEFF${readFileSync(at(file), 'utf8').replaceAll('\n', '\r\n')}`);
  return content;
}
