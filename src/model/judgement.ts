import { monthAndYear, yearOf } from '../text/dates.ts';
import type { Inspection, Judgement } from './nouns.ts';

/** A judgement that is published here in full, with a page of its own. */
export type FullJudgement = Judgement & { file: string; title: string };

/** True where more than the grade is published here. */
export function isInFull(judgement: Judgement): judgement is FullJudgement {
  return judgement.file !== undefined;
}

/** An area with what was given for it, and when. */
type Given = Pick<Judgement, 'area' | 'outcome'> & { inspection: Pick<Inspection, 'started'> };

/** What was given, in words: “Good”, or why nothing was: “No longer given” where the framework had ended grades of the area. */
export function givenWords({ area, outcome, inspection }: Given): string {
  const hasEnded = area.until !== undefined && area.until < inspection.started.slice(0, area.until.length);
  return outcome.id === 'not-given' && hasEnded ? 'No longer given' : outcome.name;
}

/** An area and its grade in words: “Adoption performance: good”. */
export function judgementWords(judgement: Given): string {
  return `${judgement.area.title}: ${givenWords(judgement).toLowerCase()}`;
}

/** “Care leavers: requires improvement in March 2024”: the headline of its page, of the whole service “Anyshire: good overall in March 2024”. */
export function headline(judgement: Judgement): string {
  const { area, inspection } = judgement;
  const given = `${givenWords(judgement).toLowerCase()}${area.overall ? ' overall' : ''}`;
  return `${subjectName(judgement)}: ${given} in ${monthAndYear(inspection.started)}`;
}

/** What is judged, in two or three words: “Care leavers”, on a site of several authorities “Care leavers in Exampleton”; the whole service is named for its authority. */
function subjectName({ area, inspection: { authority, namesAuthority } }: Judgement): string {
  if (area.overall) return authority.area;
  return namesAuthority ? `${area.short} in ${authority.area}` : area.short;
}

/** The judgement of the same area at the previous inspection under the same framework, if there was one. */
export function previousJudgement(judgement: Judgement): Judgement | undefined {
  return judgement.inspection.previous?.judgements.find(({ area }) => area.id === judgement.area.id);
}

/** How a grade moved since the previous inspection under the same framework, in words; undefined where that cannot be said. */
export function changeWords(judgement: Judgement): string | undefined {
  const before = previousJudgement(judgement);
  if (!judgement.grade || !before?.grade) return undefined;
  const steps = judgement.grade.step - before.grade.step;
  return `${steps === 0 ? 'The same as' : steps > 0 ? 'Better than' : 'Worse than'} in ${yearOf(before.inspection.started)}`;
}

/** The judgements before and after this one in the order of the report, among those with a page. */
export function neighbours(judgement: Judgement): { before: Judgement | undefined; after: Judgement | undefined } {
  const withPages: readonly Judgement[] = judgement.inspection.judgements.filter(isInFull);
  const place = withPages.indexOf(judgement);
  return { before: withPages[place - 1], after: withPages[place + 1] };
}
