import { describe, expect, it } from 'vitest';
import { helpContacts } from '../../src/model/help.ts';
import { catalogue, entry } from '../samples.ts';

const childline = { purpose: 'If you want to talk', name: 'A line for children', phone: '0800 000 000' };
const thesaurus = [entry('thesaurus', 'thesaurus', { entries: [], help: { contacts: [childline] } })];

describe('whom readers can turn to', () => {
  it('are those whom the authority names for each purpose, then those whom the site names', () => {
    expect(helpContacts(catalogue({ thesaurus })).map(({ purpose, name }) => [purpose, name])).toEqual([
      ['If you are worried about a child', 'Report a concern'],
      ['If you are a child or young person and want somebody to speak up for you', 'Somebody to speak up for you'],
      ['If you want to complain', 'Complain'],
      ['If you want to talk', 'A line for children'],
    ]);
  });

  it('are those of the site alone where it is of many authorities', () => {
    const site = [entry('site', 'site', { authority: undefined, featured: undefined })];
    const authorities = ['anyshire', 'otherton'].map((id) => entry('authorities', `authorities/${id}`));
    expect(helpContacts(catalogue({ site, authorities, thesaurus }))).toEqual([childline]);
  });
});
