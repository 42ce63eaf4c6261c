import { plainText } from '../../text/plain.ts';
import { readingAge } from '../../text/readability.ts';
import { wordCount } from '../../text/sentences.ts';
import { inspectionOf, nameOf, ofInspection } from '../entryId.ts';
import { type Problem, warning } from '../problem.ts';
import type { Content } from './content.ts';

/** The age above which a text is too hard for many readers. */
const oldest = 14;
/** Words below which a reading age says more about chance than about the text. */
const fewestWords = 50;

/** Warnings of texts that are hard to read: the prose of each file, and each judgement together with its findings. */
export function readingProblems({ records }: Content): Problem[] {
  const { judgements, findings, ...others } = records;
  return [
    ...judgements.flatMap(({ id, file, data, body }) => {
      const own = ofInspection(findings, inspectionOf(id)).filter(({ data }) => data.judgement === nameOf(id));
      const texts = [asSentence(data.title), plainText(body)];
      for (const finding of own) texts.push(asSentence(finding.data.title), plainText(finding.body));
      return tooHard(file, texts.join(' '), own.length === 0 ? 'this text' : 'the judgement with its findings');
    }),
    ...[findings, ...Object.values(others)]
      .flat()
      .flatMap(({ file, body }) => tooHard(file, plainText(body), 'this text')),
  ];
}

function asSentence(title: string): string {
  return /[.!?]$/.test(title) ? title : `${title}.`;
}

function tooHard(file: string, text: string, what: string): Problem[] {
  const age = Math.round(readingAge(text));
  if (age <= oldest || wordCount(text) < fewestWords) return [];
  return [
    warning(
      file,
      { of: 'prose', line: 1, column: 1 },
      `${what} asks for a reading age of ${age}`,
      `keep it to ${oldest} or less: shorter sentences, and shorter words where there are any`,
    ),
  ];
}
