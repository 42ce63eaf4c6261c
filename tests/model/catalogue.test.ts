import { describe, expect, it } from 'vitest';
import { catalogue, entry } from '../samples.ts';

const earlier = entry('inspections', 'inspections/2017-01/inspection', {
  started: '2017-01-09',
  ended: '2017-01-20',
  published: '2017-03-01',
  grades: { overall: 'poor', care: 'good' },
  gradeSources: ['report grades'],
});
const now = entry('inspections', 'inspections/2020-03/inspection');
const otherFramework = entry('inspections', 'inspections/2023-05/inspection', {
  framework: 'f2',
  started: '2023-05-01',
  ended: '2023-05-05',
  published: '2023-07-01',
  grades: { overall: 'not-given' },
});
const frameworks = [
  entry('frameworks', 'frameworks/f3'),
  entry('frameworks', 'frameworks/f2', {
    short: 'F2',
    areas: [{ id: 'overall', title: 'All', short: 'All', overall: true }],
    grades: [
      { id: 'low', name: 'Low', meaning: 'Low.', phrases: ['low'] },
      { id: 'high', name: 'High', meaning: 'High.', phrases: ['high'] },
    ],
  }),
];
const site = catalogue({ frameworks, inspections: [now, otherFramework, earlier] });

describe('a catalogue', () => {
  it('sorts inspections with the latest first, whatever the order of files', () => {
    expect(site.inspections.map(({ id }) => id)).toEqual(['2023-05', '2020-03', '2017-01']);
  });

  it('shows the inspection that the site features', () => {
    expect(site.featured.id).toBe('2020-03');
  });

  it('links an inspection with the one before under the same framework, and with all that came later', () => {
    expect(site.featured.previous?.id).toBe('2017-01');
    expect(site.featured.later.map(({ id }) => id)).toEqual(['2023-05']);
    expect(site.inspections[0]?.previous).toBeUndefined();
  });

  it('does not take the inspections of another authority for earlier or later ones', () => {
    const both = catalogue({
      authorities: [entry('authorities', 'authorities/anyshire'), entry('authorities', 'authorities/otherton')],
      inspections: [
        now,
        entry('inspections', 'inspections/otherton-2021-01/inspection', {
          authority: 'otherton',
          started: '2021-01-04',
          ended: '2021-01-08',
          published: '2021-02-01',
          grades: { overall: 'good' },
        }),
      ],
    });
    expect(both.featured.later).toEqual([]);
    expect(both.inspections[0]?.previous).toBeUndefined();
  });

  it('gathers under a theme its findings, recommendations and figures', () => {
    const { themes } = catalogue({
      statistics: [entry('statistics', 'inspections/2020-03/statistics/seen', { themes: ['health'] })],
    });
    expect(themes[0]?.findings.map(({ id }) => id)).toEqual(['2020-03/1']);
    expect(themes[0]?.recommendations.map(({ number }) => number)).toEqual([1]);
    expect(themes[0]?.statistics.map(({ id }) => id)).toEqual(['2020-03/seen']);
  });

  it('sorts themes and terms by name, capitals and small letters alike', () => {
    const { themes } = catalogue({
      themes: [
        entry('themes', 'themes/health'),
        entry('themes', 'themes/b', { name: 'adoption', related: ['health'] }),
        entry('themes', 'themes/c', { name: 'Zeal' }),
      ],
    });
    expect(themes.map(({ name }) => name)).toEqual(['adoption', 'Health', 'Zeal']);
    expect(themes[0]?.related.map(({ name }) => name)).toEqual(['Health']);
  });

  it('stops where records do not fit together', () => {
    expect(() => catalogue({ site: [entry('site', 'site', { featured: '1999-01' })] })).toThrow('1999-01');
    expect(() => catalogue({ themes: [] })).toThrow('health');
  });
});

it('terms stand in the order that a reader expects, accents beside their letters', () => {
  const named = (id: string, name: string) =>
    entry('glossary', `glossary/${id}`, { name, acronym: undefined, aliases: [] });
  const { terms } = catalogue({
    glossary: [named('z', 'Zero hours'), named('e', 'Éducation'), named('a', 'Æther'), named('f', 'Foster care')],
  });
  expect(terms.map(({ name }) => name)).toEqual(['Æther', 'Éducation', 'Foster care', 'Zero hours']);
});
