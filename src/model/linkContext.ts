import type { Citation } from '../content/schema/fields.ts';
import type { Authority } from './authority.ts';
import type { Framework } from './framework.ts';
import type { Theme } from './nouns.ts';
import { type Place, placeOf, type Source } from './source.ts';

/** What an inspection’s records refer to, by id. */
export interface Lookups {
  authorities: ReadonlyMap<string, Authority>;
  frameworks: ReadonlyMap<string, Framework>;
  sources: ReadonlyMap<string, Source>;
  themes: ReadonlyMap<string, Theme>;
}

/** The themes of these ids. */
export function themesOf(ids: readonly string[], { themes }: Lookups): Theme[] {
  return ids.map((id) => lookUp(themes, id));
}

/** The places in documents that citations name. */
export function placesOf(citations: readonly Citation[] = [], { sources }: Lookups): Place[] {
  return citations.map((citation) => placeOf(citation, lookUp(sources, citation.document)));
}

/** What stands under an id. Throws where nothing does, which the check has refused before. */
export function lookUp<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  return found(items.get(id), `“${id}”`);
}

/** The finding or recommendation of a number. */
export function numbered<Item extends { number: number }>(items: readonly Item[], number: number | undefined): Item {
  const item = items.find((one) => one.number === number);
  return found(item, `number ${number}`);
}

/** What has to be there. Throws where it is not, which the check has refused before. */
export function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`${what} is missing; run the content check for the place and the cure`);
  return item;
}
