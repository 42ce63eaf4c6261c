import type { z } from 'zod';
import { meant, nearest } from '../../text/nearest.ts';
import { shortened } from '../../text/pieces.ts';
import type { KeyPath, Words } from '../problem.ts';
import { oneOf } from '../rules/reference.ts';
import { allowedKeys } from './allowedKeys.ts';

/** What an explanation needs besides the issue. */
export interface ExplanationContext {
  schema: z.ZodType;
  data: unknown;
  /** A value as the author wrote it. */
  written: (path: KeyPath) => string | undefined;
}

/** Stands in an issue where the schema has no sentence of its own; to be passed as the error of a parse. */
export const noSentence = '\u0000';

/** Keys that authors of other systems expect, and where their value is kept here. */
const ofOtherSystems = new Map([
  ['number', 'remove it: the file’s name gives the number'],
  ['id', 'remove it: the file’s name is the id'],
  ['slug', 'remove it: the file’s name gives the address'],
  ['inspection', 'remove it: the folder’s name says which inspection it is'],
]);

/** The issues of a parse in an author’s words, each key explained once, and whether the key itself is wrong and not its value. */
export function explain(issues: readonly z.core.$ZodIssue[], context: ExplanationContext) {
  const told = new Set<string>();
  // A key that is missing because it is misspelt is told of once.
  for (const issue of issues)
    for (const key of issue.code === 'unrecognized_keys' ? issue.keys : []) {
      const intended = [...issue.path, nearest(key, allowedKeys(context.schema, issue.path as KeyPath)) ?? ''];
      if (valueAt(context.data, intended as KeyPath) === undefined) told.add(JSON.stringify(intended));
    }
  return issues
    .flatMap((issue) => explainOne(issue, context))
    .filter(({ path }) => {
      const key = JSON.stringify(path);
      return !told.has(key) && told.add(key);
    });
}

function explainOne(issue: z.core.$ZodIssue, context: ExplanationContext) {
  const path = issue.path as KeyPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], context));
  if (issue.code === 'invalid_key') {
    const cure = issue.issues.find(({ message }) => message !== noSentence)?.message ?? 'correct the key';
    return [{ path, isAboutKey: true, fault: `this key is not right (\`${String(path.at(-1))}\`)`, cure }];
  }
  const [fault, cure] = wrongValue(issue, path, context);
  return [{ path, isAboutKey: false, fault, cure }];
}

/** What is wrong with a value, and what to do, where the schema has no sentence of its own. */
function wrongValue(issue: z.core.$ZodIssue, path: KeyPath, { data, written: writtenAt }: ExplanationContext): Words {
  const sentence = issue.message === noSentence ? undefined : issue.message;
  const value = valueAt(data, path);
  const name = nameOf(path);
  if (value === undefined)
    return [`${name} is missing${holderOf(path)}`, sentence ?? `add a line \`${String(path.at(-1))}: …\``];
  if (value === null) {
    const cure = 'write it after the colon, or remove the line if the key may be left out';
    return [`${name} has no value`, sentence ?? cure];
  }
  const isGroup = typeof value === 'object';
  const written = shortened(writtenAt(path) ?? (isGroup ? kindOf(value) : String(value)), 60);
  const given = isGroup ? '' : ` (\`${written}\`)`;
  if (issue.code === 'invalid_type') return wrongType(issue.expected, value, name, written, sentence);
  if (issue.code === 'invalid_value' && isGroup) return wrongType('string', value, name, written, sentence);
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const fault = `${name} has a value that is not allowed (${meant(String(value), allowed)})`;
    return [fault, `use one of: ${oneOf(allowed, String(value))}`];
  }
  if (value === '' || (Array.isArray(value) && value.length === 0))
    return [`${name} is empty`, sentence ?? 'name at least one'];
  if (issue.code === 'too_small')
    return [`${name} is too small${given}`, sentence ?? `it must be at least ${issue.minimum}`];
  return [`${name} is not right${given}`, sentence ?? 'see content/README.md for an example'];
}

function unknownKey(path: KeyPath, { schema }: ExplanationContext) {
  const key = String(path.at(-1));
  const allowed = allowedKeys(schema, path.slice(0, -1));
  const near = nearest(key, allowed);
  const hint = near === undefined && path.length === 1 ? ofOtherSystems.get(key) : undefined;
  const cure = hint ?? `${near === undefined ? 'remove it, or use' : 'use'} one of: ${oneOf(allowed, key)}`;
  return { path, isAboutKey: true, fault: `unknown key (${meant(key, allowed)})`, cure };
}

function wrongType(expected: string, value: unknown, name: string, written: string, sentence?: string): Words {
  const isGroup = typeof value === 'object';
  const fault = `${name} is ${kindOf(value)}${isGroup ? '' : ` (\`${written}\`)`}`;
  switch (expected) {
    case 'string':
      if (isGroup) return [`${fault}, where one value is asked for`, sentence ?? 'write one value'];
      return [fault, `${sentence === undefined ? 'put it in quotes' : `${sentence}; here`}: \`"${written}"\``];
    case 'array': {
      const inBrackets = `[${written.replace(/^\[|\]$/g, '')}]`;
      return isGroup
        ? [`${fault}, where a list is asked for`, 'write a list: one item a line, each after `- `']
        : [`${name} is not a list (\`${written}\`)`, `put it in square brackets: \`${inBrackets}\``];
    }
    case 'object':
    case 'record': {
      const cure = 'write one `key: value` a line, indented by two spaces';
      return [`${fault}, where keys with values are asked for`, cure];
    }
    case 'boolean':
      return [`${name} is neither true nor false (\`${written}\`)`, 'write `true` or `false`, without quotes'];
    default: {
      const isNumber = sentence === undefined && (expected === 'number' || expected === 'int');
      const cure = isNumber ? 'write a number in digits, without quotes' : 'see content/README.md for an example';
      return [`${name} is ${isNumber ? 'no number' : 'not right'} (\`${written}\`)`, sentence ?? cure];
    }
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'object' ? 'a group of keys' : 'text';
}

function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    data,
  );
}

/** Where a key is missing, if not at the top of the file: “ in `publisher`”, “ in item 2 of `areas`”. */
function holderOf(path: KeyPath): string {
  return path.length < 2 ? '' : ` in ${nameOf(path.slice(0, -1))}`;
}

/** The words for a place in a file: “`title`”, “item 2 of `sources`”. */
function nameOf(path: KeyPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `\`${last}\``;
  const list = path.at(-2);
  return `item ${last + 1}${typeof list === 'string' ? ` of \`${list}\`` : ''}`;
}
