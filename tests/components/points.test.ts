import { describe, expect, it } from 'vitest';
import FindingItem from '../../src/components/FindingItem.astro';
import RecommendationItem from '../../src/components/RecommendationItem.astro';
import SourceNote from '../../src/components/SourceNote.astro';
import StatisticFigure from '../../src/components/StatisticFigure.astro';
import ThemeGrid from '../../src/components/ThemeGrid.astro';
import Timeline from '../../src/components/Timeline.astro';
import { themeGrid } from '../../src/model/counts.ts';
import { areaJudgements } from '../../src/model/inspection.ts';
import { catalogue, entry } from '../samples.ts';
import { render, words } from './render.ts';

const { featured, themes } = catalogue({
  findings: [
    entry('findings', 'inspections/2020-03/findings/1', {
      title: 'Children & carers <see> a doctor',
      sources: ['report care 1.1', 'report care 2.1'],
    }),
  ],
});
const [finding] = featured.findings;

describe('FindingItem', () => {
  it('has its anchor and, as its link, its number', async () => {
    const item = await render(FindingItem, { finding, isHome: true });
    expect(item.querySelector('article')?.id).toBe('finding-1');
    const link = item.querySelector('.point-number');
    expect(link?.getAttribute('href')).toBe('#finding-1');
    expect(words(link)).toBe('Finding 1');
  });

  it('away from its own page has no anchor, and its number leads there', async () => {
    const item = await render(FindingItem, { finding, isHome: false });
    expect(item.querySelector('article')?.id).toBeFalsy();
    expect(item.querySelector('.point-number')?.getAttribute('href')).toBe('/2020-03/care/#finding-1');
  });

  it('shows its title as text, whatever signs are in it', async () => {
    const item = await render(FindingItem, { finding, isHome: true });
    expect(words(item.querySelector('h3'))).toBe('Children & carers <see> a doctor');
    expect(item.querySelector('see')).toBeNull();
  });

  it('names its themes, its source, and whose reading a linked recommendation is', async () => {
    const item = await render(FindingItem, { finding, isHome: true });
    const facts = item.querySelectorAll('.point-facts li').map((fact) => words(fact));
    expect(facts).toEqual([
      'Theme: Health',
      'Linked by this site to recommendation 1',
      'Sources: report of 2020, Children in care, paragraph 1, sentence 1; Children in care, paragraph 2, sentence 1',
    ]);
  });

  it('says its kind in words where the page does not group by kind', async () => {
    const item = await render(FindingItem, { finding, isHome: true, showKind: true });
    expect(words(item.querySelector('.point-kind'))).toBe('Strength');
  });
});

describe('RecommendationItem', () => {
  it('has its anchor, and the findings that this site links to it', async () => {
    const item = await render(RecommendationItem, { recommendation: featured.recommendations[0], isHome: true });
    expect(item.querySelector('article')?.id).toBe('recommendation-1');
    expect(words(item.querySelector('.point-facts'))).toContain('Linked by this site to finding 1');
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

describe('StatisticFigure', () => {
  it('shows the figure with its thousands marked, and its unit', async () => {
    expect(words(await render(StatisticFigure, { statistic: featured.statistics[0] }))).toBe('1,204 children seen');
  });
});

describe('Timeline', () => {
  it('gives every event its time, its anchor and its source', async () => {
    const timeline = await render(Timeline, { events: featured.events, inspection: '2020-03', isHome: true });
    const event = timeline.querySelector('li');
    expect(event?.id).toBe('event-visit');
    expect(words(event?.querySelector('.timeline-time'))).toBe('2 to 13 March 2020');
    expect(words(event?.querySelector('.source-note'))).toBe('Source: report of 2020, Grades, page 3');
  });
});

describe('ThemeGrid', () => {
  it('says in every cell in words what its mark stands for, and links to it', async () => {
    const judgements = areaJudgements(featured);
    const grid = await render(ThemeGrid, { judgements, rows: themeGrid(themes, judgements), caption: 'By theme' });
    const link = grid.querySelector('td a');
    expect(words(link)).toBe('▲ 1 strength');
    expect(link?.getAttribute('aria-label')).toBe('1 strength in Health, Care');
    expect(link?.getAttribute('href')).toBe('/themes/health/#strength-2020-03-care');
    expect(words(grid.querySelector('caption'))).toBe('By theme');
  });
});
