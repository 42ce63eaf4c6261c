import { describe, expect, it } from 'vitest';
import ThemeGrid from '../../src/components/ThemeGrid.astro';
import UnitChart from '../../src/components/UnitChart.astro';
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

describe('UnitChart', () => {
  it('has a band for each judgement with findings, each a number with its sentence, in lists named by kind', async () => {
    const chart = await render(UnitChart, { judgements: featured.judgements });
    expect(chart.querySelectorAll('h3').map((name) => words(name))).toEqual(['Care']);
    expect(words(chart.querySelector('.unit-band p'))).toBe('1 strength');
    expect(chart.querySelector('ul')?.getAttribute('aria-label')).toBe('Strengths, Care');
    const link = chart.querySelector('li a');
    expect(words(link)).toBe('1 Children & carers <see> a doctor');
    expect(link?.getAttribute('href')).toBe('/2020-03/care/#finding-1');
  });
});

describe('ThemeGrid', () => {
  it('says in every cell in words what its mark stands for, and links to it', async () => {
    const grid = await render(ThemeGrid, { inspection: featured, themes });
    const link = grid.querySelector('td a');
    expect(words(link)).toBe('▲ 1 strength');
    expect(link?.getAttribute('aria-label')).toBe('1 strength in Health, Care');
    expect(link?.getAttribute('href')).toBe('/themes/health/#strength-2020-03-care');
    expect(words(grid.querySelector('caption'))).toBe('Findings by theme and judgement, March 2020 inspection');
  });

  it('has each finding of a theme in one cell of its row', async () => {
    const { featured, themes } = catalogue({
      findings: [
        entry('findings', 'inspections/2020-03/findings/1'),
        entry('findings', 'inspections/2020-03/findings/2', { kind: 'improvement', judgement: 'overall' }),
        entry('findings', 'inspections/2020-03/findings/3', { kind: 'context' }),
      ],
    });
    const grid = await render(ThemeGrid, { inspection: featured, themes });
    expect(grid.querySelectorAll('td').map((cell) => words(cell))).toEqual([
      '▼ 1 to improve',
      '▲ 1 strength ● 1 background',
    ]);
  });
});
