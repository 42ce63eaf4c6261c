import type { Inspection, Point } from './nouns.ts';
import { fullText } from './wording.ts';

/** Words that a side of A4 holds, as the pages of a report print: fitted to the reports that this project ships. */
const wordsOfSide = 880;
/** What stands around the words of a point: its number, its kind and its source, as much room as so many words take. */
const aroundPoint = 22;
/** What stands around a judgement told in short: its area, its grade and its counts. */
const aroundJudgement = 60;
/** What stands around all points: the title, the grades, the sources. */
const aroundAll = 600;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

function pointWords(point: Point): number {
  const beside = 'note' in point && point.note !== undefined ? [point.note] : [];
  const added = [...beside, ...point.followUps].map(({ text }) => text);
  const texts = [fullText(point), ...point.officialText, ...added];
  return sum(texts.map(wordsIn)) + aroundPoint * (1 + added.length);
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** About how many sides of A4 the judgements of an inspection print on, in short. */
export function sidesOfJudgements({ judgements }: Inspection): number {
  return Math.ceil(sum(judgements.map(({ summary }) => wordsIn(summary) + aroundJudgement)) / wordsOfSide);
}

/** About how many sides of A4 everything about an inspection prints on. */
export function sidesOfEverything(inspection: Inspection): number {
  const { judgements, findings, recommendations, statistics, events, introduction } = inspection;
  const prose = [introduction, ...judgements.map(({ summary }) => summary)].map(wordsIn);
  const others = [...statistics, ...events].map(({ text }) => wordsIn(text) + aroundPoint);
  const points = [...findings, ...recommendations].map(pointWords);
  return Math.ceil((aroundAll + sum([...prose, ...others, ...points])) / wordsOfSide);
}
