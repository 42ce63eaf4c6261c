import { afterTitle, inspectionName } from '../../model/inspection.ts';
import type { Inspection } from '../../model/nouns.ts';
import {
  evidencePage,
  fullReportPage,
  judgementsPage,
  nextStepsPage,
  omissionsSection,
  onePage,
  youngPeoplePage,
} from '../../model/permalinks.ts';
import { judgementsTitle, onePageTitle } from '../../model/reportPage.ts';
import { sourceInSentence } from '../../model/source.ts';
import { phrases } from './commonWords.ts';
import { record, type SearchRecord } from './record.ts';

/** The pages of an inspection beside its judgements. */
export function inspectionPageRecords(inspection: Inspection): SearchRecord[] {
  const { id, recommendations, youngPeople, isPublishedInFull, framework, introduction, selectedBy, omissions } =
    inspection;
  if (!isPublishedInFull) return [];
  const page = (url: string, title: string, text: string, asked: string) => {
    const aliases = phrases(asked);
    return record({
      url,
      kind: 'page',
      title,
      text,
      aliases,
      names: aliases,
      place: inspectionName(inspection),
      inspection: id,
    });
  };
  return [
    page(
      fullReportPage(id),
      'Everything on one page',
      'The whole of this inspection on one page, to read, print or save.',
      'full report, whole report, print, complete report',
    ),
    page(
      judgementsPage(id),
      judgementsTitle(inspection),
      'The grade of each area, and what inspectors said of it in short.',
      'all judgements, key judgements, all grades, list of grades',
    ),
    page(
      onePage(id),
      onePageTitle(inspection),
      'Its grades, what worked, and what had to improve.',
      `one page, one page summary, summary, in short, key points, key findings, main findings, headlines, key messages,
      conclusion, overview, at a glance, briefing, print`,
    ),
    page(
      evidencePage(id),
      'How the inspection was done',
      `Figures, documents and sources. ${introduction}`,
      `evidence, methods, method, how the inspection was carried out, how inspectors work, sources,
      where the information comes from`,
    ),
    page(
      nextStepsPage(id),
      afterTitle(inspection),
      `The ${recommendations.length} recommendations of ${framework.inspectorate}, what the council planned, and the timeline.`,
      'recommendations, how many recommendations, next steps, what next, what happens next, action plan, timeline',
    ),
    ...(selectedBy === undefined || omissions.length === 0
      ? []
      : [
          page(
            omissionsSection(inspection.url),
            `What ${sourceInSentence(selectedBy)} leaves out`,
            omissions.map(({ text }) => text).join(' '),
            'left out, not covered, omissions',
          ),
        ]),
    ...(youngPeople === undefined
      ? []
      : [
          page(
            youngPeoplePage(id),
            youngPeople.title,
            youngPeople.description,
            'easy read, child friendly, easy to read',
          ),
        ]),
  ];
}
