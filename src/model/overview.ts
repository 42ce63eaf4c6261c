import { dateRange } from '../text/dates.ts';
import { overallJudgement } from './inspection.ts';
import type { Inspection } from './nouns.ts';

/** One sentence about an inspection, with its overall judgement and its dates. */
export function overviewDescription(inspection: Inspection): string {
  const { framework, authority, started, ended } = inspection;
  const headline = overallJudgement(inspection)?.title ?? `${framework.inspectorate} inspected ${authority.name}`;
  return `${headline}. ${framework.inspectorate} inspection, ${dateRange(started, ended)}: judgements, findings, recommendations and sources.`;
}
