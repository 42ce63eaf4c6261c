import type { z } from 'zod';
import { type Entry, type FolderName, folders, type Records } from '../src/content/folders.ts';
import { catalogue as catalogueOf } from '../src/model/link.ts';
import type { Catalogue } from '../src/model/nouns.ts';

/** A file’s values, as an author writes them: what the schema takes. */
type Values<Name extends FolderName> = z.input<(typeof folders)[Name]['schema']>;

const samples: { [Name in FolderName]: Values<Name> } = {
  site: {
    title: 'Inspections of services',
    authority: 'anyshire',
    featured: '2020-03',
    publisher: { name: 'Anyshire readers', official: false },
  },
  authorities: {
    name: 'Anyshire Council',
    area: 'Anyshire',
    website: 'https://www.example.gov.uk/',
    gssCode: 'E10000099',
    help: {
      concern: { name: 'Report a concern', phone: '0300 000 0000' },
      advocacy: { name: 'Somebody to speak up for you', phone: '0300 000 0001' },
      complaints: { name: 'Complain', address: 'https://www.example.gov.uk/complain' },
    },
  },
  frameworks: {
    name: 'Framework of three steps',
    short: 'F3',
    inspectorate: 'The Inspectorate',
    about: 'It judges care and the whole service.',
    areas: [
      { id: 'overall', title: 'The whole service', short: 'Overall', overall: true },
      { id: 'care', number: '1', title: 'Children in care', short: 'Care', subjects: ['care'] },
      { id: 'adoption', number: '1.1', title: 'Adoption', short: 'Adoption', parent: 'care' },
    ],
    grades: [
      { id: 'poor', name: 'Poor', meaning: 'It fails children.', phrases: ['poor'] },
      { id: 'fair', name: 'Fair', meaning: 'It is not yet good.', phrases: ['fair'] },
      { id: 'good', name: 'Good', meaning: 'It helps children.', phrases: ['good'] },
    ],
  },
  sources: {
    title: 'The report of 2020',
    short: 'report of 2020',
    author: 'The Inspectorate',
    complete: false,
    sections: [
      { id: 'care', title: 'Children in care', paragraphs: [2, 1] },
      { id: 'grades', title: 'Grades', page: 3 },
    ],
  },
  themes: { name: 'Health', aliases: ['doctors'] },
  glossary: { name: 'Personal adviser', acronym: 'PA', aliases: ['adviser'] },
  thesaurus: { entries: [{ same: ['kids', 'children'] }] },
  inspections: {
    authority: 'anyshire',
    framework: 'f3',
    started: '2020-03-02',
    ended: '2020-03-13',
    published: '2020-05-01',
    report: 'report',
    sources: ['report grades'],
  },
  judgements: { title: 'Care is fair', grade: 'fair', sources: ['report grades'] },
  findings: {
    kind: 'strength',
    judgement: 'care',
    title: 'Children see a doctor soon',
    themes: ['health'],
    sources: ['report care 1.1'],
  },
  followUps: { finding: 1, inspection: '2020-03', match: 'same', sources: ['report care 1.1'] },
  statistics: { order: 1, value: 1204, unit: 'children seen', sources: ['report care 1.2'] },
  recommendations: { title: 'See every child', themes: ['health'], findings: [1], sources: ['report care 2.1'] },
  events: {
    events: [
      {
        id: 'visit',
        date: '2020-03-02',
        until: '2020-03-13',
        title: 'Inspectors come',
        text: 'They stayed two weeks.',
        sources: ['report grades'],
      },
    ],
  },
  youngPeople: { title: 'For young people', description: 'What was found, in short words.' },
  pages: { title: 'About', description: 'About this site.' },
  updates: { title: 'The site opens', date: '2020-06-01' },
  facts: { facts: [] },
  questions: { sets: [] },
  redirects: { redirects: {} },
};

/** The values of a sample, as an author writes them, with changes. */
export function values<Name extends FolderName>(folder: Name, changes: Partial<Values<Name>> = {}): Values<Name> {
  return { ...samples[folder], ...changes };
}

/** One content file of a kind: the sample with changes, read by the real schema. `id` is its path below `content/`. */
export function entry<Name extends FolderName>(
  folder: Name,
  id: string,
  changes: Partial<Values<Name>> = {},
  prose = 'Some prose about it.',
): Records[Name][number] {
  const data = folders[folder].schema.parse(values(folder, changes));
  const ending = folders[folder].pattern.split('.').at(-1);
  return { id, file: `${id}.${ending}`, data, prose } as Entry<unknown> as Records[Name][number];
}

/** A small site: one inspection in full, with a judgement, a finding, a figure, a recommendation and an event; changed as told. */
export function records(changes: Partial<Records> = {}): Records {
  return {
    site: [entry('site', 'site')],
    authorities: [entry('authorities', 'authorities/anyshire')],
    frameworks: [entry('frameworks', 'frameworks/f3')],
    sources: [entry('sources', 'sources/report')],
    themes: [entry('themes', 'themes/health')],
    glossary: [entry('glossary', 'glossary/personal-adviser')],
    thesaurus: [entry('thesaurus', 'thesaurus')],
    inspections: [entry('inspections', 'inspections/2020-03/inspection')],
    judgements: [
      entry('judgements', 'inspections/2020-03/judgements/overall', { title: 'Services are fair' }),
      entry('judgements', 'inspections/2020-03/judgements/care'),
    ],
    findings: [entry('findings', 'inspections/2020-03/findings/1-doctors')],
    followUps: [],
    statistics: [entry('statistics', 'inspections/2020-03/statistics/seen')],
    recommendations: [entry('recommendations', 'inspections/2020-03/recommendations/1')],
    events: [entry('events', 'inspections/2020-03/events')],
    youngPeople: [],
    pages: [entry('pages', 'pages/about')],
    updates: [entry('updates', 'updates/2020-06-01')],
    facts: [],
    questions: [],
    redirects: [],
    ...changes,
  };
}

/** The catalogue of such a site. */
export function catalogue(changes: Partial<Records> = {}): Catalogue {
  return catalogueOf(records(changes));
}
