import { nameOf } from '../entryId.ts';
import type { Entry } from '../folders.ts';
import { error, type Problems, valuesIn } from '../problem.ts';
import type { TermRecord } from '../schema/term.ts';
import type { Content } from './content.ts';

/** What is wrong with the words of search: themes and terms. */
export function* wordProblems({ records: { themes, glossary } }: Content): Problems {
  yield* sharedNames(themes, 'themes');
  yield* sharedNames(glossary, 'terms');
  for (const { id, file, data } of themes)
    for (const [index, related] of data.related.entries())
      if (related === nameOf(id))
        yield error(file, ['related', index], `a theme is related to itself (\`${related}\`)`, 'remove it');
}

function* sharedNames(entries: readonly Entry<TermRecord>[], noun: string): Problems {
  const holders = new Map<string, string>();
  for (const { file, data } of entries)
    for (const [path, text] of valuesIn({ name: data.name, acronym: data.acronym, aliases: data.aliases })) {
      if (typeof text !== 'string') continue;
      const key = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
      const holder = holders.get(key);
      holders.set(key, holder ?? file);
      if (holder === file)
        yield error(file, path, `this name stands twice in the file (\`${text}\`)`, 'remove one of the two');
      else if (holder !== undefined) {
        const fault = `two ${noun} have one name (\`${text}\`, also in ${holder})`;
        yield error(file, path, fault, 'keep it in one of the two, so that readers find one answer');
      }
    }
}
