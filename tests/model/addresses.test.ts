import { describe, expect, it } from 'vitest';
import { addresses } from '../../src/model/addresses.ts';
import { catalogue, entry } from '../samples.ts';

const all = addresses(catalogue());
const file = (address: string) => all.find((one) => one.address === address)?.file;

describe('the addresses of a site', () => {
  it('are sorted, each once', () => {
    const given = all.map(({ address }) => address);
    expect(given).toEqual([...new Set(given)].sort());
  });

  it('name the file that each is made from', () => {
    expect(file('/2020-03/')).toBe('inspections/2020-03/inspection.mdx');
    expect(file('/2020-03/care/')).toBe('inspections/2020-03/judgements/care.mdx');
    expect(file('/2020-03/care/#finding-1')).toBe('inspections/2020-03/findings/1-doctors.md');
    expect(file('/2020-03/evidence/#seen')).toBe('inspections/2020-03/statistics/seen.md');
    expect(file('/2020-03/evidence/#source-report')).toBe('sources/report.yaml');
    expect(file('/2020-03/what-happens-next/#recommendation-1')).toBe('inspections/2020-03/recommendations/1.md');
    expect(file('/2020-03/what-happens-next/#event-visit')).toBe('inspections/2020-03/events.yaml');
    expect(file('/themes/health/')).toBe('themes/health.md');
    expect(file('/glossary/#personal-adviser')).toBe('glossary/personal-adviser.md');
    expect(file('/about/')).toBe('pages/about.mdx');
    expect(file('/updates/#update-2020-06-01')).toBe('updates/2020-06-01.md');
  });

  it('are made from no file where the page is the site’s own', () => {
    expect(all).toContainEqual({ address: '/search/', file: undefined });
    expect(all).toContainEqual({ address: '/data/findings.csv', file: undefined });
  });

  it('of sections are there only where there is something in them', () => {
    const given = all.map(({ address }) => address);
    expect(given).toContain('/2020-03/care/#strengths');
    expect(given).not.toContain('/2020-03/care/#areas-for-improvement');
    expect(given).toContain('/2020-03/care/#recommendations');
    expect(addresses(catalogue({ recommendations: [] })).map(({ address }) => address)).not.toContain(
      '/2020-03/care/#recommendations',
    );
  });

  it('of an inspection of which only the grades are published are its entry in the list', () => {
    const earlier = entry('inspections', 'inspections/2017-01/inspection', {
      started: '2017-01-09',
      grades: { overall: 'poor' },
    });
    const own = addresses(
      catalogue({ inspections: [entry('inspections', 'inspections/2020-03/inspection'), earlier] }),
    ).filter(({ address }) => address.includes('2017-01'));
    expect(own).toEqual([{ address: '/inspections/#inspection-2017-01', file: 'inspections/2017-01/inspection.mdx' }]);
  });

  it('have the page for young people only where it was written', () => {
    expect(all.map(({ address }) => address)).not.toContain('/2020-03/for-young-people/');
    const site = catalogue({ youngPeople: [entry('youngPeople', 'inspections/2020-03/for-young-people')] });
    expect(addresses(site)).toContainEqual({
      address: '/2020-03/for-young-people/',
      file: 'inspections/2020-03/for-young-people.mdx',
    });
  });
});
