import { describe, expect, it } from 'vitest';
import Contact from '../../src/components/Contact.astro';
import SearchBox from '../../src/components/SearchBox.astro';
import ThenAndNow from '../../src/components/ThenAndNow.astro';
import { catalogue, entry } from '../samples.ts';
import { render, words } from './render.ts';

describe('Contact', () => {
  it('says that there is none, rather than inventing one', async () => {
    const contact = await render(Contact, { publisher: { name: 'Readers', official: false } });
    expect(words(contact)).toBe('The publisher has not yet given a contact.');
  });

  it.each([
    ['reports@example.gov.uk', 'mailto:reports@example.gov.uk'],
    ['https://www.example.gov.uk/contact', 'https://www.example.gov.uk/contact'],
  ])('links %s', async (given, href) => {
    const contact = await render(Contact, { publisher: { name: 'Readers', official: false, contact: given } });
    expect(contact.querySelector('a')?.getAttribute('href')).toBe(href);
  });
});

describe('ThenAndNow', () => {
  const earlier = entry('inspections', 'inspections/2020-03/inspection');
  const later = (grades: Record<string, string>) =>
    entry('inspections', 'inspections/2023-05/inspection', { started: '2023-05-01', grades });
  const about = (grades: Record<string, string>) => {
    const { featured } = catalogue({ inspections: [earlier, later(grades)] });
    const judgement = featured.judgements.find(({ area }) => area.id === 'care');
    return render(ThenAndNow, { inspection: featured, judgement });
  };

  it('shows nothing on the latest inspection', async () => {
    const { featured } = catalogue();
    expect(words(await render(ThenAndNow, { inspection: featured, judgement: featured.judgements[0] }))).toBe('');
  });

  it('shows the latest grade of the same subject, with its report, beside the grade of this page', async () => {
    expect(words(await about({ overall: 'poor', care: 'good' }))).toBe(
      'Latest grade, May 2023 ■■■ Care: good Report of 2020 This page, March 2020 ■■□ Care: fair Both grades are on one scale. All inspections',
    );
  });

  it('says where there is no later grade of the subject, and what was graded instead', async () => {
    expect(words(await about({ overall: 'good' }))).toBe(
      'No later grade of this subject This page, March 2020 ■■□ Care: fair The Inspectorate came again in May 2023: good overall. All inspections',
    );
  });
});

describe('SearchBox', () => {
  it('is a form that works without script, its field labelled', async () => {
    const box = await render(SearchBox, { place: 'header' });
    expect(box.querySelector('form')?.getAttribute('action')).toBe('/search/');
    const input = box.querySelector('input');
    expect(input?.getAttribute('name')).toBe('q');
    expect(words(box.querySelector(`label[for=${input?.id}]`))).toBe('Search the report');
  });
});
