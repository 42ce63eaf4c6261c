import type { Answer } from './answer.ts';
import { echo } from './say.ts';
import type { SearchIndex } from './searchIndex.ts';
import { type SearchState, writeState } from './state.ts';
import { chipItems, element, filterFields, nothingFound, unknownWords } from './view.ts';

/** The parts of the search page, and what is shown in them but for the results themselves. */
export function searchPage() {
  const part = <Kind extends HTMLElement>(selector: string): Kind => {
    const found = document.querySelector<Kind>(selector);
    if (found === null) throw new Error(`the page has no ${selector}`);
    return found;
  };
  const parts = {
    form: part<HTMLFormElement>('.search-box[data-place="page"] form'),
    input: part<HTMLInputElement>('#search-page'),
    status: part('[data-search-status]'),
    mended: part('[data-search-mended]'),
    unknown: part('[data-search-unknown]'),
    help: part('[data-search-help]'),
    filters: part('[data-search-filters]'),
    filterBox: part<HTMLDetailsElement>('[data-search-filter-box]'),
    chips: part('[data-search-chips]'),
    list: part<HTMLOListElement>('[data-search-results]'),
    more: part<HTMLButtonElement>('[data-search-more]'),
    others: part<HTMLDetailsElement>('[data-search-others]'),
    nothing: part('[data-search-nothing]'),
  };
  const { status, mended, unknown, help, filters, filterBox, chips, list, more, others, nothing } = parts;
  /** Says how it stands; what is said twice is announced twice. */
  const say = (text: string) => {
    const isSame = status.textContent === text;
    status.textContent = text;
    if (isSame) status.append('\u00a0');
  };

  const showNone = () => {
    list.replaceChildren();
    for (const one of [mended, unknown, help, filterBox, chips, more, others, nothing]) one.hidden = true;
  };

  /** Shows what was mended, what nothing says, who can help, the filters, and, where nothing is found, what to do. */
  const showAround = (index: SearchIndex, found: Answer, shown: number, state: SearchState) => {
    showNone();
    mended.hidden = found.mended === undefined;
    if (found.mended !== undefined) {
      const exactly = element('a', { href: writeState({ ...state, mend: false }) }, echo(state.typed));
      const better = element('strong', {}, echo(found.mended));
      mended.replaceChildren('Showing results for ', better, '. Search instead for ', exactly, '.');
    }
    unknown.hidden = found.unknown.length === 0;
    if (!unknown.hidden) unknown.textContent = unknownWords(found.unknown, shown > 0);
    help.hidden = !found.help || help.childElementCount === 0;
    showFilters(index, [...found.records, ...found.more], state);
    nothing.hidden = shown > 0 || !help.hidden;
    if (!nothing.hidden) nothing.replaceChildren(nothingFound(found.records.length, state));
  };

  const showFilters = (index: SearchIndex, records: readonly number[], state: SearchState) => {
    const focused = filters.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const open = new Set(
      [...filters.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset['facet']),
    );
    filters.replaceChildren(...filterFields(index, records, state, open));
    // A single result is as narrow as can be; what is chosen stays as a chip.
    filterBox.hidden = records.length < 2;
    if (focused) document.getElementById(focused)?.focus();
    const chosen = chipItems(index, state);
    chips.replaceChildren(...chosen);
    chips.hidden = chosen.length === 0;
  };

  return { ...parts, say, showNone, showAround };
}
