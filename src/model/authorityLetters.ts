import type { Authority } from './authority.ts';
import type { Inspection } from './nouns.ts';

/** An authority in the list of all, with what is published about it. */
export interface ListedAuthority {
  authority: Authority;
  /** Its inspections, the latest first. */
  inspections: readonly Inspection[];
}

/** Authorities whose names begin with one letter. */
export interface LetterGroup {
  letter: string;
  members: readonly ListedAuthority[];
}

/** Names in the order in which a reader of English looks them up: “Éire” stands with E. */
const order = new Intl.Collator('en-GB');
/** The letter under which a name stands: without its accent, and `#` for what is none. */
const letterOf = (name: string) => /\p{L}/u.exec(name.normalize('NFD').charAt(0))?.[0].toUpperCase() ?? '#';

/** The authorities of a site by the first letter of the places they serve. */
export function authoritiesByLetter(
  authorities: readonly Authority[],
  inspections: readonly Inspection[],
): LetterGroup[] {
  const of = Map.groupBy(inspections, ({ authority }) => authority.id);
  const listed = authorities
    .map((authority) => ({ authority, inspections: of.get(authority.id) ?? [] }))
    .sort((one, other) => order.compare(one.authority.area, other.authority.area));
  return [...Map.groupBy(listed, ({ authority }) => letterOf(authority.area))].map(([letter, members]) => ({
    letter,
    members,
  }));
}
