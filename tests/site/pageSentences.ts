import { type HTMLElement, parse } from 'node-html-parser';
import { sentencesOf } from '../../src/text/sentences.ts';

/** What stands in a page beside its prose: ways around, tables, facts about a finding, sources and citations. */
const besideProse = 'nav, table, form, script, style, .grade-scale, .point-facts, .source-note, .cite-this';

/** The sentences in the prose of a page, items of lists and explanations of terms among them. */
export function pageSentences(html: string): string[] {
  const main = parse(html).querySelector('main');
  for (const element of main?.querySelectorAll(besideProse) ?? []) element.remove();
  return (main?.querySelectorAll('p, li, dd') ?? [])
    .filter((block) => block.querySelector('p, li, dd') === null && isProse(block))
    .flatMap((block) => sentencesOf(wordsOf(block)));
}

/** False for a label, which is no sentence, and for an item of a list that is nothing but a link. */
function isProse(block: HTMLElement): boolean {
  const words = wordsOf(block);
  if (block.tagName === 'LI') return words !== wordsOf(block.querySelector('a'));
  return /[.!?:]["”’)]*(?:\s|$)/.test(words);
}

function wordsOf(element: HTMLElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
