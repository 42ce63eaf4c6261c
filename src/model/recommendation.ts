import { monthAndYear } from '../text/dates.ts';
import { capitalised } from '../text/lists.ts';
import type { Finding, Recommendation } from './nouns.ts';
import { ownWords } from './wording.ts';

/** “Recommendation 6: Improve attainment and progress at Key Stage 4”, by the name that its framework gives it. */
export function recommendationName({
  number,
  title,
  inspection,
}: Pick<Recommendation, 'number' | 'title' | 'inspection'>): string {
  return `${capitalised(inspection.framework.recommendations.one)} ${number}: ${title}`;
}

/** What is said of it in one quiet line: “Recommendation, March 2024”. */
export function recommendationLine({
  inspection,
  isOfficial,
}: Pick<Recommendation, 'inspection' | 'isOfficial'>): string {
  const { framework, started } = inspection;
  return [
    capitalised(framework.recommendations.one),
    ...ownWords(isOfficial, framework.inspectorate),
    monthAndYear(started),
  ].join(', ');
}

/** The recommendations that findings are linked to, in order of number, each once. */
export function recommendationsOf(findings: readonly Pick<Finding, 'recommendations'>[]): Recommendation[] {
  const linked = new Set(findings.flatMap(({ recommendations }) => recommendations));
  return [...linked].sort((one, other) => one.number - other.number);
}
