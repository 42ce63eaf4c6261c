import { type Facet, facets } from '../shared/files.ts';
import type { MarkedResult, Piece } from './excerpt.ts';
import { countValues } from './facets.ts';
import type { SearchIndex } from './searchIndex.ts';
import { noneChosen, type SearchState, writeState } from './state.ts';

const facetNames: Record<Facet, string> = {
  kind: 'Type of result',
  judgement: 'Judgement',
  theme: 'Theme',
  inspection: 'Inspection',
};

/** Makes an element with attributes and children; text is always text, never HTML. */
export function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));

/** One result: its link first, then what it is, what it says, and where it stands. */
export function resultItem({ url, title, label, text, place }: MarkedResult, base: string): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: base.replace(/\/$/, '') + url }, ...marked(title)),
    ' ',
    element('span', { class: 'result-label' }, label),
    ...(text.length === 0 ? [] : [element('p', {}, ...marked(text))]),
    ...(place === '' ? [] : [element('p', { class: 'quiet small' }, place)]),
  );
}

/** The filters with their counts; a value that would show nothing and is not chosen is left out. */
export function filterFields(
  index: SearchIndex,
  records: readonly number[],
  state: SearchState,
  open: ReadonlySet<string | undefined>,
): HTMLElement[] {
  return facets.flatMap((facet) => {
    const values = [...countValues(index, records, facet, state.chosen)].filter(
      ([value, count]) => count > 0 || state.chosen[facet].includes(value),
    );
    if (values.length === 0) return [];
    const boxes = values.map(([value, count]) => {
      const id = `filter-${facet}-${value}`;
      const box = element('input', { type: 'checkbox', id, name: facet, value }) as HTMLInputElement;
      box.checked = state.chosen[facet].includes(value);
      return element(
        'div',
        {},
        box,
        element('label', { for: id }, element('bdi', {}, index.file.names[facet][value] ?? value), ` (${count})`),
      );
    });
    const isOpen = open.size === 0 ? facet === 'kind' || state.chosen[facet].length > 0 : open.has(facet);
    const details = element(
      'details',
      { 'data-facet': facet, ...(isOpen && { open: '' }) },
      element('summary', {}, facetNames[facet]),
      element('fieldset', {}, element('legend', { class: 'visually-hidden' }, facetNames[facet]), ...boxes),
    );
    return [details];
  });
}

/** A button for each chosen value, which takes it away again. */
export function chipItems(index: SearchIndex, state: SearchState): HTMLElement[] {
  return facets.flatMap((facet) =>
    state.chosen[facet].map((value) =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', 'data-facet': facet, 'data-value': value },
          element('span', { class: 'visually-hidden' }, `Remove filter ${facetNames[facet]}: `),
          index.file.names[facet][value] ?? value,
          element('span', { 'aria-hidden': 'true' }, ' ✕'),
        ),
      ),
    ),
  );
}

/** What to do where nothing is found: take filters away, or ask anew. */
export function nothingFound(withoutFilters: number, state: SearchState): HTMLElement {
  if (withoutFilters === 0) return element('p', {}, 'Try another word, or one of the themes below.');
  const href = writeState({ ...state, chosen: noneChosen });
  return element('p', {}, 'Nothing matches with these filters. ', element('a', { href }, 'Remove all filters'), '.');
}

/** “Nothing here says “meals” or “admissions”.” */
export function unknownWords(unknown: readonly string[], hasResults: boolean): string {
  const words = unknown.map((word) => `“${word}”`);
  const last = words.at(-1) ?? '';
  const list = words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
  return `Nothing here says ${list}.${hasResults ? ' Below is what comes nearest.' : ''}`;
}
