import { nameOf } from '../content/entryId.ts';
import type { Entry } from '../content/folders.ts';
import type { TermRecord } from '../content/schema/term.ts';
import { plainText } from '../text/plain.ts';
import { termEntry } from './permalinks.ts';

/** A word of the trade and what it means. */
export interface Term {
  id: string;
  entryId: string;
  name: string;
  acronym: string | undefined;
  aliases: readonly string[];
  /** What it means, as plain text. */
  definition: string;
  url: string;
}

/** A term from its record. */
export function term({ id, data, body }: Entry<TermRecord>): Term {
  return {
    id: nameOf(id),
    entryId: id,
    name: data.name,
    acronym: data.acronym,
    aliases: data.aliases,
    definition: plainText(body),
    url: termEntry(nameOf(id)),
  };
}

/** A term’s heading: “Multi-Agency Safeguarding Hub (MASH)”. */
export function termHeading({ name, acronym }: Pick<Term, 'name' | 'acronym'>): string {
  return acronym === undefined ? name : `${name} (${acronym})`;
}
