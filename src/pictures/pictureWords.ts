import { visitWords } from '../model/inspection.ts';
import { judgementWords } from '../model/judgement.ts';
import type { Judgement } from '../model/nouns.ts';

/** The size of a picture for shared links that social networks ask for, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What is said where this inspection is not the latest. */
export const laterNote = 'There are later inspections';

/** What the picture of a grade says, for those who cannot see it. */
export function pictureWords(judgement: Judgement): string {
  const { inspection } = judgement;
  const words = [
    judgementWords(judgement),
    visitWords(inspection),
    ...(inspection.later.length > 0 ? [laterNote] : []),
  ];
  return `${words.join('. ')}.`;
}
