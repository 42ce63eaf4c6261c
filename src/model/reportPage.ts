import type { Event } from './event.ts';
import { afterTitle, areaJudgements, inspectionName } from './inspection.ts';
import { isInFull } from './judgement.ts';
import type { Catalogue, Finding, Inspection, Judgement, Recommendation, Statistic } from './nouns.ts';
import { onePageOf } from './onePage.ts';
import { evidencePage, fullReportPage, judgementsPage, nextStepsPage, onePage, youngPeoplePage } from './permalinks.ts';
import { recommendationsOf } from './point.ts';

/** A page about an inspection, and what of the inspection it shows. */
export interface ReportPage {
  url: string;
  /** The content file that it is made from. */
  file: string;
  title: string;
  inspection: Inspection;
  judgements: readonly Judgement[];
  findings: readonly Finding[];
  statistics: readonly Statistic[];
  recommendations: readonly Recommendation[];
  events: readonly Event[];
}

/** The pages about one inspection; none where only its grades are published here. */
export function reportPages(inspection: Inspection): ReportPage[] {
  const { id, file, url, judgements, findings, statistics, recommendations, events, youngPeople } = inspection;
  if (!inspection.isPublishedInFull) return [];
  const all = { file, inspection, judgements, findings, statistics, recommendations, events };
  const nothing = { ...all, judgements: [], findings: [], statistics: [], recommendations: [], events: [] };
  const name = inspectionName(inspection);
  return [
    { ...all, url, title: name },
    { ...nothing, url: judgementsPage(id), title: judgementsTitle(inspection), judgements },
    ...areaJudgements(inspection).flatMap((judgement) => judgementPages(judgement, nothing)),
    { ...nothing, url: evidencePage(id), title: `How the ${name} was done`, statistics },
    { ...nothing, url: nextStepsPage(id), title: afterTitle(inspection), recommendations, events },
    ...(youngPeople === undefined ? [] : [{ ...nothing, ...youngPeople, url: youngPeoplePage(id), judgements }]),
    { ...nothing, ...onePageParts(inspection), url: onePage(id), title: onePageTitle(inspection) },
    { ...all, url: fullReportPage(id), title: everythingTitle(inspection) },
  ];
}

function onePageParts(inspection: Inspection): Pick<ReportPage, 'judgements' | 'findings' | 'recommendations'> {
  const { strengths, improvements, asked } = onePageOf(inspection);
  const findings = [...strengths.points, ...improvements.points];
  return { judgements: inspection.judgements, findings, recommendations: asked.points };
}

/** “March 2024 inspection on one side of A4”. */
export function onePageTitle(inspection: Inspection): string {
  return `${inspectionName(inspection)} on one side of A4`;
}

/** “Judgements of the March 2024 inspection”. */
export function judgementsTitle(inspection: Inspection): string {
  return `Judgements of the ${inspectionName(inspection)}`;
}

/** “March 2024 inspection: everything on one page”. */
export function everythingTitle(inspection: Inspection): string {
  return `${inspectionName(inspection)}: everything on one page`;
}

function judgementPages(judgement: Judgement, nothing: Omit<ReportPage, 'url' | 'title'>): ReportPage[] {
  if (!isInFull(judgement)) return [];
  const { url, file, title, findings } = judgement;
  const own = { judgements: [judgement], findings, recommendations: recommendationsOf(findings) };
  return [{ ...nothing, ...own, url, file, title }];
}

/** The pages about all inspections. */
export function allReportPages({ inspections }: Catalogue): ReportPage[] {
  return inspections.flatMap(reportPages);
}
