import type { Result } from '../shared/files.ts';
import { stemOf, wordsOf } from '../shared/words.ts';

/** A piece of an excerpt; marked pieces match the question. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** A result as it is shown, what matches the question marked. */
export type MarkedResult = ReturnType<typeof markResult>;

const longest = 260;

/** A result with the words marked that have one of these stems. */
export function markResult({ title, text, ...others }: Result, stems: ReadonlySet<string>) {
  return { ...others, title: excerpt(title, stems), text: excerpt(text, stems) };
}

/** A text cut into pieces, the words with one of these stems marked. Long texts are cut around the first match. */
export function excerpt(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  for (const part of shorten(text, stems).split(/([\p{L}\p{N}’']+)/u)) {
    if (part === '') continue;
    const isMarked = matches(part, stems);
    const last = pieces.at(-1);
    if (last !== undefined && last.isMarked === isMarked) last.text += part;
    else pieces.push({ text: part, isMarked });
  }
  return pieces;
}

function matches(part: string, stems: ReadonlySet<string>): boolean {
  return wordsOf(part).some((word) => stems.has(stemOf(word)));
}

function shorten(text: string, stems: ReadonlySet<string>): string {
  if (text.length <= longest) return text;
  const words = text.split(' ');
  const first = Math.max(0, words.findIndex((word) => matches(word, stems)) - 12);
  let cut = '';
  for (const word of words.slice(first)) {
    if (cut.length + word.length > longest) break;
    cut += `${cut === '' ? '' : ' '}${word}`;
  }
  return `${first > 0 ? '… ' : ''}${cut}${text.endsWith(cut) ? '' : ' …'}`;
}
