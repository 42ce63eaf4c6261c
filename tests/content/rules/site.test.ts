import { describe, expect, it } from 'vitest';
import { entry } from '../../samples.ts';
import { told } from './told.ts';

describe('the first page', () => {
  it('shows no inspection of another authority', () => {
    const changes = {
      authorities: [
        entry('authorities', 'authorities/anyshire'),
        entry('authorities', 'authorities/otherton', { name: 'Otherton Council' }),
      ],
      inspections: [entry('inspections', 'inspections/2020-03/inspection', { authority: 'otherton' })],
    };
    expect(told(changes)).toEqual([
      'site.yaml: `featured`: the first page shows an inspection of another authority (`2020-03` is of `otherton`); choose an inspection of `anyshire`, or change `authority`',
    ]);
  });

  it('shows an inspection of which there is more than the grades', () => {
    expect(told({ judgements: [], findings: [] })).toContain(
      'site.yaml: `featured`: the first page shows an inspection of which only the grades are here (`2020-03`); choose one with files in judgements/, or write inspections/2020-03/judgements/',
    );
  });
});

it('a first page that is to show a draft is told of, and does not stop publishing', () => {
  expect(told({ inspections: [entry('inspections', 'inspections/2020-03/inspection', { draft: true })] })).toEqual([
    'warning: site.yaml: `featured`: the first page shows a draft (`2020-03`); take `draft: true` out of it when it is ready; until then readers see the latest that is published',
  ]);
});

describe('addresses of the site', () => {
  it.each(['themes', 'search', 'glossary', 'data', 'updates', 'inspections', 'pagefind', 'about', 'privacy'])(
    'are not taken by an inspection: %s',
    (name) => {
      const inspections = [
        entry('inspections', 'inspections/2020-03/inspection'),
        entry('inspections', `inspections/${name}/inspection`, { grades: { overall: 'fair' } }),
      ];
      expect(told({ inspections })).toContain(
        `inspections/${name}/inspection.mdx: an inspection cannot have this name (\`${name}\`); rename its folder: the site has a page of its own at this address`,
      );
    },
  );

  it.each(['themes', '404', 'index', '2020-03'])('are not taken by a standing page: %s', (name) => {
    expect(
      told({ pages: [entry('pages', 'pages/about'), entry('pages', `pages/${name}`, { title: 'Another' })] }),
    ).toEqual([
      `pages/${name}.mdx: a page cannot have this name (\`${name}\`); rename the file: there is another page at this address`,
    ]);
  });
});

describe('what the site should have', () => {
  it('is a contact and an address: a warning tells of each, and stops where they are given', () => {
    const publisher = { name: 'Readers', official: false };
    const contact = 'reports@example.gov.uk';
    const given = entry('site', 'site', { address: 'https://a.test/', publisher: { ...publisher, contact } });
    expect(told({ site: [given] })).toEqual([]);
    expect(told({ site: [entry('site', 'site', { publisher })] })).toEqual([]);
  });
});

describe('events', () => {
  const event = (date: string, until: string) => ({
    events: [
      entry('events', 'inspections/2020-03/events', {
        events: [{ id: 'visit', date, until, title: 'Visit', text: 'It was.', sources: ['report grades'] }],
      }),
    ],
  });

  it.each([
    ['2020-03-02', '2020-03-02'],
    ['2020-03-28', '2020-03'],
    ['2020-03', '2020-03-01'],
    ['2019-12-30', '2020-01-02'],
  ])('may last from %s until %s', (date, until) => {
    expect(told(event(date, until))).toEqual([]);
  });

  it.each([
    ['2020-03-02', '2020-03-01'],
    ['2020-03', '2020-02-28'],
    ['2020-03-28', '2020-02'],
  ])('do not last from %s until %s', (date, until) => {
    expect(told(event(date, until))).toEqual([
      `inspections/2020-03/events.yaml: \`until\`: the event ends before it starts (\`${until}\` is before \`${date}\`); exchange or correct \`date\` and \`until\``,
    ]);
  });
});

describe('an update', () => {
  it.each(['2020-06-01', '2020-06-01-second'])('may be called %s after its day', (name) => {
    expect(told({ updates: [entry('updates', `updates/${name}`)] })).toEqual([]);
  });

  it.each(['2020-06-02', '2020-06-011', 'opening'])('is not called %s', (name) => {
    expect(told({ updates: [entry('updates', `updates/${name}`)] })).toEqual([
      `updates/${name}.md: \`date\`: the date is not the one in the file’s name (\`2020-06-01\`); name the file 2020-06-01.md, or correct the date`,
    ]);
  });
});
