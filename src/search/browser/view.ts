import { monthAndYear } from '../../text/dates.ts';
import { excerpt } from '../shared/excerpt.ts';
import { countValues } from '../shared/facets.ts';
import type { Lexicon } from '../shared/lexicon.ts';
import type { Question } from '../shared/question.ts';
import { suggestions } from '../shared/spelling.ts';
import { type Facet, facets, noneChosen, type SearchState, writeState } from '../shared/state.ts';
import { wordsOf } from '../shared/words.ts';
import type { Engine, Result } from './engine.ts';

const facetNames: Record<Facet, string> = {
  kind: 'Kind',
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
    element('p', {}, ...marked(result.text, stems)),
    ...(result.place === '' ? [] : [element('p', { class: 'quiet small' }, result.place)]),
  );
}

/** What a value of a facet is called. */
function valueName(lexicon: Lexicon, facet: Facet, value: string): string {
  const name = lexicon.names[facet]?.[value] ?? value;
  return facet === 'inspection' ? monthAndYear(name) : name;
}

/** The filters with their counts; a value that would show nothing and is not chosen is left out. */
export function filterFields(
  engine: Engine,
  records: readonly string[],
  state: SearchState,
  open: ReadonlySet<string | undefined>,
): HTMLElement[] {
  return facets.flatMap((facet) => {
    const counts = countValues(records, facet, state.chosen, engine.facets);
    const values = Object.keys(engine.lexicon.names[facet] ?? {}).filter(
      (value) => (counts.get(value) ?? 0) > 0 || state.chosen[facet].includes(value),
    );
    if (values.length === 0) return [];
    const boxes = values.map((value) => {
      const id = `filter-${facet}-${value}`;
      const box = element('input', { type: 'checkbox', id, name: facet, value }) as HTMLInputElement;
      box.checked = state.chosen[facet].includes(value);
      return element(
        'div',
        {},
        box,
        element('label', { for: id }, valueName(engine.lexicon, facet, value), ` (${counts.get(value) ?? 0})`),
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

/** What to do where nothing is found: take filters away, or ask for a word near to one that is not known. */
export function nothingFound(
  lexicon: Lexicon,
  question: Question,
  withoutFilters: number,
  state: SearchState,
): (Node | string)[] {
  if (withoutFilters > 0) {
    const href = writeState({ ...state, chosen: noneChosen });
    return [
      element('p', {}, 'Nothing matches with these filters. ', element('a', { href }, 'Remove all filters'), '.'),
    ];
  }
  const near = suggestions(
    question.concepts.flatMap(({ asked }) => wordsOf(asked)),
    lexicon,
  );
  const links = near.map((word) =>
    element('li', {}, element('a', { href: writeState({ typed: word, chosen: noneChosen, mend: true }) }, word)),
  );
  return [
    element('p', {}, 'Nothing matches this. Try another word, one of the themes below, or read the full report.'),
    ...(links.length === 0 ? [] : [element('p', {}, 'Words near to it:'), element('ul', {}, ...links)]),
  ];
}

/** A button for each chosen value, which takes it away again. */
export function chips(engine: Engine, state: SearchState): HTMLElement[] {
  return facets.flatMap((facet) =>
    state.chosen[facet].map((value) =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', 'data-facet': facet, 'data-value': value },
          element('span', { class: 'visually-hidden' }, `Remove filter ${facetNames[facet]}: `),
          valueName(engine.lexicon, facet, value),
          element('span', { 'aria-hidden': 'true' }, ' ✕'),
        ),
      ),
    ),
  );
}
