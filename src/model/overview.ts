import { monthAndYear } from '../text/dates.ts';
import { sentenceList } from '../text/lists.ts';
import { overallJudgement, visitWords } from './inspection.ts';
import { headline } from './judgement.ts';
import type { Inspection } from './nouns.ts';

/** “Anyshire: good overall in March 2024”, or, where the whole service got no grade, “Anyshire: inspection of March 2024”. */
export function overviewHeadline(inspection: Inspection): string {
  const overall = overallJudgement(inspection);
  return overall?.grade
    ? headline(overall)
    : `${inspection.authority.area}: inspection of ${monthAndYear(inspection.started)}`;
}

/** One sentence about an inspection, with its overall judgement, its dates and what is on its pages. */
export function overviewDescription(inspection: Inspection): string {
  const { findings, recommendations, framework } = inspection;
  const parts = [
    'judgements',
    ...(findings.length === 0 ? [] : ['findings']),
    ...(recommendations.length === 0 ? [] : [framework.recommendations.many]),
    'sources',
  ];
  return `${overviewHeadline(inspection)}. ${visitWords(inspection)}: ${sentenceList(parts)}.`;
}
