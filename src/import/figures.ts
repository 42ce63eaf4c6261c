import { sentencesOf } from '../text/sentences.ts';
import type { Report } from './report.ts';

const figure = /(?<![\p{L}\d/])(?:£\s?)?\d[\d,.]*(?:\s?%)?(?=\s+\p{L}|\s*$|[,;.)])/gu;

/** Sentences that give figures, for a writer to choose statistics from. Years, days and numbered stages are no figures. */
export function figuresIn({ sections }: Report): string[] {
  const sentences = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ text }) => sentencesOf(text))),
  );
  return sentences.filter((sentence) => {
    const plain = sentence.replace(
      /\b(?:\d{1,2} )?\p{Lu}\p{L}+ (?:19|20)\d{2}\b|\b(?:Stage|Stages|section|aged?) \d+(?: (?:and|to) \d+)?/giu,
      '',
    );
    return [...plain.matchAll(figure)].some(([found]) => !/^(?:19|20)\d{2}$/.test(found));
  });
}
