import type { FindingRecord } from '../content/schema/finding.ts';
import { plainText } from '../text/plain.ts';
import { sentencesOf } from '../text/sentences.ts';
import { sentence } from './pointTexts.ts';

/** What a point says, and in whose words. */
export type Wording = ReturnType<typeof wordingOf>;

/** Notes at the foot of the page in the document. */
export type Footnotes = FindingRecord['footnotes'];

/** What a point says, from its record and the text below the line. */
export function wordingOf(data: Pick<FindingRecord, 'title' | 'official' | 'footnotes'>, prose: string) {
  /** The text below the line, as plain text; empty where the title says all. */
  const text = plainText(prose);
  /** The document’s own words where they stand beside ours, a paragraph each; else empty. */
  const officialText: readonly string[] = typeof data.official === 'string' ? paragraphs(data.official) : [];
  return {
    /** The point in one line; where nobody has written one, the first sentence of the document’s words. */
    title: data.title ?? sentencesOf(text || officialText.join(' '))[0] ?? '',
    /** False where the title is only that first sentence. */
    hasTitle: data.title !== undefined,
    text,
    /** True where `text` is in the document’s own words. */
    isOfficial: data.official === true,
    officialText,
    footnotes: data.footnotes,
  };
}

/** A point in running text: its title and what stands below it, or the document’s words alone. */
export function fullText({ title, hasTitle, text }: Pick<Wording, 'title' | 'hasTitle' | 'text'>): string {
  if (!hasTitle) return text;
  return text === '' ? title : `${sentence(title)} ${text}`;
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
