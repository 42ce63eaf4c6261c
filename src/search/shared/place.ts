import { type ResultKind, resultKinds } from '../../exports/resultKinds.ts';
import { monthAndYear } from '../../text/dates.ts';
import type { FacetIndex } from './facets.ts';
import type { LexiconFile } from './lexicon.ts';
import type { Facet } from './state.ts';

/** The value of a facet that a record has; undefined where it has none. */
function valueIn(record: string, facet: Facet, index: FacetIndex): string | undefined {
  return [...index[facet]].find(([, members]) => members.has(record))?.[0];
}

/** What a result is, in words: “Strength”, “Grade: Good”. The text of a judgement begins with its grade. */
export function labelOf(kind: string, { url, text }: { url: string; text: string }): string {
  if (kind === 'judgement') return /^Grade: [^.]+/.exec(text)?.[0] ?? resultKinds.judgement.one;
  if (kind === 'inspection') return url.includes('#event-') ? 'Event' : 'Inspection';
  return resultKinds[kind as ResultKind].one;
}

/** What a result says below its title; its label says the grade already. */
export function textOf(kind: string, text: string): string {
  return kind === 'judgement' ? text.replace(/^Grade: [^.]+\. /, '') : text;
}

/** Where a result stands: “Finding 31, Care leavers, June 2018 inspection”. Empty for what belongs to no inspection. */
export function placeOf(record: string, url: string, index: FacetIndex, names: LexiconFile['names']): string {
  const [, noun, number] = /#(finding|recommendation)-(\d+)$/.exec(url) ?? [];
  const area = names['judgement']?.[valueIn(record, 'judgement', index) ?? ''];
  const started = names['inspection']?.[valueIn(record, 'inspection', index) ?? ''];
  return [
    noun === undefined ? undefined : `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${number}`,
    area,
    started === undefined ? undefined : `${monthAndYear(started)} inspection`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
