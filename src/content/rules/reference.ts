import { meant, nearest } from '../../text/nearest.ts';
import { inspectionOf } from '../entryId.ts';
import type { FolderName } from '../folders.ts';
import { error, type KeyPath, type Problems, valuesIn } from '../problem.ts';
import type { Content, SaidFile } from './content.ts';

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

const nouns = {
  authorities: 'authority',
  frameworks: 'framework',
  inspections: 'inspection',
  sources: 'source',
  themes: 'theme',
  findings: 'finding',
  recommendations: 'recommendation',
} as const;

/** The keys that name something by its file, an inspection by its folder, or a point of the same inspection by its number; `*` stands for any item of a list. */
const references: Readonly<Record<string, keyof typeof nouns>> = {
  'site authority': 'authorities',
  'site featured': 'inspections',
  'themes related *': 'themes',
  'inspections authority': 'authorities',
  'inspections framework': 'frameworks',
  'inspections report': 'sources',
  'inspections selectedBy': 'sources',
  'inspections keyFindings *': 'findings',
  'inspections omissions * recommendations *': 'recommendations',
  'findings themes *': 'themes',
  'recommendations themes *': 'themes',
  'recommendations findings *': 'findings',
  'statistics themes *': 'themes',
  'followUps finding': 'findings',
  'followUps recommendation': 'recommendations',
  'followUps inspection': 'inspections',
  'facts facts * inspection': 'inspections',
};

const namedAt = (folder: FolderName, path: KeyPath) =>
  references[[folder, ...path.map((step) => (typeof step === 'number' ? '*' : step))].join(' ')];

/** Names and numbers of what there is not, what a list names twice, and items of a list that have one id. */
export function* referenceProblems(content: Content): Problems {
  for (const folder of Object.keys(content.records) as FolderName[])
    for (const { id, file, data } of content.records[folder]) {
      const seen = new Set<string>();
      const isNew = (...one: unknown[]) => !seen.has(JSON.stringify(one)) && seen.add(JSON.stringify(one));
      for (const [path, value] of valuesIn(data)) {
        const [list, item, key] = path;
        const named = namedAt(folder, path);
        if (named !== undefined) {
          yield* unknownReference({ id, file, data }, path, value, named, content);
          if (typeof path.at(-1) === 'number' && !isNew(path.slice(0, -1), value))
            yield error(file, path, `a ${nouns[named]} is named twice (\`${value}\`)`, 'remove one of the two');
        } else if (key === 'id' && typeof item === 'number' && path.length === 3 && !isNew(list, value)) {
          // Names that nothing has any more may come of the first two.
          const cause = isNew(list) ? `${id}/${list}` : undefined;
          const cure = `give each ${`${list}`.slice(0, -1)} an id of its own`;
          yield error(file, path, `two ${list} have one id (\`${value}\`)`, cure, cause);
        }
      }
    }
}

/** A value that is to be one of these names, `of` a place as a cause is named; nothing where it is. */
export function* unknownName(
  file: string,
  path: KeyPath,
  value: string,
  allowed: readonly string[],
  what: { fault: string; cure: string; of: string },
): Problems {
  if (allowed.includes(value)) return;
  const known = new Set(allowed);
  const cure = allowed.length === 0 ? '; there is none yet, so write it first' : `: ${oneOf(allowed, value)}`;
  // Where two have one name, the one given may have been the other’s.
  const isOfAll = allowed.length === 0 || (known.size < allowed.length && nearest(value, known) === undefined);
  const cause = isOfAll ? what.of : `${what.of}/${value}`;
  yield error(file, path, `${what.fault} (${meant(value, allowed)})`, what.cure + cure, cause);
}

function* unknownReference(
  { id, file }: SaidFile,
  path: KeyPath,
  value: unknown,
  named: keyof typeof nouns,
  { names, numbers }: Content,
): Problems {
  if (named === 'findings' || named === 'recommendations') {
    const inspection = inspectionOf(id);
    const known = numbers(named, inspection);
    if (known.has(Number(value))) return;
    const fault = `this inspection has no ${nouns[named]} of this number (\`${value}\`)`;
    const cure = `use the number of a file in inspections/${inspection}/${named}/`;
    yield error(file, path, fault, cure, causeIn(inspection, named, known.size > 0 && Number(value)));
  } else
    yield* unknownName(file, path, String(value), names(named), {
      fault: `no ${nouns[named]} has this name`,
      cure: `use the name of a ${named === 'inspections' ? 'folder' : 'file'} in ${named}/`,
      of: named,
    });
}

/** The cause of all that is wrong because a file of an inspection is missing, or every file of a folder. */
export const causeIn = (inspection: string, folder: string, name: string | number | false = false) =>
  `inspections/${inspection}/${folder}${name === false ? '' : `/${name}`}`;
