import { type Facet, facets, type HelpContact, type Result } from '../shared/files.ts';
import { nearWords, spellingsOf } from '../shared/spelling.ts';
import { stemOf } from '../shared/words.ts';
import { excerpt } from './excerpt.ts';
import { countValues } from './facets.ts';
import type { SearchIndex } from './searchIndex.ts';
import { noneChosen, type SearchState, writeState } from './state.ts';

const facetNames: Record<Facet, string> = {
  kind: 'Kind',
  judgement: 'Judgement',
  theme: 'Theme',
  inspection: 'Inspection',
};

/** So many words at most are offered in place of one that nothing says. */
const mostOffered = 6;

/** Makes an element with attributes and children; text is always text, never HTML. */
export function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function marked(text: string, stems: ReadonlySet<string>): (Node | string)[] {
  return excerpt(text, stems).map((piece) => (piece.isMarked ? element('mark', {}, piece.text) : piece.text));
}

/** One result: its link first, then what it is, what it says, and where it stands. */
export function resultItem(result: Result, stems: ReadonlySet<string>, base: string): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: base.replace(/\/$/, '') + result.url }, ...marked(result.title, stems)),
    ' ',
    element('span', { class: 'result-label' }, result.label),
    ...(result.text === '' ? [] : [element('p', {}, ...marked(result.text, stems))]),
    ...(result.place === '' ? [] : [element('p', { class: 'quiet small' }, result.place)]),
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
        element('label', { for: id }, index.file.names[facet][value] ?? value, ` (${count})`),
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

/** Names of terms and themes that a word may be meant for which nothing says, one for each stem. */
function offered(unknown: readonly string[], { file }: SearchIndex): string[] {
  const names = [
    ...file.terms.flatMap(([, own]) => own),
    ...file.themes.flatMap(([, , own, also]) => [...own, ...also]),
  ];
  const words = new Map(names.map((name) => [name.toLowerCase(), name]));
  const spellings = spellingsOf(words.keys());
  const near = unknown.flatMap((word) =>
    nearWords(word, spellings, 1)
      .slice(0, 3)
      .map((near) => near.word),
  );
  return [...new Map(near.map((word) => [stemOf(word), words.get(word) ?? word])).values()].slice(0, mostOffered);
}

/** What to do where nothing is found: take filters away, or ask for a name near to a word that nothing says. */
export function nothingFound(
  index: SearchIndex,
  unknown: readonly string[],
  withoutFilters: number,
  state: SearchState,
): (Node | string)[] {
  if (withoutFilters > 0) {
    const href = writeState({ ...state, chosen: noneChosen });
    return [
      element('p', {}, 'Nothing matches with these filters. ', element('a', { href }, 'Remove all filters'), '.'),
    ];
  }
  const links = offered(unknown, index).map((word) =>
    element('li', {}, element('a', { href: writeState({ typed: word, chosen: noneChosen, mend: true }) }, word)),
  );
  return [
    element('p', {}, 'Nothing matches this. Try another word, or one of the themes below.'),
    ...(links.length === 0 ? [] : [element('p', {}, 'Did you mean:'), element('ul', {}, ...links)]),
  ];
}

/** Whom to turn to. */
export function helpBox(contacts: readonly HelpContact[]): HTMLElement[] {
  return contacts.map(({ purpose, name, phone, address }) => {
    const who = address === undefined ? name : element('a', { href: address }, name);
    const call = phone === undefined ? [] : [': ', element('a', { href: `tel:${phone.replaceAll(' ', '')}` }, phone)];
    return element('li', {}, `${purpose}: `, who, ...call);
  });
}

/** “Nothing here says “meals” or “admissions”.” */
export function unknownWords(unknown: readonly string[], hasResults: boolean): string {
  const words = unknown.map((word) => `“${word}”`);
  const last = words.at(-1) ?? '';
  const list = words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
  return `Nothing here says ${list}.${hasResults ? ' Below is what comes nearest.' : ''}`;
}
