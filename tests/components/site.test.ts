import { describe, expect, it } from 'vitest';
import Contact from '../../src/components/Contact.astro';
import LaterInspections from '../../src/components/LaterInspections.astro';
import SearchBox from '../../src/components/SearchBox.astro';
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

describe('LaterInspections', () => {
  it('shows nothing on the latest inspection', async () => {
    expect(words(await render(LaterInspections, { inspection: catalogue().featured }))).toBe('');
  });

  it('says of an earlier one when it was and what came since', async () => {
    const { featured } = catalogue({
      inspections: [
        entry('inspections', 'inspections/2020-03/inspection'),
        entry('inspections', 'inspections/2023-05/inspection', { started: '2023-05-01', grades: { overall: 'good' } }),
      ],
    });
    expect(words(await render(LaterInspections, { inspection: featured }))).toBe(
      'This inspection was in March 2020. The Inspectorate has inspected once since. May 2023: good overall. See all inspections',
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
