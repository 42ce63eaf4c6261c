import { nameOf } from '../entryId.ts';
import type { Entry } from '../folders.ts';
import { error, type KeyPath, type Problem } from '../problem.ts';
import type { Content } from './content.ts';
import { unknownEntries } from './reference.ts';

/** What is wrong with the words of search: themes and terms. */
export function wordProblems(content: Content): Problem[] {
  const { themes, glossary } = content.records;
  return [
    ...sharedNames(themes, 'themes'),
    ...sharedNames(glossary, 'terms'),
    ...themes.flatMap(({ id, file, data }) => [
      ...unknownEntries(file, ['related'], data.related, content, 'themes'),
      ...data.related.flatMap((related, index) =>
        related === nameOf(id)
          ? [error(file, ['related', index], `a theme is related to itself (\`${related}\`)`, 'remove it')]
          : [],
      ),
    ]),
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

function sharedNames(entries: readonly Entry<Named>[], noun: string): Problem[] {
  const holders = new Map<string, string>();
  return entries.flatMap(({ file, data }) =>
    namesOf(data).flatMap(({ text, path }) => {
      const key = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
      const holder = holders.get(key);
      holders.set(key, holder ?? file);
      if (holder === undefined) return [];
      if (holder === file)
        return [error(file, path, `this name stands twice in the file (\`${text}\`)`, 'remove one of the two')];
      const fault = `two ${noun} have one name (\`${text}\`, also in ${holder})`;
      return [error(file, path, fault, 'keep it in one of the two, so that readers find one answer')];
    }),
  );
}
