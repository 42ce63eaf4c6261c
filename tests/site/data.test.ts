import { describe, expect, it } from 'vitest';
import { pageAt, pathOf, readJson, textOf } from './builtSite.ts';

interface Source {
  document: string;
  section: string;
  paragraph: number | null;
  sentence: number | null;
}

interface Row {
  id: string;
  url: string;
  title: string;
  text: string;
  sources: Source[];
}

const findings =
  readJson<(Row & { number: number; kind: string; judgement: string; themes: string[]; withdrawn: string | null })[]>(
    '/data/findings.json',
  );
const judgements = readJson<(Row & { gradeName: string; headline: string | null })[]>('/data/judgements.json');
const recommendations = readJson<(Row & { number: number })[]>('/data/recommendations.json');
const statistics = readJson<(Row & { value: number; unit: string })[]>('/data/statistics.json');
const themes = readJson<{ id: string; findings: string[] }[]>('/data/themes.json');

const elementAt = (url: string) => {
  const [address = '', anchor = ''] = pathOf(url).split('#');
  return pageAt(address).root.querySelector(`#${anchor}`);
};

describe.each(findings)('finding $id', ({ id: own, url, number, title, text, themes: ids, withdrawn }) => {
  const element = elementAt(url);

  it('stands at its address, as the data tell it', () => {
    expect(textOf(element)).toContain(title);
    expect(textOf(element)).toContain(text);
    expect(textOf(element?.querySelector('.point-number'))).toMatch(new RegExp(`^(Finding|Paragraph) ${number}$`));
  });

  it('links to its themes, which count it', () => {
    for (const id of ids) {
      expect(element?.querySelector(`a[href="/themes/${id}/"]`)).not.toBeNull();
      const counted = themes.find((theme) => theme.id === id)?.findings ?? [];
      expect(counted.includes(own)).toBe(withdrawn === null);
    }
  });
});

describe('the data', () => {
  it('name a source for every finding, judgement, recommendation and statistic', () => {
    const rows = [...findings, ...judgements, ...recommendations, ...statistics];
    expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('agree with the pages on every recommendation and statistic', () => {
    for (const { url, title } of recommendations) expect(textOf(elementAt(url))).toContain(title);
    for (const { url, value, unit } of statistics)
      expect(textOf(elementAt(url)?.querySelector('.statistic-figure')).replace('%', ' per cent')).toBe(
        `${value.toLocaleString('en-GB')} ${unit}`,
      );
  });

  it('agree with the pages on every grade', () => {
    for (const { url, headline, gradeName } of judgements) {
      if (headline === null) continue;
      const { root } = pageAt(pathOf(url));
      expect(textOf(root.querySelector('h1'))).toContain(`: ${gradeName.toLowerCase()}`);
      expect(textOf(root.querySelector('.grade-scale [aria-current] span'))).toBe(gradeName);
    }
  });

  it.each(['2020-03', '2024-06'])('are all on the page of everything of %s', (inspection) => {
    const report = textOf(pageAt(`/${inspection}/full-report/`).root.querySelector('main'));
    const own = [...findings, ...recommendations].filter(({ id }) => id.startsWith(`${inspection}/`));
    expect(own.length).toBeGreaterThan(3);
    for (const { title, text } of own) {
      expect(report).toContain(title);
      expect(report).toContain(text);
    }
  });
});
