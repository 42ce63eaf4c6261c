import type { Catalogue } from './nouns.ts';

/** Names in the order in which a reader of English looks them up: “Éire” stands with E. */
const order = new Intl.Collator('en-GB');
/** The letter under which a name stands: without its accent, and `#` for what is none. */
const letterOf = (name: string) => /\p{L}/u.exec(name.normalize('NFD').charAt(0))?.[0].toUpperCase() ?? '#';

/** The authorities of a site by the first letter of the places they serve, each with its inspections, the latest first. */
export function authoritiesByLetter({ authorities, inspections }: Pick<Catalogue, 'authorities' | 'inspections'>) {
  const of = Map.groupBy(inspections, ({ authority }) => authority.id);
  const listed = authorities
    .map((authority) => ({ authority, inspections: of.get(authority.id) ?? [] }))
    .sort((one, other) => order.compare(one.authority.area, other.authority.area));
  return [...Map.groupBy(listed, ({ authority }) => letterOf(authority.area))].map(([letter, members]) => ({
    letter,
    members,
  }));
}
