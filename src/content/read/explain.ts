import type { z } from 'zod';
import { meant, nearest } from '../../text/nearest.ts';
import { shortened } from '../../text/pieces.ts';
import type { KeyPath } from '../problem.ts';
import { oneOf } from '../rules/reference.ts';
import { allowedKeys } from './allowedKeys.ts';

/** What is wrong in one file, in an author’s words. */
export interface Explanation {
  path: KeyPath;
  /** True where the key itself is wrong, not its value. */
  isAboutKey: boolean;
  fault: string;
  cure: string;
}

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

/** The issues of a parse in an author’s words, each key explained once. */
export function explain(issues: readonly z.core.$ZodIssue[], context: ExplanationContext): Explanation[] {
  const explained = issues.flatMap((issue) => explainOne(issue, context));
  const unknown = explained.flatMap(({ path, isAboutKey, fault }) =>
    isAboutKey ? [{ parent: JSON.stringify(path.slice(0, -1)), fault }] : [],
  );
  const seen = new Set<string>();
  return explained.filter(({ path, fault }) => {
    const key = JSON.stringify(path);
    if (seen.has(key)) return false;
    seen.add(key);
    // A key that is missing because it is misspelt is told of once.
    const isMisspelt = (one: { parent: string; fault: string }) =>
      one.parent === JSON.stringify(path.slice(0, -1)) && one.fault.endsWith(`did you mean \`${path.at(-1)}\`?)`);
    return !(/ is missing(?: in |$)/.test(fault) && unknown.some(isMisspelt));
  });
}

function explainOne(issue: z.core.$ZodIssue, context: ExplanationContext): Explanation[] {
  const path = issue.path as (string | number)[];
  const sentence = issue.message === noSentence ? undefined : issue.message;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], context));
  if (issue.code === 'invalid_key') {
    const cure = issue.issues.find(({ message }) => message !== noSentence)?.message ?? 'correct the key';
    return [{ path, isAboutKey: true, fault: `this key is not right (\`${String(path.at(-1))}\`)`, cure }];
  }
  const value = valueAt(context.data, path);
  const name = nameOf(path);
  const told = (fault: string, cure: string): Explanation[] => [{ path, isAboutKey: false, fault, cure }];
  if (value === undefined)
    return told(`${name} is missing${holderOf(path)}`, sentence ?? `add a line \`${String(path.at(-1))}: …\``);
  if (value === null)
    return told(
      `${name} has no value`,
      sentence ?? 'write it after the colon, or remove the line if the key may be left out',
    );
  const written = shortened(context.written(path) ?? inWords(value), 60);
  const given = typeof value === 'object' ? '' : ` (\`${written}\`)`;
  switch (issue.code) {
    case 'invalid_type':
      return told(...wrongType(issue.expected, value, name, written, sentence));
    case 'invalid_value':
      if (typeof value === 'object') return told(...wrongType('string', value, name, written, sentence));
      return told(
        `${name} has a value that is not allowed (${meant(String(value), issue.values.map(String))})`,
        `use one of: ${oneOf(issue.values.map(String), String(value))}`,
      );
    case 'too_small':
      if (value === '' || (Array.isArray(value) && value.length === 0))
        return told(`${name} is empty`, sentence ?? 'name at least one');
      return told(`${name} is too small${given}`, sentence ?? `it must be at least ${issue.minimum}`);
    default:
      if (Array.isArray(value) && value.length === 0) return told(`${name} is empty`, sentence ?? 'name at least one');
      return told(`${name} is not right${given}`, sentence ?? 'see content/README.md for an example');
  }
}

function unknownKey(path: (string | number)[], { schema }: ExplanationContext): Explanation {
  const key = String(path.at(-1));
  const allowed = allowedKeys(schema, path.slice(0, -1));
  const near = nearest(key, allowed);
  const hint = near === undefined && path.length === 1 ? ofOtherSystems.get(key) : undefined;
  const cure = hint ?? `${near === undefined ? 'remove it, or use' : 'use'} one of: ${oneOf(allowed, key)}`;
  return { path, isAboutKey: true, fault: `unknown key (${meant(key, allowed)})`, cure };
}

function wrongType(
  expected: string,
  value: unknown,
  name: string,
  written: string,
  sentence: string | undefined,
): [string, string] {
  const kind = kindOf(value);
  const fault = `${name} is ${kind}${typeof value === 'object' ? '' : ` (\`${written}\`)`}`;
  switch (expected) {
    case 'string':
      if (typeof value === 'object') return [`${fault}, where one value is asked for`, sentence ?? 'write one value'];
      return [fault, `${sentence === undefined ? 'put it in quotes' : `${sentence}; here`}: \`"${written}"\``];
    case 'array':
      if (typeof value === 'object')
        return [`${fault}, where a list is asked for`, 'write a list: one item a line, each after `- `'];
      return [
        `${name} is not a list (\`${written}\`)`,
        `put it in square brackets: \`[${written.replace(/^\[|\]$/g, '')}]\``,
      ];
    case 'object':
    case 'record':
      return [
        `${fault}, where keys with values are asked for`,
        'write one `key: value` a line, indented by two spaces',
      ];
    case 'boolean':
      return [`${name} is neither true nor false (\`${written}\`)`, 'write `true` or `false`, without quotes'];
    case 'number':
    case 'int':
      if (sentence !== undefined) return [`${name} is not right (\`${written}\`)`, sentence];
      return [`${name} is no number (\`${written}\`)`, 'write a number in digits, without quotes'];
    default:
      return [`${name} is not right (\`${written}\`)`, sentence ?? 'see content/README.md for an example'];
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'object' ? 'a group of keys' : 'text';
}

function inWords(value: unknown): string {
  return typeof value === 'object' ? kindOf(value) : String(value);
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
