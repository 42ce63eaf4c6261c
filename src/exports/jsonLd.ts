import type {
  BreadcrumbList,
  CreativeWork,
  Dataset,
  DefinedTermSet,
  GovernmentOrganization,
  Organization,
  Report,
  WithContext,
} from 'schema-dts';
import type { Authority } from '../model/authority.ts';
import type { Reference } from '../model/citation.ts';
import { kindNames } from '../model/finding.ts';
import { licence } from '../model/licence.ts';
import type { Catalogue, Point } from '../model/nouns.ts';
import { dataFile, pages, termEntry } from '../model/permalinks.ts';
import { isFinding, pointName } from '../model/point.ts';
import type { ReportPage } from '../model/reportPage.ts';
import type { Source } from '../model/source.ts';
import { termHeading } from '../model/term.ts';
import { pageDates } from '../model/update.ts';
import { tables } from './tables.ts';

/** What a page is about, in the words of schema.org, for search engines and other programs. */
export type LinkedData = WithContext<Report | Dataset | DefinedTermSet | BreadcrumbList>;

/** Makes the whole address of one of `permalinks.ts`. */
type Whole = (address: string) => string;

const context = 'https://schema.org';
const language = 'en-GB';

function publisher({ site }: Pick<Catalogue, 'site'>): Organization {
  return { '@type': 'Organization', name: site.publisher.name };
}

function inspected({ name, website }: Authority): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', name, ...(website !== undefined && { url: website }) };
}

function document({ title, author, published, address }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    author: { '@type': 'Organization', name: author },
    ...(published !== undefined && { datePublished: published }),
    ...(address !== undefined && { url: address }),
  };
}

/** A page of a report: whose report it restates, what it is about, and its findings and recommendations. */
export function reportData(
  catalogue: Catalogue,
  { url: page, inspection, description, findings, recommendations }: ReportPage,
  { title, dates, sources }: Reference,
  whole: Whole,
): WithContext<Report> {
  const { framework, authority } = inspection;
  const url = whole(page);
  const parts = [...findings, ...recommendations].map((point) => partOf(page, point, whole));
  return {
    '@context': context,
    '@type': 'Report',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: language,
    about: inspected(authority),
    sourceOrganization: { '@type': 'Organization', name: framework.inspectorate },
    isBasedOn: sources.map(document),
    publisher: publisher(catalogue),
    license: licence.address,
    ...(dates !== undefined && { datePublished: dates.published, dateModified: dates.updated }),
    ...(parts.length > 0 && { hasPart: parts }),
  };
}

/**
 * A finding or recommendation of a page: what it says, what another document says beside it, and the later reports that
 * speak of it. It is described on the page that its own address names; elsewhere it is only named.
 */
function partOf(page: string, point: Point, whole: Whole) {
  const { url, followUps } = point;
  const part = { '@type': 'CreativeWork' as const, '@id': whole(url) };
  if (!url.startsWith(`${page}#`)) return part;
  const finding = isFinding(point) ? point : undefined;
  const reports = followUps.map(({ inspection: { report } }) => ({
    '@type': 'CreativeWork' as const,
    name: report.title,
    ...(report.address !== undefined && { url: report.address }),
  }));
  return {
    ...part,
    name: pointName(point),
    ...(reports.length > 0 && { subjectOf: reports }),
    ...(finding?.kind !== undefined && { genre: kindNames[finding.kind].heading }),
    ...(finding?.note !== undefined && { comment: { '@type': 'Comment' as const, text: finding.note.text } }),
  };
}

/** All tables of `/data/` as one data set. */
export function datasetData(catalogue: Catalogue, description: string, whole: Whole): WithContext<Dataset> {
  const { site, authorities, inspections, updates } = catalogue;
  const days = inspections.flatMap(({ started, ended, published }) => [started, published ?? ended]).sort();
  const dates = pageDates(updates, pages.data);
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': whole(pages.data),
    url: whole(pages.data),
    name: `${site.title}, ${authorities.map(({ area }) => area).join(', ')}: data`,
    description,
    inLanguage: language,
    license: licence.address,
    isAccessibleForFree: true,
    creator: publisher(catalogue),
    about: authorities.map(inspected),
    spatialCoverage: authorities.map(({ area, gssCode }) => ({
      '@type': 'AdministrativeArea',
      name: area,
      ...(gssCode !== undefined && { identifier: gssCode }),
    })),
    temporalCoverage: `${days[0]}/${days.at(-1)}`,
    ...(dates !== undefined && { datePublished: dates.published, dateModified: dates.updated }),
    distribution: tables.flatMap(({ id, title }) =>
      (['csv', 'json'] as const).map((format) => ({
        '@type': 'DataDownload' as const,
        name: `${title} (${format.toUpperCase()})`,
        encodingFormat: format === 'csv' ? 'text/csv' : 'application/json',
        contentUrl: whole(dataFile(id, format)),
      })),
    ),
  };
}

/** The glossary as a set of terms. */
export function termsData({ terms }: Catalogue, description: string, whole: Whole): WithContext<DefinedTermSet> {
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': whole(pages.glossary),
    url: whole(pages.glossary),
    name: 'Glossary',
    description,
    inLanguage: language,
    license: licence.address,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      '@id': whole(termEntry(term.id)),
      name: termHeading(term),
      description: term.definition,
      ...(term.acronym !== undefined && { termCode: term.acronym }),
    })),
  };
}

/** Where a page stands: the page above it, and its own name. */
export function trailData(
  above: { text: string; href: string },
  here: string,
  whole: Whole,
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: above.text, item: whole(above.href) },
      { '@type': 'ListItem', position: 2, name: here },
    ],
  };
}
