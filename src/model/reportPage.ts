import { longDate } from '../text/dates.ts';
import { sentencesOf } from '../text/sentences.ts';
import { afterDescription } from './after.ts';
import { citedSources } from './citedSources.ts';
import type { Event } from './event.ts';
import { afterTitle, areaJudgements, inspectionName, visitWords } from './inspection.ts';
import { headline, isInFull } from './judgement.ts';
import type { Catalogue, Finding, Inspection, Judgement, Recommendation, Statistic } from './nouns.ts';
import { onePageOf } from './onePage.ts';
import { overviewDescription, overviewHeadline } from './overview.ts';
import { evidencePage, fullReportPage, judgementsPage, nextStepsPage, onePage, youngPeoplePage } from './permalinks.ts';
import { recommendationsOf } from './point.ts';
import { documentsOf, type Place, type Source } from './source.ts';

/** A page about an inspection, and what of the inspection it shows. */
export interface ReportPage {
  url: string;
  /** The content file that it is made from. */
  file: string;
  title: string;
  /** What it is cited by, and its first heading. */
  headline: string;
  /** What it is called in the trail above it; undefined on the overview, which begins the trail. */
  crumb: string | undefined;
  /** What is said above its heading, where it is about the whole inspection. */
  caption: string | undefined;
  /** One sentence for search engines and shared links. */
  description: string;
  /** The documents it restates. */
  sources: readonly Source[];
  inspection: Inspection;
  judgements: readonly Judgement[];
  findings: readonly Finding[];
  statistics: readonly Statistic[];
  recommendations: readonly Recommendation[];
  events: readonly Event[];
}

/** The pages about one inspection; none where only its grades are published here. */
export function reportPages(inspection: Inspection): ReportPage[] {
  const { id, file, framework, published, judgements, findings, statistics, recommendations, events } = inspection;
  const { youngPeople } = inspection;
  if (!inspection.isPublishedInFull) return [];
  const sources = citedSources(inspection);
  const nothing = { judgements: [], findings: [], statistics: [], recommendations: [], events: [] };
  const all = { judgements, findings, statistics, recommendations, events };
  const page = (
    at: string,
    crumb: string | undefined,
    title: string,
    description: string,
    own: Partial<ReportPage>,
  ): ReportPage => ({
    file,
    inspection,
    sources,
    ...nothing,
    url: at,
    crumb,
    caption: undefined,
    title,
    headline: title,
    description,
    ...own,
  });
  const name = inspectionName(inspection);
  const visit = visitWords(inspection);
  const { strengths, improvements, asked } = onePageOf(inspection);
  const caption = `${visit}${published === undefined ? '' : `. Report published ${longDate(published)}`}.`;
  return [
    page(inspection.url, undefined, name, overviewDescription(inspection), {
      ...all,
      caption,
      headline: overviewHeadline(inspection),
    }),
    page(
      judgementsPage(id),
      'Judgements',
      judgementsTitle(inspection),
      `${visit}: the grade of each area, and what inspectors said of it in short.`,
      { caption, judgements, sources: documentsIn(judgements) },
    ),
    ...areaJudgements(inspection)
      .filter(isInFull)
      .map((judgement) => {
        const { area, title, summary, findings: own } = judgement;
        const headed = headline(judgement);
        return page(judgement.url, area.short, title, `${headed}. ${sentencesOf(summary)[0] ?? ''}`.trim(), {
          file: judgement.file,
          headline: headed,
          sources: documentsIn([judgement, ...own]),
          judgements: [judgement],
          findings: own,
          recommendations: recommendationsOf(own),
        });
      }),
    page(
      evidencePage(id),
      'How inspectors worked',
      `How the ${name} was done`,
      `How ${framework.inspectorate} inspected ${inspection.authority.name}: dates, framework, figures with their meaning, and the documents behind this site.`,
      { statistics, sources: documentsIn([...statistics, inspection]) },
    ),
    page(nextStepsPage(id), 'What happened after', afterTitle(inspection), afterDescription(inspection), {
      recommendations,
      events,
      sources: documentsIn([...events, ...recommendations, inspection]),
    }),
    ...(youngPeople === undefined
      ? []
      : [
          page(youngPeoplePage(id), 'For young people', youngPeople.title, youngPeople.description, {
            file: youngPeople.file,
            judgements,
          }),
        ]),
    page(
      onePage(id),
      'In short',
      onePageTitle(inspection),
      `${visit}: grades, what worked, what had to improve, and what was said later, on one side of A4.`,
      { caption, judgements, findings: [...strengths.points, ...improvements.points], recommendations: asked.points },
    ),
    page(
      fullReportPage(id),
      'Everything on one page',
      `${name}: everything on one page`,
      `Everything about the inspection on one page, to read, print or save: ${visit}.`,
      { ...all, caption },
    ),
  ];
}

/** The page about an inspection that stands at an address. */
export function reportPageAt(inspection: Inspection, address: string): ReportPage {
  const page = reportPages(inspection).find(({ url }) => url === address);
  if (page === undefined) throw new Error(`no page about ${inspection.id} is ${address}`);
  return page;
}

const documentsIn = (all: readonly { sources: readonly Place[] }[]) =>
  documentsOf(all.flatMap(({ sources }) => sources));

/** “March 2024 inspection on one side of A4”. */
export function onePageTitle(inspection: Inspection): string {
  return `${inspectionName(inspection)} on one side of A4`;
}

/** “Judgements of the March 2024 inspection”. */
export function judgementsTitle(inspection: Inspection): string {
  return `Judgements of the ${inspectionName(inspection)}`;
}

/** The pages about all inspections. */
export function allReportPages({ inspections }: Catalogue): ReportPage[] {
  return inspections.flatMap(reportPages);
}
