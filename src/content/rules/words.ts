import { nameOf } from '../entryId.ts';
import { error, type KeyPath, type Problem } from '../problem.ts';
import type { ThesaurusEntry } from '../schema/thesaurus.ts';
import type { Content } from './content.ts';
import { unknownEntries } from './reference.ts';

/** What is wrong with the words of search: themes, terms and the thesaurus. */
export function wordProblems(content: Content): Problem[] {
  const { themes, glossary, thesaurus } = content.records;
  return [
    ...sharedNames(
      themes.map(({ file, data }) => ({ file, names: namesOf(data) })),
      'themes',
    ),
    ...sharedNames(
      glossary.map(({ file, data }) => ({ file, names: namesOf(data) })),
      'terms',
    ),
    ...themes.flatMap(({ id, file, data }) => [
      ...unknownEntries(file, ['related'], data.related, content, 'themes'),
      ...data.related.flatMap((related, index) =>
        related === nameOf(id)
          ? [error(file, ['related', index], `a theme is related to itself (\`${related}\`)`, 'remove it')]
          : [],
      ),
    ]),
    ...thesaurus.flatMap(({ file, data }) => loops(file, data.entries)),
  ];
}

interface Named {
  name: string;
  acronym?: string | undefined;
  aliases: readonly string[];
}

function namesOf({ name, acronym, aliases }: Named): { text: string; path: KeyPath }[] {
  return [
    { text: name, path: ['name'] },
    ...(acronym === undefined ? [] : [{ text: acronym, path: ['acronym'] }]),
    ...aliases.map((text, index) => ({ text, path: ['aliases', index] })),
  ];
}

function sharedNames(
  files: readonly { file: string; names: { text: string; path: KeyPath }[] }[],
  noun: string,
): Problem[] {
  const holders = new Map<string, string>();
  return files.flatMap(({ file, names }) =>
    names.flatMap(({ text, path }) => {
      const key = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, file);
      if (holder === undefined) return [];
      if (holder === file)
        return [error(file, path, `this name stands twice in the file (\`${text}\`)`, 'remove one of the two')];
      return [
        error(
          file,
          path,
          `two ${noun} have one name (\`${text}\`, also in ${holder})`,
          'keep it in one of the two, so that readers find one answer',
        ),
      ];
    }),
  );
}

/** Words that lead back to themselves, so that a search for them would go round for ever. */
function loops(file: string, entries: readonly ThesaurusEntry[]): Problem[] {
  const leadsTo = new Map<string, Set<string>>();
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    if (!('words' in entry)) continue;
    const words = entry.words.map((word) => word.toLowerCase());
    for (const [place, target] of entry.find.entries()) {
      const way = wayTo(target.toLowerCase(), words, leadsTo);
      if (way === undefined) continue;
      const cure =
        way.length === 1
          ? 'remove it from one of the two lists'
          : 'remove one of these steps, or write `same: […]` if the words mean the same';
      const fault = `the words lead back to themselves (${[way.at(-1), ...way].map((word) => `\`${word}\``).join(' → ')})`;
      problems.push(error(file, ['entries', index, 'find', place], fault, cure));
    }
    for (const word of words) {
      const targets = leadsTo.get(word) ?? new Set<string>();
      for (const target of entry.find) targets.add(target.toLowerCase());
      leadsTo.set(word, targets);
    }
  }
  return problems;
}

/** The steps from a word to the first of the goals that it leads to, both ends included. */
function wayTo(
  start: string,
  goals: readonly string[],
  leadsTo: ReadonlyMap<string, ReadonlySet<string>>,
): string[] | undefined {
  const seen = new Set([start]);
  const ways = [[start]];
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const end = way.at(-1) ?? '';
    if (goals.includes(end)) return way;
    for (const next of leadsTo.get(end) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
