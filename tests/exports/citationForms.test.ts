import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { bibtex, cslReference, ris } from '../../src/exports/citationForms.ts';
import { type Reference, reference } from '../../src/model/citation.ts';
import { catalogue, entry } from '../samples.ts';

/** The reference of a page, by a publisher. */
function referred(title: string, publisher = 'Anyshire readers'): Reference {
  const site = catalogue({
    site: [entry('site', 'site', { publisher: { name: publisher, official: false } })],
    updates: [
      entry('updates', 'updates/2020-06-01', { date: '2020-06-01', pages: ['/2020-03/'] }),
      entry('updates', 'updates/2020-09-30', { date: '2020-09-30', pages: ['/2020-03/'] }),
    ],
  });
  const page = { inspection: site.featured, headline: title, url: '/2020-03/care/', sources: site.sources };
  return reference(site, page, 'https://site.test/2020-03/care/');
}

/** A reference as a parser reads it, with the words of its authors. */
function parsed(text: string) {
  const [item] = new Cite(text).data;
  const author = item.author.map((who) => who.literal ?? [who.given, who.family].filter(Boolean).join(' '));
  return { ...item, author };
}

const forms = {
  BibTeX: bibtex,
  RIS: ris,
  'CSL-JSON': (one: Reference) => JSON.stringify([cslReference(one)]),
};

describe.each(Object.entries(forms))('a reference in %s', (_, form) => {
  it.each([
    'Care is fair: 100% of £5_000 & more, #1 ~ ^ \\ $5',
    'An open { brace',
    'A } closed one',
    '<b>Bold</b> Łukasz, Siân, 子',
  ])('is read by a parser as it was: %s', (title) => {
    expect(parsed(form(referred(title)))).toMatchObject({
      title,
      author: ['Anyshire readers'],
      issued: { 'date-parts': [expect.arrayContaining([2020, 6])] },
      URL: 'https://site.test/2020-03/care/',
    });
  });

  it('says of which inspection it is, what it restates, and when it was updated', () => {
    const text = form(referred('Care is fair'));
    for (const words of ['2 to 13 March 2020', '(The Inspectorate)', '30 September 2020'])
      expect(text).toContain(words);
  });

  it('invents no date and no address', () => {
    const text = form({ ...referred('Care is fair'), dates: undefined, url: undefined });
    expect(text).not.toMatch(/year|month|issued|^(DA|PY|UR)|url|http/im);
  });
});

it('a long title stands in one line of RIS, with no word broken', () => {
  const title =
    'Children who are looked after see a doctor as soon as they should, and their carers are told what was found';
  expect(ris(referred(title))).toContain(`\nTI  - ${title}\n`);
});

describe('a publisher with commas, “and” and a brace in the name', () => {
  const one = referred('Care is fair', 'Department for Culture, Media and } Sport');

  it('stays one organisation in BibTeX', () => {
    expect(parsed(bibtex(one)).author).toEqual(['Department for Culture, Media and } Sport']);
  });

  it('stays one organisation in RIS, where a comma would make a person of it', () => {
    expect(parsed(ris(one)).author).toEqual(['Department for Culture Media and } Sport']);
  });
});
