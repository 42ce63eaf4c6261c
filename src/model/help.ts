import type { Help } from '../content/schema/thesaurus.ts';
import type { Catalogue } from './nouns.ts';

/** Whom to turn to. */
export type HelpContact = Help['contacts'][number];

/** Whom readers can turn to: whom the one authority of a site names, then whom the site names for everybody. */
export function helpContacts({ authority, help }: Pick<Catalogue, 'authority' | 'help'>): HelpContact[] {
  const { concern, complaints, advocacy } = authority?.help ?? {};
  const own = [
    { contact: concern, purpose: 'If you are worried about a child' },
    { contact: advocacy, purpose: 'If you are a child or young person and want somebody to speak up for you' },
    { contact: complaints, purpose: 'If you want to complain' },
  ];
  return [
    ...own.flatMap(({ contact, purpose }) => (contact === undefined ? [] : [{ purpose, ...contact }])),
    ...(help?.contacts ?? []),
  ];
}
