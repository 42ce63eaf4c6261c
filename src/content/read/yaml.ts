import {
  type Document,
  isNode,
  isScalar,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLWarning,
} from 'yaml';
import { shortened } from '../../text/pieces.ts';
import type { Words } from '../problem.ts';

/** What is wrong with a piece of YAML, by offset. */
export interface YamlFault {
  offset: number;
  fault: string;
  cure: string;
}

/** Reads YAML 1.2, in which a date is text: its value, and the tree it stands in. */
export function readYaml(source: string): { value: unknown; root: ParsedNode | null; faults: YamlFault[] } {
  const document = parseDocument(source, {
    schema: 'core',
    // The reader compares each key with every other; see `oddKeys`.
    uniqueKeys: false,
    logLevel: 'error',
    prettyErrors: false,
  });
  const first = firstOf([...document.errors, ...document.warnings]);
  const faults = first === undefined ? oddKeys(document, source) : [inWords(first, document, source)];
  if (faults.length > 0) return { value: undefined, root: null, faults };
  return { value: document.toJS(), root: document.contents, faults };
}

const general: Words = [
  'the keys and values cannot be read',
  'check this line and the one before: each is `key: value`, lists begin with `- `, and indentation is by spaces',
];
const colon: Words = ['a value holds a colon, or two keys stand in one line', 'put the value in double quotes: "…"'];

/** The reader’s complaints in an author’s words, by its codes. */
const words: Record<string, Words> = {
  BAD_ALIAS: ['a value begins with `*` or `&`', 'put it in double quotes: "…"'],
  BAD_DQ_ESCAPE: ['a backslash in double quotes has no meaning here', 'write the backslash twice'],
  BAD_INDENT: [
    'this line is indented further or less than the ones it belongs to',
    'begin it in the same column as its neighbours',
  ],
  BAD_SCALAR_START: ['a value begins with a sign that has a meaning of its own', 'put the value in double quotes: "…"'],
  BLOCK_AS_IMPLICIT_KEY: colon,
  BLOCK_IN_FLOW: ['a list in square brackets goes on in a way that cannot be read', 'close it with `]`'],
  MISSING_CHAR: [
    'a quote, bracket, comma or colon is missing',
    'close what is open; a value that holds a quote or a colon stands in double quotes: "…"',
  ],
  MULTILINE_IMPLICIT_KEY: ['this line is no key with a value', 'write `key: value`; a long value stays on one line'],
  MULTIPLE_DOCS: ['a second line of hyphens or dots begins another document', 'remove it: one file holds one document'],
  TAB_AS_INDENT: ['a line is indented by a tab', 'use spaces'],
  TAG_RESOLVE_FAILED: ['a value begins with `!`', 'put it in double quotes: "…"'],
  UNEXPECTED_TOKEN: [
    'there is something here that does not belong',
    'remove it, or put the whole value in double quotes: "…"',
  ],
};

/** Keys that are lists, groups or nothing, and keys given twice; and values that only refer to others, which may do so without end. */
function oddKeys(document: Document.Parsed, source: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias(_, { range }) {
      const fault = 'a value refers to another by `*`';
      faults.push({ offset: range?.[0] ?? 0, fault, cure: 'write it out, or put it in double quotes: "…"' });
      return visit.BREAK;
    },
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) && /^(?:string|number|boolean)$/.test(typeof key.value) ? String(key.value) : '';
        const [start, end] = isNode(key) && key.range != null ? key.range : [0, 0];
        const given = source.slice(start, end).trim();
        const wrong = (fault: string, cure: string) =>
          faults.push({ offset: start, fault: given === '' ? fault : `${fault} (\`${given.slice(0, 60)}\`)`, cure });
        // Programs take `__proto__` for what every object inherits.
        if (name === '' || name === '__proto__')
          wrong('a key is no plain word', 'write `key: value`, with a key that content/README.md names');
        else if (seen.has(name)) wrong('this key is given twice', 'remove one of the two');
        seen.add(name);
      }
    },
  });
  return faults;
}

/** The first complaint: what else the reader says often follows from it. */
function firstOf(problems: readonly (YAMLError | YAMLWarning)[]): YAMLError | YAMLWarning | undefined {
  // A bracket may be closed at the start of a line: every reader knows what is meant, and this one only warns of it.
  const real = problems.filter(({ name, code }) => name !== 'YAMLWarning' || code !== 'BAD_INDENT');
  return real.sort((one, other) => one.pos[0] - other.pos[0])[0];
}

/** Where a bracket begins that nothing closes. */
function openBracket(document: Document.Parsed, source: string): number | undefined {
  let open: number | undefined;
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow === true && range != null && !/[\]}]/.test(source[range[1] - 1] ?? '')) open ??= range[0];
    },
  });
  return open;
}

/** A quote at the start of a value that is not closed in its line. */
const openQuote = /(?<=(?:^|\n)[^\n]*(?:[:[,-]|- )[ \t]*)(?:"[^"\n]*|'[^'\n]*)(?=\n|$)/;

function inWords({ code, pos }: YAMLError | YAMLWarning, document: Document.Parsed, source: string): YamlFault {
  const at = (offset: number, [fault, cure]: Words): YamlFault => {
    const shown = shortened(lineAt(source, offset), 60);
    return { offset, fault: shown === '' ? fault : `${fault} (\`${shown}\`)`, cure };
  };
  const offset = Math.min(pos[0], source.length);
  const bracket = code === 'BAD_INDENT' ? openBracket(document, source) : undefined;
  if (bracket !== undefined)
    return at(bracket, [
      'a bracket is not closed, or the lines in it are not indented',
      'write `]` or `}` at its end, and two spaces before each line in between',
    ]);
  const quote = code === 'MISSING_CHAR' ? openQuote.exec(source)?.index : undefined;
  if (quote !== undefined) return at(quote, ['a quote is not closed', 'write the same quote at the end of the value']);
  const isWholeKey = /^\s*[\w-]+:(?:\s|$)/.test(lineAt(source, offset));
  if (code === 'MISSING_CHAR' && isWholeKey) return at(offset, words.BAD_INDENT ?? general);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s.*:\s/.test(`${lineAt(source, offset)} `)) {
    const next = source.indexOf('\n', offset) + 1;
    if (next > 0 && next < source.length) return at(next, words.BAD_INDENT ?? general);
  }
  return at(offset, words[code] ?? general);
}

function lineAt(source: string, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
}
