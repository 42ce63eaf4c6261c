import { meant, nearest } from '../../text/nearest.ts';
import { error, type KeyPath, type Problem } from '../problem.ts';
import type { Content } from './content.ts';

/** A list of allowed values for a cure: “`a`, `b` or `c`”. A long one is cut, the nearest kept. */
export function oneOf(allowed: readonly string[], given = ''): string {
  const distinct = [...new Set(allowed)];
  const shown =
    distinct.length > 20
      ? [nearest(given, distinct) ?? '', ...distinct].filter((value) => value !== '').slice(0, 8)
      : distinct;
  const quoted = [...new Set(shown)].map((value) => `\`${value}\``);
  if (quoted.length < distinct.length) return `${quoted.join(', ')} and others`;
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** Problems with values that must be names of something, `of` a place as a cause is named; empty where all are known. */
export function unknownNames(
  file: string,
  place: KeyPath,
  given: string | readonly string[],
  allowed: readonly string[],
  what: { fault: string; cure: string; of: string },
): Problem[] {
  const values = typeof given === 'string' ? [given] : given;
  const known = new Set(allowed);
  // Where two have one name, the one given may have been the other’s.
  if (known.size < allowed.length) return [];
  return values.flatMap((value, index) => {
    if (known.has(value)) return [];
    const path = typeof given === 'string' ? place : [...place, index];
    const cure =
      allowed.length === 0
        ? `${what.cure}; there is none yet, so write it first`
        : `${what.cure}: ${oneOf(allowed, value)}`;
    const cause = allowed.length === 0 ? what.of : `${what.of}/${value}`;
    return [error(file, path, `${what.fault} (${meant(value, allowed)})`, cure, cause)];
  });
}

const nouns = {
  authorities: 'authority',
  frameworks: 'framework',
  inspections: 'inspection',
  sources: 'source',
  themes: 'theme',
} as const;

/** Problems with values that must be names of files, or of inspections, which are folders. */
export function unknownEntries(
  file: string,
  place: KeyPath,
  given: string | readonly string[],
  { names }: Pick<Content, 'names'>,
  folder: keyof typeof nouns,
): Problem[] {
  return unknownNames(file, place, given, names(folder), {
    fault: `no ${nouns[folder]} has this name`,
    cure: `use the name of a ${folder === 'inspections' ? 'folder' : 'file'} in ${folder}/`,
    of: folder,
  });
}

/** Problems with values that must be numbers of findings or recommendations of an inspection. */
export function unknownNumbers(
  file: string,
  place: KeyPath,
  given: number | readonly number[],
  { numbers }: Pick<Content, 'numbers'>,
  folder: 'findings' | 'recommendations',
  inspection: string,
): Problem[] {
  const known = new Set(numbers(folder, inspection));
  return [given].flat().flatMap((number, index) => {
    if (known.has(number)) return [];
    const path = typeof given === 'number' ? place : [...place, index];
    const fault = `this inspection has no ${folder.slice(0, -1)} of this number (\`${number}\`)`;
    const cure = `use the number of a file in inspections/${inspection}/${folder}/`;
    return [error(file, path, fault, cure, causeIn(inspection, folder, known.size > 0 && number))];
  });
}

/** The cause of all that is wrong because a file of an inspection is missing, or every file of a folder. */
export const causeIn = (inspection: string, folder: string, name: string | number | false = false) =>
  `inspections/${inspection}/${folder}${name === false ? '' : `/${name}`}`;

/** Problems with a value that stands more than once in a list. */
export function repeated(file: string, place: KeyPath, values: readonly (string | number)[], what: string): Problem[] {
  const seen = new Set<string | number>();
  return values.flatMap((value, index) => {
    if (seen.has(value))
      return [error(file, [...place, index], `${what} is named twice (\`${value}\`)`, 'remove one of the two')];
    seen.add(value);
    return [];
  });
}
