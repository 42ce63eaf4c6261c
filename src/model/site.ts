import type { SiteRecord } from '../content/schema/site.ts';
import type { Catalogue } from './nouns.ts';

/** The name of the site with its authority: “Inspections of children’s services, Exampleshire”. A site of many is named for none. */
export function siteWords({ site, authority }: Pick<Catalogue, 'site' | 'authority'>): string {
  return authority === undefined ? site.title : `${site.title}, ${authority.area}`;
}

/** Who publishes it, and that this is nobody official: what every sheet of paper says. */
export function publisherWords({ publisher }: Pick<SiteRecord, 'publisher'>): string {
  return `Published by ${publisher.name}${publisher.official ? '' : ', not an official site'}`;
}
