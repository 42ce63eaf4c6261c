import fc from 'fast-check';
import type { Folder } from '../damagedContent.ts';
import { bombs, copyEndings, lines, names, redirects, signs, values } from './pieces.ts';

/** One way in which content is damaged. Places are any number, and stand for the place of that number, counted round. */
export type Damage =
  | {
      what: 'delete line' | 'duplicate line' | 'join lines' | 'indent line' | 'empty value';
      file: number;
      line: number;
    }
  | { what: 'swap lines' | 'move line'; file: number; line: number; other: number }
  | { what: 'cut line' | 'cut file'; file: number; line: number; at: number }
  | { what: 'change value'; file: number; line: number; value: string }
  | { what: 'insert'; file: number; line: number; at: number; text: string }
  | { what: 'insert line'; file: number; line: number; text: string }
  | { what: 'begin prose'; file: number; text: string }
  | { what: 'redirect'; from: string; to: string }
  | { what: 'change byte'; file: number; at: number; byte: number }
  | { what: 'line ends'; file: number; ends: string }
  | { what: 'delete file'; file: number }
  | { what: 'copy file' | 'rename file'; file: number; name: string }
  | { what: 'copy of a program'; file: number; ending: string; line: number; value: string | undefined }
  | { what: 'take text of'; file: number; other: number };

const place = fc.nat(1_000_000);
const common = { file: place, line: place };
const one = <What extends Damage['what']>(...whats: What[]) => fc.constantFrom(...whats);
const bomb = fc
  .record({ mark: fc.constantFrom(...bombs), length: fc.constantFrom(100, 1900, 19_000) })
  .map(({ mark, length }) => mark.repeat(length / mark.length));

/** Any single damage. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ what: one('delete line', 'duplicate line', 'join lines', 'indent line', 'empty value'), ...common }),
  fc.record({ what: one('swap lines', 'move line'), ...common, other: place }),
  fc.record({ what: one('cut line', 'cut file'), ...common, at: place }),
  fc.record({ what: one('change value'), ...common, value: fc.constantFrom(...values) }),
  fc.record({
    what: one('insert'),
    ...common,
    at: place,
    text: fc.oneof(
      { weight: 18, arbitrary: fc.constantFrom(...signs) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: bomb },
    ),
  }),
  fc.record({ what: one('insert line'), ...common, text: fc.constantFrom(...lines) }),
  fc.record({
    what: one('begin prose'),
    file: place,
    text: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.array(fc.constantFrom(...signs, ...lines), { maxLength: 4 }).map((all) => all.join('')),
      },
      { weight: 1, arbitrary: bomb },
    ),
  }),
  fc.record({ what: one('redirect'), from: fc.constantFrom(...redirects), to: fc.constantFrom(...redirects) }),
  fc.record({ what: one('change byte'), file: place, at: place, byte: fc.nat(255) }),
  fc.record({ what: one('line ends'), file: place, ends: fc.constantFrom('\r\n', '\r', '\n\n') }),
  fc.record({ what: one('delete file'), file: place }),
  fc.record({ what: one('copy file', 'rename file'), file: place, name: fc.constantFrom(...names) }),
  fc.record({
    what: one('copy of a program'),
    ...common,
    ending: fc.constantFrom(...copyEndings),
    value: fc.option(fc.constantFrom(...values), { nil: undefined }),
  }),
  fc.record({ what: one('take text of'), file: place, other: place }),
);

/** One to three damages; mostly one, since a second mistake may hide what the first one does. */
export const damages = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(damage) },
  { weight: 1, arbitrary: fc.array(damage, { minLength: 2, maxLength: 3 }) },
);

/** A folder after a damage. */
export function damaged(folder: Folder, one: Damage): Folder {
  const after = new Map(folder);
  const textOf = (file: string) => Buffer.from(folder.get(file) ?? []).toString();
  const put = (file: string, text: string) => after.set(file, Buffer.from(text));
  if (one.what === 'redirect') {
    const text = textOf('redirects.yaml') || 'redirects:\n';
    return put('redirects.yaml', `${text}  ${JSON.stringify(one.from)}: ${JSON.stringify(one.to)}\n`);
  }
  const files = [...folder.keys()].filter((file) => file !== 'README.md');
  const pick = (number: number) => files[number % files.length] ?? '';
  const file = pick(one.file);
  const bytes = Buffer.from(folder.get(file) ?? []);
  const renamed = () =>
    after.set(
      file.replace(/[^/]*$/, () => ('name' in one ? one.name : '')),
      bytes,
    );
  switch (one.what) {
    case 'delete file':
      after.delete(file);
      return after;
    case 'rename file':
      after.delete(file);
      return renamed();
    case 'copy file':
      return renamed();
    case 'copy of a program': {
      const copy = file.replace(/(?=\.[^./]*$)|$/, () => one.ending);
      const { value, line } = one;
      if (value === undefined) return after.set(copy, bytes);
      return put(
        copy,
        damagedLines(textOf(file).split('\n'), { what: 'change value', file: 0, line, value }).join('\n'),
      );
    }
    case 'take text of':
      return after.set(file, folder.get(pick(one.other)) ?? bytes);
    case 'change byte':
      if (bytes.length > 0) bytes[one.at % bytes.length] = one.byte;
      return after.set(file, bytes);
    case 'line ends':
      return put(file, textOf(file).replaceAll('\n', one.ends));
    case 'begin prose':
      return put(
        file,
        textOf(file).replace(/(?<=^---\n[\s\S]*?\n---\n\s*)/, () => one.text),
      );
    default:
      return put(file, damagedLines(textOf(file).split('\n'), one).join('\n'));
  }
}

/** A damage of single lines. */
type LineDamage = Exclude<Extract<Damage, { line: number }>, { what: 'copy of a program' }>;

function damagedLines(text: readonly string[], one: LineDamage): string[] {
  const all = [...text];
  const index = one.line % all.length;
  const line = all[index] ?? '';
  const cut = 'at' in one ? one.at % (line.length + 1) : 0;
  switch (one.what) {
    case 'delete line':
      return all.toSpliced(index, 1);
    case 'duplicate line':
      return all.toSpliced(index, 0, line);
    case 'join lines':
      return all.toSpliced(index, 2, `${line} ${all[index + 1] ?? ''}`);
    case 'indent line':
      return all.with(index, `  ${line}`);
    case 'empty value':
      return all.with(index, line.replace(/:.*/, ':'));
    case 'swap lines': {
      const other = one.other % all.length;
      return all.with(index, all[other] ?? '').with(other, line);
    }
    case 'move line':
      return all.toSpliced(index, 1).toSpliced(one.other % all.length, 0, line);
    case 'cut line':
      return all.with(index, line.slice(0, cut));
    case 'cut file':
      return [...all.slice(0, index), line.slice(0, cut)];
    case 'change value':
      return all.with(
        index,
        line.replace(/(?<=^\s*(?:- |\{ )?(?:[\w-]+: )?).*/, () => one.value),
      );
    case 'insert':
      return all.with(index, line.slice(0, cut) + one.text + line.slice(cut));
    case 'insert line':
      return all.toSpliced(index, 0, one.text);
  }
}
