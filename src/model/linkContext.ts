import { ofInspection } from '../content/entryId.ts';
import type { Records } from '../content/folders.ts';
import type { Citation } from '../content/schema/fields.ts';
import type { Authority } from './authority.ts';
import type { Framework } from './framework.ts';
import type { Theme } from './nouns.ts';
import type { Place, Source } from './source.ts';
import { placesOf } from './source.ts';

/** What an inspection’s records refer to, by id. */
export interface Lookups {
  authorities: ReadonlyMap<string, Authority>;
  frameworks: ReadonlyMap<string, Framework>;
  sources: ReadonlyMap<string, Source>;
  themes: ReadonlyMap<string, Theme>;
}

/** How records of an inspection are linked to what they refer to. */
export interface LinkContext {
  places: (citations?: readonly Citation[]) => Place[];
  themes: (ids: readonly string[]) => Theme[];
}

/** The links that records of one inspection share. */
export function linkContext(lookups: Lookups): LinkContext {
  return {
    places: (citations = []) => placesOf(citations, lookups.sources),
    themes: (ids) => ids.map((theme) => lookUp(lookups.themes, theme)),
  };
}

/** What stands under an id. Throws where nothing does, which the check has refused before. */
export function lookUp<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  return found(items.get(id), `“${id}”`);
}

/** What has to be there. Throws where it is not, which the check has refused before. */
export function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`${what} is missing; run the content check for the place and the cure`);
  return item;
}

/** The records that belong to one inspection. */
export function partsOf(records: Records, inspectionId: string) {
  const own = <Item extends { id: string }>(entries: readonly Item[]) => ofInspection(entries, inspectionId);
  return {
    judgements: own(records.judgements),
    findings: own(records.findings),
    statistics: own(records.statistics),
    recommendations: own(records.recommendations),
    followUps: own(records.followUps),
    events: own(records.events)[0]?.data.events ?? [],
    youngPeople: own(records.youngPeople)[0],
  };
}

/** The records of one inspection’s folder. */
export type InspectionParts = ReturnType<typeof partsOf>;
