import jsonld from 'jsonld';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { files, type Page, pages, readBytes } from './builtSite.ts';

/** What of schema.org's context the site needs; its own is not asked, as no test leaves the machine. */
const context = {
  '@context': {
    '@vocab': 'https://schema.org/',
    url: { '@type': '@id' },
    item: { '@type': '@id' },
    license: { '@type': '@id' },
    contentUrl: { '@type': '@id' },
  },
};

const documentLoader = (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`${url} is asked for`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context });
};

interface Data {
  '@type': string;
  [property: string]: unknown;
}

const dataOf = ({ root }: Page): Data[] =>
  root.querySelectorAll('script[type="application/ld+json"]').map(({ rawText }) => JSON.parse(rawText) as Data);

const described = pages.filter((page) => dataOf(page).length > 0);
const typed = (type: string) =>
  described.flatMap((page) => dataOf(page).flatMap((data) => (data['@type'] === type ? [{ page, data }] : [])));

/** The path and anchor of an address that is whole or starts at the root. */
const pathOf = (address: string) => address.replace(/^https?:\/\/[^/]+/, '');

function exists(address: string): boolean {
  const [path = '', anchor] = pathOf(address).split('#');
  const page = pages.find((one) => one.address === path);
  if (page === undefined) return anchor === undefined && files.includes(path);
  return anchor === undefined || page.root.querySelector(`[id="${anchor}"]`) !== null;
}

describe('linked data', () => {
  it.each(described.map((page) => [page.address, page] as const))(
    'on %s is read by a JSON-LD processor, every property of it',
    async (_, page) => {
      // Safe: a property that would be lost is an error.
      const options = { base: `https://reports.test${page.address}`, documentLoader, safe: true };
      for (const data of dataOf(page)) {
        const expanded = await jsonld.expand(data as jsonld.JsonLdDocument, options);
        const compact = (await jsonld.compact(expanded, context['@context'], options)) as Data;
        expect(compact['@type']).toBe(data['@type']);
        const properties = Object.keys(data).filter((name) => name !== '@context');
        expect(Object.keys(compact)).toEqual(expect.arrayContaining(properties));
        expect(await jsonld.toRDF(expanded, { ...options, format: 'application/n-quads' })).toContain(
          `<https://schema.org/${data['@type']}>`,
        );
      }
    },
  );

  it('tells of every page of a report what it restates, whom it is about, and when it was published', () => {
    const reports = typed('Report');
    expect(reports.length).toBeGreaterThan(5);
    for (const { page, data } of reports) {
      const canonical = page.root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      expect(pathOf(String(data['url']))).toBe(pathOf(canonical));
      expect(data['description']).toBe(page.root.querySelector('meta[name=description]')?.getAttribute('content'));
      expect((data['isBasedOn'] as { name: string }[]).length).toBeGreaterThan(0);
      expect(data).toMatchObject({
        about: { '@type': 'GovernmentOrganization' },
        license: expect.stringContaining('open-government-licence'),
      });
      // The day of the update that names it; no update names the other inspection.
      expect(data['datePublished']).toBe(page.address.startsWith('/2024-06/') ? '2026-11-24' : undefined);
    }
  });

  it('leads to findings and recommendations where they stand', () => {
    const parts = typed('Report').flatMap(({ data }) => (data['hasPart'] ?? []) as { '@id': string }[]);
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter((part) => !exists(part['@id']))).toEqual([]);
  });

  it('names all terms of the glossary, and all files of the data', () => {
    const [terms] = typed('DefinedTermSet');
    const [set] = typed('Dataset');
    const named = terms?.data['hasDefinedTerm'] as { '@id': string; name: string }[];
    expect(named.map(({ name }) => name)).toEqual(
      terms?.page.root.querySelectorAll('dt').map(({ text }) => text.trim()),
    );
    expect(named.filter((term) => !exists(term['@id']))).toEqual([]);
    const downloads = set?.data['distribution'] as { contentUrl: string }[];
    expect(downloads.map(({ contentUrl }) => pathOf(contentUrl)).sort()).toEqual(
      files.filter((file) => /^\/data\/[a-z-]+\.(csv|json)$/.test(file)),
    );
  });

  it('tells of a trail what readers see of it', () => {
    const trails = typed('BreadcrumbList');
    expect(trails.length).toBeGreaterThan(10);
    for (const { page, data } of trails) {
      const items = data['itemListElement'] as { position: number; name: string; item?: string }[];
      expect(items.map(({ name }) => name)).toEqual(
        page.root.querySelectorAll('.breadcrumbs li').map(({ text }) => text.trim()),
      );
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      expect(items.flatMap(({ item }) => (item === undefined || exists(item) ? [] : [item]))).toEqual([]);
    }
  });
});

describe('shared links', () => {
  const content = ({ root }: Page, property: string) =>
    root.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  const hasGrade = ({ root }: Page) => root.querySelector('[aria-current=true][data-grade]') !== null;
  const pictured = pages.filter((page) => content(page, 'og:image') !== undefined);

  it('of every page that tells a grade show a picture of it that is on the site, and say what it shows', async () => {
    expect(pictured.map(({ address }) => address)).toEqual(
      expect.arrayContaining(typed('Report').flatMap(({ page }) => (hasGrade(page) ? page.address : []))),
    );
    for (const page of pictured) {
      const address = content(page, 'og:image') ?? '';
      expect(address).toMatch(/^https?:/);
      expect(await sharp(readBytes(pathOf(address))).metadata()).toMatchObject({
        format: 'png',
        width: Number(content(page, 'og:image:width')),
        height: Number(content(page, 'og:image:height')),
      });
    }
  });

  it('of a judgement say the grade that its page says', () => {
    const judgements = pictured.filter(hasGrade);
    expect(judgements.length).toBeGreaterThan(3);
    for (const page of judgements) {
      const grade = page.root.querySelector('[aria-current=true][data-grade] span')?.text.trim().toLowerCase();
      expect(content(page, 'og:image:alt')?.toLowerCase()).toContain(`: ${grade}. `);
    }
  });
});
