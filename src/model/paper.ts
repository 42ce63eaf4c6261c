import type { Finding, Inspection, Recommendation } from './nouns.ts';
import { fullText } from './wording.ts';

/** Words that a side of A4 holds, as the pages of a report print: measured on a report of 63 findings. */
const wordsOfSide = 440;
/** What stands around the words of a point: its number, its kind and its source, counted in words. */
const aroundPoint = 14;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

function pointWords(point: Finding | Recommendation): number {
  const beside = 'note' in point ? (point.note?.text ?? '') : '';
  const texts = [fullText(point), ...point.officialText, beside, ...point.followUps.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + wordsIn(text), aroundPoint * (1 + point.followUps.length));
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const sides = (words: number) => Math.max(1, Math.round(words / wordsOfSide));

/** About how many sides of A4 everything about an inspection prints on. */
export function sidesOfEverything(inspection: Inspection): number {
  const { judgements, findings, recommendations, statistics, events, introduction } = inspection;
  const prose = [introduction, ...judgements.map(({ summary }) => summary)].map(wordsIn);
  const others = [...statistics, ...events].map(({ text }) => wordsIn(text) + aroundPoint);
  return sides(600 + sum([...prose, ...others, ...[...findings, ...recommendations].map(pointWords)]));
}
