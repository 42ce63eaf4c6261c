import { describe, expect, it } from 'vitest';
import Point from '../../src/components/Point.astro';
import PointLinks from '../../src/components/PointLinks.astro';
import SourceNote from '../../src/components/SourceNote.astro';
import Statistics from '../../src/components/Statistics.astro';
import Timeline from '../../src/components/Timeline.astro';
import { catalogue, entry } from '../samples.ts';
import { render, words } from './render.ts';

const site = catalogue({
  findings: [
    entry('findings', 'inspections/2020-03/findings/1', {
      title: 'Children & carers <see> a doctor',
      sources: ['report care 1.1', 'report care 2.1'],
    }),
  ],
});
const { featured } = site;
const [finding] = featured.findings;
const followedUp = catalogue({
  inspections: [
    entry('inspections', 'inspections/2020-03/inspection'),
    entry('inspections', 'inspections/2023-05/inspection', { started: '2023-05-01', grades: { care: 'good' } }),
  ],
  followUps: [
    entry(
      'followUps',
      'inspections/2020-03/follow-ups/1',
      { finding: 1, inspection: '2023-05', match: 'part', sources: ['report care 2.1'] },
      'More children saw a doctor.',
    ),
  ],
});

const home = '/2020-03/care/';

describe('PointLinks', () => {
  it('have a heading only where there is a point to stand below it', async () => {
    const links = (points: unknown[]) =>
      render(PointLinks, { heading: 'Worked well', level: 3, kind: 'strength', points });
    expect((await links([finding])).querySelectorAll('h3, li')).toHaveLength(2);
    expect(words(await links([]))).toBe('');
  });
});

describe('a finding', () => {
  it('has its anchor and, as its link, its number', async () => {
    const item = await render(Point, { point: finding }, home);
    expect(item.querySelector('article')?.id).toBe('finding-1');
    const link = item.querySelector('.point-number');
    expect(link?.getAttribute('href')).toBe('#finding-1');
    expect(words(link)).toBe('Finding 1');
  });

  it('away from its own page has no anchor, and its number leads there', async () => {
    const item = await render(Point, { point: finding }, '/themes/health/');
    expect(item.querySelector('article')?.id).toBeFalsy();
    expect(item.querySelector('.point-number')?.getAttribute('href')).toBe('/2020-03/care/#finding-1');
  });

  it('on the page with everything has its anchor and its own address, and leads to what is there too', async () => {
    const item = await render(Point, { point: finding }, '/2020-03/full-report/');
    const article = item.querySelector('article');
    expect(article?.id).toBe('finding-1');
    expect(article?.getAttribute('data-home')).toBe('/2020-03/care/#finding-1');
    const links = item.querySelectorAll('.point-facts a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/themes/health/', '#recommendation-1', '#source-report']);
  });

  it('shows its title as text, whatever signs are in it', async () => {
    const item = await render(Point, { point: finding }, home);
    expect(words(item.querySelector('h3'))).toBe('Children & carers <see> a doctor');
    expect(item.querySelector('see')).toBeNull();
  });

  it('is a sentence and one quiet line, the rest folded: themes, whose reading a linked recommendation is, source', async () => {
    const item = await render(Point, { point: finding }, home);
    expect(words(item.querySelector('summary'))).toBe('Strength, March 2020 Source, citing for finding 1');
    expect(item.querySelectorAll('details li').map((fact) => words(fact))).toEqual([
      'Theme: Health',
      'See recommendation 1 (linked by this site)',
      'Sources: report of 2020, Children in care, paragraph 1, sentence 1; Children in care, paragraph 2, sentence 1',
    ]);
  });

  it('explains the first term of the glossary that it names', async () => {
    const named = { ...finding, title: 'Personal advisers see every child' };
    const item = await render(Point, { point: named, terms: site.terms }, home);
    expect(words(item.querySelector('.point-facts li'))).toBe('Explained: Personal adviser (PA)');
  });

  it('shows what later inspections said open, with the inspection, how near it is and its source', async () => {
    const item = await render(Point, { point: followedUp.featured.findings[0] }, home);
    expect(item.querySelectorAll('.follow-ups li').map((one) => words(one))).toEqual([
      'May 2023, on part of this: More children saw a doctor. Source: report of 2020, Children in care, paragraph 2, sentence 1',
    ]);
    expect(words(item.querySelector('.point-later'))).toBe('Inspectors have come again since, in May 2023.');
  });

  it('says that it was withdrawn, and why', async () => {
    const withdrawn = { ...finding, withdrawn: 'It was said twice.' };
    expect(words(await render(Point, { point: withdrawn }, home))).toContain('Withdrawn. It was said twice.');
  });

  it('stands under its paragraph’s number, in the document’s words, where nobody has written a title', async () => {
    const sources = (finding?.sources ?? []).map((place) => ({ ...place, isOwnNumber: true, paragraph: 24 }));
    const url = '/2020-03/care/#finding-24';
    const official = {
      ...finding,
      sources,
      url,
      number: 24,
      kind: undefined,
      hasTitle: false,
      isOfficial: true,
      text: '…',
    };
    const item = await render(Point, { point: official }, home);
    expect(words(item.querySelector('h3'))).toBe('Paragraph 24');
    expect(item.querySelector('h3 a')?.getAttribute('href')).toBe('#finding-24');
    expect(words(item.querySelector('summary'))).toBe(
      'In The Inspectorate’s words, March 2020 Source, citing for paragraph 24',
    );
  });

  it('shows the document’s words beside its own, under whose name and licence they stand', async () => {
    const both = { ...finding, officialText: ['Children see a doctor.'], footnotes: [{ mark: '1', text: 'A note.' }] };
    const item = await render(Point, { point: both }, home);
    expect(words(item.querySelector('.official-words'))).toBe(
      'In The Inspectorate’s words: Children see a doctor. Reused under the Open Government Licence v3.0.',
    );
    expect(words(item)).toContain('Note 1: A note.');
  });
});

