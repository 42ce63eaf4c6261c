import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtex, cslReference, plainReference, type Reference, reference, ris } from '../../src/model/citation.ts';
import { catalogue, entry } from '../samples.ts';

const site = catalogue({
  updates: [
    entry('updates', 'updates/2020-06-01', { date: '2020-06-01', pages: ['/2020-03/'] }),
    entry('updates', 'updates/2020-09-30', { date: '2020-09-30', pages: ['/2020-03/'] }),
  ],
  authorities: [entry('authorities', 'authorities/anyshire', { name: 'Anyshire & Otherton Council' })],
});
const one = reference(site, site.featured, {
  title: 'Care is fair: 100% of £5_000 & more',
  page: '/2020-03/care/',
  url: 'https://site.test/2020-03/care/',
  sources: site.sources,
});

/** What the fields of every form must be, once a parser has read it. */
const expected = {
  title: 'Care is fair: 100% of £5_000 & more',
  author: [{ literal: 'The Inspectorate' }],
  issued: { 'date-parts': [expect.arrayContaining([2020, 6])] },
  publisher: 'Anyshire readers',
  URL: 'https://site.test/2020-03/care/',
};

/** A reference as an independent parser reads it. */
function parsed(text: string) {
  const [item] = new Cite(text).data;
  // RIS knows no institutions: a parser takes the words of one for a family name.
  const author = item.author.map((who) => ({
    literal: who.literal ?? [who.given, who.family].filter(Boolean).join(' '),
  }));
  return { ...item, author };
}

describe('a reference', () => {
  it('in plain words names the page, the inspection, who said it, who restates it and since when, and the address', () => {
    expect(plainReference(one)).toBe(
      '“Care is fair: 100% of £5_000 & more”. The Inspectorate inspection of Anyshire & Otherton Council, 2 to 13 March 2020, report published 1 May 2020. Source: The Inspectorate, “The report of 2020”. Restated by Anyshire readers, published 1 June 2020, updated 30 September 2020. https://site.test/2020-03/care/',
    );
  });

  it('in BibTeX is read by a parser, signs with a meaning in LaTeX included', () => {
    expect(parsed(bibtex(one))).toMatchObject(expected);
  });

  it('in RIS is read by a parser', () => {
    expect(parsed(ris(one))).toMatchObject(expected);
  });

  it('in CSL-JSON is read by a parser', () => {
    expect(parsed(JSON.stringify([cslReference(one)]))).toMatchObject(expected);
  });

  it('says in every form of which inspection it is and when it was updated', () => {
    for (const text of [bibtex(one), ris(one), JSON.stringify(cslReference(one))]) {
      expect(text).toContain('2 to 13 March 2020');
      expect(text).toContain('30 September 2020');
    }
  });

  it('invents no date where no update names the page', () => {
    const undated: Reference = { ...one, dates: undefined };
    expect(plainReference(undated)).toContain('Restated by Anyshire readers. https://');
    expect(bibtex(undated)).not.toMatch(/year|month/);
    expect(ris(undated)).not.toMatch(/^(DA|PY)/m);
    expect(cslReference(undated)).not.toHaveProperty('issued');
  });

  it('says “published” and not “restated” where the authority itself publishes', () => {
    expect(plainReference({ ...one, isOfficial: true })).toContain('Published online by Anyshire readers');
  });
});

it('the parser knows the forms it is asked to read', () => {
  expect(plugins.list()).toEqual(expect.arrayContaining(['@bibtex', '@ris']));
});
