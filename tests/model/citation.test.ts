import { describe, expect, it } from 'vitest';
import { type Reference, reference, referenceParts } from '../../src/model/citation.ts';
import { catalogue, entry } from '../samples.ts';

const site = catalogue({
  updates: [
    entry('updates', 'updates/2020-06-01', { date: '2020-06-01', pages: ['/2020-03/'] }),
    entry('updates', 'updates/2020-09-30', { date: '2020-09-30', pages: ['/2020-03/'] }),
  ],
});
const { featured } = site;
const one = reference(
  site,
  { inspection: featured, headline: 'Care is fair', url: '/2020-03/care/', sources: site.sources },
  'https://site.test/2020-03/care/',
);
const plain = (of: Reference) => Object.values(referenceParts(of)).join(' ');
const inspection = 'The Inspectorate inspection of Anyshire Council, 2 to 13 March 2020, report published 1 May 2020.';

describe('a reference in plain words', () => {
  it('begins with who publishes the words, and names the inspection, the documents they restate, and the address', () => {
    expect(plain(one)).toBe(
      `Anyshire readers (2020). Care is fair. ${inspection} Restates The report of 2020 (The Inspectorate). Inspections of services, Anyshire, published 1 June 2020, updated 30 September 2020. https://site.test/2020-03/care/`,
    );
  });

  it('invents no date where no update names the page', () => {
    const undated: Reference = { ...one, dates: undefined };
    expect(plain(undated)).toMatch(/^Anyshire readers\. Care .* Inspections of services, Anyshire\. https:/);
  });

  it('has no address while nobody has said where the site stands', () => {
    expect(plain({ ...one, url: undefined })).toMatch(/updated 30 September 2020\.$/);
  });

  it('does not say “restates” where the authority itself publishes', () => {
    expect(plain({ ...one, isOfficial: true })).toContain(' From The report of 2020 (The Inspectorate).');
  });
});
