import { sentenceList } from '../../text/lists.ts';
import { paragraphsOf } from '../../text/plain.ts';
import { hardest, readability } from '../../text/readability.ts';
import { inspectionOf, nameOf, ofInspection } from '../entryId.ts';
import { type Problems, warning } from '../problem.ts';
import type { Content } from './content.ts';

/** The highest reading age of each kind of text; the page for young people is `young`. */
export const oldest = { text: 14.5, summary: 11, young: 9 } as const;
/** Words below which a reading age says more about chance than about the text. A summary may be three short sentences. */
const fewestWords = { text: 50, summary: 30, young: 50 } as const;

/**
 * Warnings of texts that are hard to read: the prose of each file, and each judgement together with its findings.
 * What most readers begin with is to be easier: summaries and introductions, and the page for young people.
 */
export function* readingProblems({ records }: Content): Problems {
  const { judgements, findings, inspections, youngPeople, ...others } = records;
  for (const { id, file, data, prose } of judgements.filter(isOurs)) {
    const summary = paragraphsOf(prose);
    // That there is none is told as a mistake.
    if (summary.length === 0) continue;
    const own = ofInspection(findings, inspectionOf(id)).filter(({ data }) => data.judgement === nameOf(id));
    const texts = [data.title ?? '', ...summary];
    for (const { data, prose } of own.filter(isOurs)) texts.push(data.title ?? '', ...paragraphsOf(prose));
    yield* tooHard(file, summary, 'summary', 'the summary');
    yield* tooHard(file, texts, 'text', own.length === 0 ? 'this text' : 'the judgement with its findings');
  }
  for (const { file, prose } of inspections) yield* tooHard(file, paragraphsOf(prose), 'summary', 'the introduction');
  for (const { file, prose } of youngPeople)
    yield* tooHard(file, paragraphsOf(prose), 'young', 'the page for young people');
  for (const { file, prose } of [findings, ...Object.values(others)].flat().filter(isOurs))
    yield* tooHard(file, paragraphsOf(prose), 'text', 'this text');
}

/** False where the words are the document’s own: nobody may change them. */
function isOurs({ data }: { data: object }): boolean {
  return !('official' in data) || data.official !== true;
}

function* tooHard(file: string, paragraphs: readonly string[], kind: keyof typeof oldest, what: string): Problems {
  const { age, words } = readability(paragraphs);
  if (age <= oldest[kind] || words < fewestWords[kind]) return;
  const { sentence, words: long } = hardest(paragraphs);
  const named = long.slice(0, 4).map((word) => `“${word}”`);
  const shown = sentence.length > 200 ? `${sentence.slice(0, 200)}…` : sentence;
  const cure = `keep it to ${oldest[kind]} or less; hardest is “${shown}”${named.length === 0 ? '' : `, with ${sentenceList(named)}`}`;
  // Rounded up, so that an age over the limit never reads as the limit.
  const fault = `${what} asks for a reading age of ${(Math.ceil(age * 10) / 10).toFixed(1)}`;
  yield warning(file, { of: 'prose', line: 1, column: 1 }, fault, cure);
}
