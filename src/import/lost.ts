import { Refusal } from '../refusal.ts';
import { isPlainHeading } from './paragraphs.ts';
import { titleOf } from './parts.ts';
import type { Report } from './report.ts';

/** Refuses a draft in whose files a word of the report is missing: what this program reads wrongly is not published. */
export function refuseLoss(report: Report, files: ReadonlyMap<string, string>): void {
  const written = counted([...files.values()].map(unescaped));
  const taken = report.sections.filter(({ role }) => role !== 'other').flatMap(({ blocks }) => blocks);
  for (const block of taken) {
    if (block.kind === 'note' || isPlainHeading(titleOf(block))) continue;
    for (const word of wordsIn(block.lines.join('\n'))) {
      const left = (written.get(word) ?? 0) - 1;
      written.set(word, left);
      if (left < 0)
        throw new Refusal(
          `The word “${word}”${block.page > 0 ? ` on page ${block.page}` : ''} would be lost: this program does not understand how the document is made; write this inspection by hand.`,
        );
    }
  }
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{Nd}]+/gu) ?? [];
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Markdown as the letters that it shows. */
function unescaped(text: string): string {
  return text
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