describe('a recommendation', () => {
  it('has its anchor, and the findings that this site links to it', async () => {
    const item = await render(Point, { point: featured.recommendations[0] }, '/2020-03/what-happens-next/');
    expect(item.querySelector('article')?.id).toBe('recommendation-1');
    expect(words(item.querySelector('.point-facts'))).toContain('See finding 1 (linked by this site)');
  });
});

describe('SourceNote', () => {
  it('names a place once, however many statements come from it', async () => {
    const places = [...(finding?.sources ?? []), ...(finding?.sources ?? [])];
    const note = await render(SourceNote, { places, inspection: '2020-03' });
    expect(words(note)).toBe(
      'Sources: report of 2020, Children in care, paragraph 1, sentence 1; Children in care, paragraph 2, sentence 1',
    );
    const [place] = places;
    expect(words(await render(SourceNote, { places: [place, place], inspection: '2020-03' }))).toBe(
      'Source: report of 2020, Children in care, paragraph 1, sentence 1',
    );
  });

  it('links to the document among the sources of the inspection', async () => {
    const note = await render(SourceNote, { places: finding?.sources, inspection: '2020-03' });
    expect(note.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      '/2020-03/evidence/#source-report',
    ]);
  });
});

describe('Statistics', () => {
  it('show each figure with its thousands marked, and its unit', async () => {
    const figures = await render(Statistics, { statistics: featured.statistics, told: 'figure' });
    expect(words(figures.querySelector('li'))).toBe('1,204 children seen');
  });
});

describe('Timeline', () => {
  it('gives every event its time, its anchor and its source', async () => {
    const timeline = await render(Timeline, { inspection: featured });
    const event = timeline.querySelector('li');
    expect(event?.id).toBe('event-visit');
    expect(words(event?.querySelector('.timeline-time'))).toBe('2 to 13 March 2020');
    expect(words(event?.querySelector('.source-note'))).toBe('Source: report of 2020, Grades, page 3');
  });
});

it('a timeline of nothing is left out', async () => {
  const timeline = await render(Timeline, { inspection: { ...featured, events: [], later: [] } });
  expect(timeline.querySelector('ol')).toBeNull();
});
