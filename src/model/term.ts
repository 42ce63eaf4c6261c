import { nameOf } from '../content/entryId.ts';
import type { Entry } from '../content/folders.ts';
import type { TermRecord } from '../content/schema/term.ts';
import { literally } from '../text/pieces.ts';
import { plainText } from '../text/plain.ts';
import { termEntry } from './permalinks.ts';

/** A word of the trade and what it means. */
export type Term = ReturnType<typeof term>;

/** A term from its record, with what it means as plain text. */
export function term({ id, file, data, prose }: Entry<TermRecord>) {
  return { ...data, id: nameOf(id), file, definition: plainText(prose), url: termEntry(nameOf(id)) };
}

/** A term’s heading: “Multi-Agency Safeguarding Hub (MASH)”. */
export function termHeading({ name, acronym }: Pick<Term, 'name' | 'acronym'>): string {
  return acronym === undefined ? name : `${name} (${acronym})`;
}

/** The term that a text names first, by its name or acronym, as whole words; undefined where it names none. */
export function termIn(text: string, terms: readonly Term[]): Term | undefined {
  const named = terms.flatMap((one) => {
    const places = [
      startOf(one.name.toLowerCase(), text.toLowerCase()),
      one.acronym === undefined ? undefined : startOf(one.acronym, text),
    ];
    const [first] = places.filter((place) => place !== undefined).sort((a, b) => a - b);
    return first === undefined ? [] : [{ one, first }];
  });
  // Of two that begin together, the longer says more: “child protection plan”, not “child”.
  return named.sort((a, b) => a.first - b.first || b.one.name.length - a.one.name.length)[0]?.one;
}

/** Where words stand in a text, also in the plural; undefined where they do not. */
function startOf(words: string, text: string): number | undefined {
  // To make the expression takes longer than to see that they are not there.
  if (!text.includes(words)) return undefined;
  return new RegExp(`(?<![\\p{L}-])${literally(words)}s?(?![\\p{L}-])`, 'u').exec(text)?.index;
}
