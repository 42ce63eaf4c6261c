import fc from 'fast-check';
import type { Folder } from '../damagedContent.ts';

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
  | { what: 'change byte'; file: number; at: number; byte: number }
  | { what: 'line ends'; file: number; ends: string }
  | { what: 'delete file'; file: number }
  | { what: 'copy file' | 'rename file'; file: number; name: string }
  | { what: 'take text of'; file: number; other: number };

/** Values of other types than the one that is asked for, and values that readers of YAML take differently. */
const values = [
  ...['12', '-1', '-0', '0', '0.5', '1e3', '1e999', '.inf', '.nan', '0x1F', '0o17', '017', '1_000', '0b11', '+1', '٣'],
  ...['true', 'True', 'yes', 'on', 'off', 'null', '~', '""', "''", '[]', '{}', '[a]', '{a: b}', '[[a]]', '[null]'],
  ...['2018-06-04', '"2018-02-30"', '"0000-00-00"', '"2019-02-29"', '"2020-02-29"', '2018-6-4', '12:30', '12:30:45'],
  ...[
    '&a b',
    '*a',
    '!!str 1',
    '!!js/function x',
    '|',
    '>',
    '>-',
    '"a\\nb"',
    '"\\u202E"',
    '"\\x00"',
    '"a',
    "'a",
    '[a',
    '{a',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'good',
    'not-given',
    '"Good "',
    'a: b',
    'a #b',
    '#a',
    '@a',
    '`a`',
    '%a',
    '- a',
  ],
  ...['=', '<<', '? a', 'https://', 'javascript:alert(1)', 'https://example.org/', 'adoption', '[adoption, adoption]'],
];

/** Signs that are unseen, turn the writing, look like others, or mean something in YAML, Markdown or MDX. */
const signs = [
  ...[
    '\u0000',
    '\u0007',
    '\u001B',
    '\u0085',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u200D',
    '\u200E',
    '\u2028',
    '\u202E',
    '\u2066',
  ],
  ...[
    '\uFEFF',
    '\uFFFD',
    '\uFFFE',
    '\u{E0041}',
    '\u{1F600}',
    'e\u0301',
    'а',
    'ａ',
    '\r',
    '\t',
    '\v',
    '\f',
    '\n',
    '\n\n',
    '  \n',
  ],
  ...[
    '{',
    '}',
    '{x}',
    '<',
    '>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '&',
    '&lt;script&gt;',
    '&#0;',
    '&#x202E;',
    '&nbsp;',
    '&Tab;',
  ],
  ...[
    '`',
    '``',
    '```',
    '~~',
    '~~a~~',
    '|',
    '[',
    ']',
    '](',
    '[a](/themes/)',
    '[a](javascript:a)',
    '![a](/b.png)',
    '[^1]',
    '\\',
  ],
  ...[
    '*',
    '**',
    '_',
    '#',
    '"',
    "'",
    ':',
    ': ',
    ' #',
    ',',
    '- ',
    '+ ',
    '1. ',
    '> ',
    '---',
    '...',
    '$$',
    'https://a.example',
  ],
];

/** Whole lines that mean something in YAML, Markdown or MDX. */
const lines = [
  ...['---', '----', '--- a', '...', '%YAML 1.1', '+++', '===', '***', '- a', '  - a', 'a: b', '<<: *a', '<<: {a: b}'],
  ...[
    '__proto__: 1',
    'constructor: a',
    '? a',
    ': b',
    '#',
    '# a',
    '## a',
    '#### a',
    '    a',
    '\ta',
    '```',
    '~~~',
    '> a',
    '* a',
  ],
  ...[
    '1. a',
    '| a | b |',
    '|---|---|',
    '[a]: /themes/',
    '[a]: javascript:a',
    '[^1]: a',
    '<script>',
    '</script>',
    '<div>',
    '<A/>',
  ],
  ...[
    'import a from "a"',
    'export const a = 1',
    '{/* a */}',
    '{a}',
    '$$',
    ':::a',
    '<!-- a -->',
    '<?a?>',
    '<![CDATA[a]]>',
    '\\',
    '&a b',
  ],
];

