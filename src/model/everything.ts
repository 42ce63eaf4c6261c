import { happenings } from './after.ts';
import { afterTitle } from './inspection.ts';
import { isInFull } from './judgement.ts';
import type { Inspection, Judgement } from './nouns.ts';

/** The judgements that the page with everything tells: those in full, and those with findings. */
export function toldJudgements({ judgements }: Inspection): Judgement[] {
  return judgements.filter((judgement) => isInFull(judgement) || judgement.findings.length > 0);
}

/** The parts of that page, as its contents name them. */
export function everythingParts(inspection: Inspection): { anchor: string; text: string }[] {
  const { recommendations, framework } = inspection;
  const asked = { anchor: 'recommendations', text: framework.recommendations.heading };
  return [
    { anchor: 'judgements', text: 'Grades' },
    ...toldJudgements(inspection).map(({ area }) => ({ anchor: area.id, text: area.short })),
    { anchor: 'evidence', text: 'How inspectors worked' },
    ...(happenings(inspection).length === 0 ? [] : [{ anchor: 'timeline', text: afterTitle(inspection) }]),
    ...(recommendations.length === 0 ? [] : [asked]),
    { anchor: 'sources', text: 'Sources' },
  ];
}
