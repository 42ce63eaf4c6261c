import { expect, it } from 'vitest';
import { citedSources } from '../../src/model/citedSources.ts';
import { catalogue, entry } from '../samples.ts';

const sections = [{ id: 'all', title: 'All' }];
const source = (name: string) => entry('sources', `sources/${name}`, { title: name, sections });

it('the documents that an inspection cites are listed once each, in order of first mention, its report always among them', () => {
  const { featured } = catalogue({
    sources: ['unused', 'minutes', 'report', 'update'].map(source),
    findings: [
      entry('findings', 'inspections/2020-03/findings/1', { sources: ['update all'] }),
      entry('findings', 'inspections/2020-03/findings/2', { sources: ['minutes all', 'update all'] }),
    ],
    inspections: [entry('inspections', 'inspections/2020-03/inspection', { sources: ['minutes all'] })],
    judgements: [entry('judgements', 'inspections/2020-03/judgements/care', { sources: ['minutes all'] })],
    statistics: [],
    recommendations: [],
    events: [],
  });
  expect(citedSources(featured).map(({ id }) => id)).toEqual(['update', 'minutes', 'report']);
});

it('the sources of the grades before, which the pages show too, are among them', () => {
  const { featured } = catalogue({
    sources: [source('before'), entry('sources', 'sources/report')],
    inspections: [
      entry('inspections', 'inspections/2020-03/inspection'),
      entry('inspections', 'inspections/2017-01/inspection', {
        started: '2017-01-09',
        grades: { care: 'poor' },
        gradeSources: ['before all'],
      }),
    ],
  });
  expect(citedSources(featured).map(({ id }) => id)).toEqual(['report', 'before']);
});
