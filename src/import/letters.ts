import { Refusal } from '../refusal.ts';
import type { Block } from './blocks.ts';

/** Fewer of these in a document are names and slips. */
const least = { misread: 2, apart: 5, hyphens: 3 };

/** Refuses a text that is not what its pages show: programs that write a file anew may lose which signs stand for which letters, and where words end. */
export function refuseLostLetters(blocks: readonly Block[]): void {
  const words = blocks.flatMap(({ lines }) => lines.flatMap((line) => line.trim().split(/\s+/)));
  const lost = words.filter((word) => /\p{L}[\p{Co}\uFFFD]|\uFFFD\p{L}/u.test(word));
  // “children9s”: the sign before the last letters was ’.
  const misread = words.filter((word) => /^[“‘(]*\p{L}*\p{Ll}{2}\d\p{Ll}{1,2}[^\p{L}\d/@]*$/u.test(word));
  const apart = words.filter((word) => /^[b-hj-z]$/.test(word));
  if (apart.length >= least.apart && apart.length > words.length / 1000)
    throw new Refusal(
      'The letters of its words stand apart (“w ho”), so that its words cannot be told; ask for the PDF as it was published.',
    );
  const [first] = misread.length < least.misread ? lost : misread;
  if (first !== undefined)
    throw new Refusal(
      `Its text is not what its pages show (“${first}”): the program that made the file lost some letters; ask for the PDF as it was published.`,
    );
  refuseBrokenWords(blocks);
}

/** Refuses words that are broken at the ends of lines: which hyphens belong to them cannot be told, nor where a sign is lost that only joins. */
function refuseBrokenWords(blocks: readonly Block[]): void {
  const lines = blocks.flatMap(({ kind, lines }) => (kind === 'row' ? [] : lines.map((line) => line.trim())));
  const whole = new Set(
    lines.flatMap((line) =>
      line
        .toLowerCase()
        .split(/[^\p{L}\p{N}’'-]+/u)
        .slice(1, -1),
    ),
  );
  const breaks = lines.flatMap((line, index) => {
    const [, before, hyphen = ''] = /(?<![\p{L}’'-])(\p{L}+)(-?)$/u.exec(line) ?? [];
    const after = /^\p{Ll}+/u.exec(lines[index + 1] ?? '')?.[0];
    if (before === undefined || after === undefined || !whole.has(before.toLowerCase() + after)) return [];
    const parts = hyphen === '' ? [before.toLowerCase(), after] : [`${before.toLowerCase()}-${after}`];
    return parts.every((part) => whole.has(part)) ? [] : [{ hyphen, word: `${before}${hyphen} ${after}` }];
  });
  const torn = breaks.filter(({ hyphen }) => hyphen === '');
  const [first] = breaks.length - torn.length < least.hyphens ? torn : breaks;
  if (first === undefined) return;
  throw new Refusal(
    `Words are broken at the ends of its lines (“${first.word}”), and which are one cannot be told; ask for a file in which they are whole.`,
  );
}
