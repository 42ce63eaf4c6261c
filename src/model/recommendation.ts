import type { Recommendation } from './nouns.ts';

/** “Recommendation 6: Improve attainment and progress at Key Stage 4”. */
export function recommendationName({ number, title }: Pick<Recommendation, 'number' | 'title'>): string {
  return `Recommendation ${number}: ${title}`;
}
