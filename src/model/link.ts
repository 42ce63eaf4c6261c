import { nameOf, ofInspection } from '../content/entryId.ts';
import type { Entry, Records } from '../content/folders.ts';
import { redirectsOf } from '../content/redirects.ts';
import type { ThemeRecord } from '../content/schema/theme.ts';
import { plainText } from '../text/plain.ts';
import type { Authority } from './authority.ts';
import { framework } from './framework.ts';
import { found, lookUp } from './linkContext.ts';
import { inspection } from './linkInspection.ts';
import { addFollowUps } from './linkPoints.ts';
import type { Catalogue, Inspection, Theme } from './nouns.ts';
import { standingPage, themePage } from './permalinks.ts';
import { term } from './term.ts';
import { update } from './update.ts';

// Of one language, so that the order is the same on every machine.
const { compare } = new Intl.Collator('en-GB', { numeric: true });

/** As a reader expects it: É beside E, 2 before 10. */
function byName(one: { name: string }, other: { name: string }): number {
  return compare(one.name, other.name) || (one.name < other.name ? -1 : 1);
}

/** A theme from its record, as yet without what belongs to it. */
function theme({ id, file, data, prose }: Entry<ThemeRecord>): Theme {
  return {
    ...data,
    id: nameOf(id),
    file,
    definition: plainText(prose),
    url: themePage(nameOf(id)),
    related: [],
    findings: [],
    recommendations: [],
    statistics: [],
  };
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The latest inspection of an authority that is published in full; failing that, the latest of any. */
function latestInFull(inspections: readonly Inspection[], authority: Authority | undefined): Inspection {
  const inFull = inspections.filter(({ isPublishedInFull }) => isPublishedInFull);
  return found(inFull.find((one) => one.authority === authority) ?? inFull[0] ?? inspections[0], 'an inspection');
}

/** The catalogue of records that the check has passed. Throws where records do not fit together. */
export function catalogue(records: Records): Catalogue {
  const site = found(records.site[0], 'site.yaml').data;
  const authorities = records.authorities.map(({ id, data }) => ({ id: nameOf(id), ...data }));
  const frameworks = records.frameworks.map(({ id, data }) => framework(nameOf(id), data));
  const sources = records.sources.map(({ id, data }) => ({ id: nameOf(id), ...data }));
  const themes = records.themes.map(theme).sort(byName);
  const themesById = byId(themes);
  for (const { id, data } of records.themes)
    lookUp(themesById, nameOf(id)).related.push(...data.related.map((one) => lookUp(themesById, one)));
  const lookups = {
    authorities: byId(authorities),
    frameworks: byId(frameworks),
    sources: byId(sources),
    themes: themesById,
  };
  // Sorted before they are made, since themes gather findings in the order in which inspections are made.
  const inspections = records.inspections
    .toSorted((one, other) => (`${one.data.started} ${one.id}` < `${other.data.started} ${other.id}` ? 1 : -1))
    .map((entry) => inspection(entry, records, lookups));
  for (const one of inspections) {
    const ofThisAuthority = inspections.filter(({ authority }) => authority.id === one.authority.id);
    const place = ofThisAuthority.indexOf(one);
    one.later.push(...ofThisAuthority.slice(0, place));
    one.previous = ofThisAuthority.slice(place + 1).find((earlier) => earlier.framework.id === one.framework.id);
  }
  const inspectionsById = byId(inspections);
  for (const one of inspections) addFollowUps(one, ofInspection(records.followUps, one.id), inspectionsById, lookups);
  const [only, ...others] = authorities;
  const alone = others.length === 0 ? only : undefined;
  const authority = site.authority === undefined ? alone : lookUp(lookups.authorities, site.authority);
  return {
    site,
    authority,
    authorities,
    frameworks,
    sources,
    inspections,
    featured:
      site.featured === undefined ? latestInFull(inspections, authority) : lookUp(inspectionsById, site.featured),
    themes,
    terms: records.glossary.map(term).sort(byName),
    thesaurus: records.thesaurus[0]?.data.entries ?? [],
    help: records.thesaurus[0]?.data.help,
    questions: records.questions.flatMap(({ data }) => data.sets.flatMap(({ questions }) => questions)),
    standingPages: records.pages.map(({ id, file, data }) => ({
      id: nameOf(id),
      file,
      ...data,
      url: standingPage(nameOf(id)),
    })),
    updates: records.updates.map(update).sort((one, other) => (one.id < other.id ? 1 : -1)),
    redirects: redirectsOf(records.redirects[0]?.data),
  };
}
