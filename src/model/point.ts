import { monthAndYear } from '../text/dates.ts';
import { capitalised } from '../text/lists.ts';
import { kindNames } from './finding.ts';
import type { Finding, Point, Recommendation } from './nouns.ts';

/** True for a finding; any other point is a recommendation. */
export function isFinding(point: Point): point is Finding {
  return 'judgement' in point;
}

/** What the number of a point counts: “finding”, “paragraph”, or what its framework calls a recommendation. */
export function pointNoun(point: Point): string {
  if (isFinding(point)) return isParagraph(point) ? 'paragraph' : 'finding';
  return point.inspection.framework.recommendations.one;
}

/** “Finding 31: Children moved promptly to their prospective adopters”; a recommendation has the name that its framework gives it. */
export function pointName(point: Point): string {
  const noun = isFinding(point) ? 'finding' : pointNoun(point);
  return `${capitalised(noun)} ${point.number}: ${point.title}`;
}

/** What is said of it in one quiet line: “Area for improvement, in Example Inspectorate’s words, March 2024”. */
export function pointLine(point: Point): string {
  const { framework, started } = point.inspection;
  const noun = isFinding(point) ? point.kind && kindNames[point.kind].one : framework.recommendations.one;
  const words = point.isOfficial ? `in ${framework.inspectorate}’s words` : undefined;
  return capitalised([noun, words, monthAndYear(started)].filter((part) => part !== undefined).join(', '));
}

/** True where it is known by the number that its paragraph has in the document: the words are the document’s, and nobody has given them a title. */
export function isParagraph({ hasTitle, number, sources }: Finding): boolean {
  return (
    !hasTitle &&
    sources.some(({ isOwnNumber, paragraph, through }) => isOwnNumber && paragraph === number && through === null)
  );
}

/** The recommendations that findings are linked to, in order of number, each once. */
export function recommendationsOf(findings: readonly Finding[]): Recommendation[] {
  const linked = new Set(findings.flatMap(({ recommendations }) => recommendations));
  return [...linked].sort((one, other) => one.number - other.number);
}

/** Links to recommendations, each with its month. */
export function recommendationLinks(recommendations: readonly Recommendation[]): { text: string; href: string }[] {
  return recommendations.map((one) => ({
    text: `${pointName(one)} (${monthAndYear(one.inspection.started)})`,
    href: one.url,
  }));
}
