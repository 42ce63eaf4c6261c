import type { Registered } from '../content/register.ts';
import { citedSources } from './citedSources.ts';
import type { Catalogue, Inspection, Judgement, Theme } from './nouns.ts';
import { inspectionPages } from './pagination.ts';
import {
  authorityPage,
  cardPage,
  crawlerFiles,
  dataFiles,
  inspectionEntry,
  judgementsSection,
  kindAnchor,
  nextStepsPage,
  pageData,
  pages,
  recommendationsSection,
  sourceEntry,
  themeJudgementSection,
  timelineSection,
  workbookFile,
} from './permalinks.ts';
import { reportPages } from './reportPage.ts';
import { themePages } from './themePages.ts';

const madeFrom =
  (file: string | undefined) =>
  (address: string): Registered => ({ address, file });

function inspectionAddresses(inspection: Inspection): Registered[] {
  const { id, url, judgements, findings, statistics, recommendations, events, isPublishedInFull } = inspection;
  const own = madeFrom(inspection.file);
  const asked = recommendations.map(({ url, file }) => madeFrom(file)(url));
  if (!isPublishedInFull) return [own(inspectionEntry(id)), ...asked];
  const places = [inspectionEntry(id), judgementsSection(url), timelineSection(id), workbookFile(id)];
  if (recommendations.length > 0) places.push(recommendationsSection(nextStepsPage(id)));
  return [
    ...places.map(own),
    ...reportPages(inspection).flatMap((page) => [madeFrom(page.file)(page.url), own(pageData(page.url))]),
    ...citedSources(inspection).map((source) => madeFrom(`sources/${source.id}.yaml`)(sourceEntry(id, source.id))),
    ...judgements.flatMap(judgementAddresses),
    ...asked,
    ...[...findings, ...statistics].map(({ url, file }) => madeFrom(file)(url)),
    ...events.map(({ url }) => madeFrom(`inspections/${id}/events.yaml`)(url)),
  ];
}

function judgementAddresses(judgement: Judgement): Registered[] {
  const { url, file, area, findings } = judgement;
  if (file === undefined) return [];
  const own = madeFrom(file);
  const card = own(cardPage(judgement.inspection.id, area.id, area.overall));
  if (area.overall) return [card];
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  const sections = kinds.map((kind) => `${url}#${kindAnchor(kind)}`);
  if (findings.some(({ recommendations }) => recommendations.length > 0)) sections.push(recommendationsSection(url));
  return [...sections.map(own), card];
}

function themeAddresses({ id, url, file, findings }: Theme): Registered[] {
  const sections = findings.map(({ judgement, kind }) => themeJudgementSection(id, judgement.id, kind));
  const furtherPages = themePages({ url, findings }).slice(1);
  return [url, ...sections, ...furtherPages.map((page) => page.url)].map(madeFrom(file));
}

/** Every address that the site publishes, pages, anchors and files, without the base path, sorted, each once. */
export function addresses(catalogue: Catalogue): Registered[] {
  const { authority, authorities, inspections, themes, terms, standingPages: standing, updates } = catalogue;
  const all = [
    ...[...Object.values(pages), ...Object.values(crawlerFiles), ...dataFiles].map(madeFrom(undefined)),
    ...inspectionPages(inspections).map(({ url }) => madeFrom(undefined)(url)),
    // A site of one authority lists its inspections and needs no page of its own for it.
    ...(authority === undefined ? authorities : []).map(({ id }) =>
      madeFrom(`authorities/${id}.yaml`)(authorityPage(id)),
    ),
    ...inspections.flatMap(inspectionAddresses),
    ...themes.flatMap(themeAddresses),
    ...[...terms, ...standing, ...updates].map(({ url, file }) => madeFrom(file)(url)),
  ];
  const once = new Map(all.map((one) => [one.address, one]));
  return [...once.values()].sort((one, other) => (one.address < other.address ? -1 : 1));
}
