import { type HTMLElement, parse } from 'node-html-parser';
import { type Readability, readability } from '../src/text/readability.ts';
import { wordCount } from '../src/text/sentences.ts';
import { builtPages } from './bench/weight.ts';

/** How hard the prose of one page of a built site is to read. */
export interface PageReading extends Readability {
  /** `/2024-03/adoption/` */
  address: string;
}

/** What stands in a page beside its prose: ways around, tables, facts about a finding, sources and citations. */
const besideProse = 'nav, table, form, script, style, .grade-scale, .point-facts, .source-note, .cite-this';

/** The readings of all pages of a built site, in order of address. */
export function pageReadings(folder: string): PageReading[] {
  return builtPages(folder).map(({ address, html }) => ({ address, ...readability(proseOf(parse(html))) }));
}

/** The paragraphs of a page, items of lists and explanations of terms among them. */
function proseOf(page: HTMLElement): string[] {
  const main = page.querySelector('main');
  for (const element of main?.querySelectorAll(besideProse) ?? []) element.remove();
  return (main?.querySelectorAll('p, li, dd') ?? [])
    .filter((block) => block.querySelector('p, li, dd') === null && isProse(block))
    .map(wordsOf);
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

/** The readings as a table to be printed. */
export function readingTable(readings: readonly PageReading[]): string {
  const lines = readings.map(({ address, words, age, sentences }) => {
    const longest = Math.max(0, ...sentences.map(wordCount));
    const mean = words / Math.max(1, sentences.length);
    const numbers = [String(words), age.toFixed(1), mean.toFixed(1), String(longest)];
    return `${numbers.map((number, index) => number.padStart([5, 5, 6, 9][index] ?? 0)).join('  ')}  ${address}`;
  });
  return ['words    age    mean    longest', ...lines].join('\n');
}