/** Names that files may be given by mistake. */
const names = [
  ...[
    '1.md',
    '01.md',
    '0.md',
    '007-a.md',
    '1e3.md',
    '99.md',
    '64-a.md',
    '-1.md',
    '1.5.md',
    'a.md',
    'a.yaml',
    'a.mdx',
    'A.md',
  ],
  ...[
    'a b.md',
    'é.md',
    'e\u0301.md',
    'a.MD',
    'a.md.md',
    'a',
    '.a.md',
    'constructor.md',
    '__proto__.md',
    'index.md',
    'README.md',
  ],
  ...[
    'adoption.mdx',
    'site.yaml',
    'events.yaml',
    'inspection.mdx',
    '2026-11-24.md',
    'a\u200Bb.md',
    'аbc.md',
    'a\nb.md',
    'a%2Fb.md',
  ],
];

const place = fc.nat(1_000_000);
const common = { file: place, line: place };
const one = <What extends Damage['what']>(...whats: What[]) => fc.constantFrom(...whats);

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
    text: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...signs) }, fc.string({ unit: 'binary', maxLength: 4 })),
  }),
  fc.record({ what: one('insert line'), ...common, text: fc.constantFrom(...lines) }),
  fc.record({ what: one('change byte'), file: place, at: place, byte: fc.nat(255) }),
  fc.record({ what: one('line ends'), file: place, ends: fc.constantFrom('\r\n', '\r', '\n\n') }),
  fc.record({ what: one('delete file'), file: place }),
  fc.record({ what: one('copy file', 'rename file'), file: place, name: fc.constantFrom(...names) }),
  fc.record({ what: one('take text of'), file: place, other: place }),
);

/** One to three damages; mostly one, since a second mistake may hide what the first one does. */
export const damages = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(damage) },
  { weight: 1, arbitrary: fc.array(damage, { minLength: 2, maxLength: 3 }) },
);

/** A folder after a damage. */
export function damaged(folder: Folder, one: Damage): Folder {
  const files = [...folder.keys()].filter((file) => file !== 'README.md');
  const pick = (number: number) => files[number % files.length] ?? '';
  const file = pick(one.file);
  const bytes = Buffer.from(folder.get(file) ?? []);
  const after = new Map(folder);
  if (one.what === 'delete file') after.delete(file);
  else if (one.what === 'copy file' || one.what === 'rename file') {
    if (one.what === 'rename file') after.delete(file);
    after.set(file.replace(/[^/]*$/, one.name), bytes);
  } else if (one.what === 'take text of') after.set(file, folder.get(pick(one.other)) ?? bytes);
  else if (one.what === 'change byte') {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[one.at % changed.length] = one.byte;
    after.set(file, changed);
  } else if (one.what === 'line ends') after.set(file, Buffer.from(bytes.toString().replaceAll('\n', one.ends)));
  else if ('line' in one) after.set(file, Buffer.from(damagedLines(bytes.toString().split('\n'), one).join('\n')));
  return after;
}

function damagedLines(text: readonly string[], one: Extract<Damage, { line: number }>): string[] {
  const all = [...text];
  const index = one.line % all.length;
  const line = all[index] ?? '';
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
      return all.with(index, line.slice(0, one.at % (line.length + 1)));
    case 'cut file':
      return [...all.slice(0, index), line.slice(0, one.at % (line.length + 1))];
    case 'change value':
      return all.with(
        index,
        line.replace(/(?<=^\s*(?:- |\{ )?(?:[\w-]+: )?).*/, () => one.value),
      );
    case 'insert':
      return all.with(
        index,
        line.slice(0, one.at % (line.length + 1)) + one.text + line.slice(one.at % (line.length + 1)),
      );
    case 'insert line':
      return all.toSpliced(index, 0, one.text);
  }
}
