import type { Catalogue } from './nouns.ts';

/** The name of the site with its authority: “Inspections of children’s services, Exampleshire”. A site of many is named for none. */
export function siteWords({ site, authority }: Pick<Catalogue, 'site' | 'authority'>): string {
  return authority === undefined ? site.title : `${site.title}, ${authority.area}`;
}
