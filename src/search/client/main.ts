import { stemsOf } from '../excerpt.ts';
import { narrow } from '../facets.ts';
import { type Facet, readState, type SearchState, toggled, writeState } from '../state.ts';
import { type Answer, Engine } from './engine.ts';
import { chips, element, filterFields, resultItem } from './view.ts';

const pageSize = 20;
const typingPause = 250;

/** Starts search on the page that holds this root. Everything the page needs is already in it, for readers without script. */
export function startSearch(root: HTMLElement): void {
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = document.querySelector<Kind>(`[data-search-${name}]`);
    if (found === null) throw new Error(`the page has no [data-search-${name}]`);
    return found;
  };
  const base = root.dataset['base'] ?? '/';
  const form = document.querySelector<HTMLFormElement>('.search-box[data-place="page"] form');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!form || !input) throw new Error('the page has no search form');
  const list = part<HTMLOListElement>('results');
  const status = part('status');
  const mended = part('mended');
  const filters = part('filters');
  const filterBox = part<HTMLDetailsElement>('filter-box');
  const chipList = part('chips');
  const more = part<HTMLButtonElement>('more');
  const nothing = part('nothing');
  const title = document.title;

  let state: SearchState = readState(location.search);
  let engine: Promise<Engine> | undefined;
  let asked = 0;
  let shown: string[] = [];
  let stems: Set<string> = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const showNone = () => {
    list.replaceChildren();
    for (const one of [mended, filterBox, chipList, more, nothing]) one.hidden = true;
  };

  const fail = () => {
    showNone();
    root.dataset['state'] = 'failed';
    status.textContent =
      'Search cannot run here just now. You can find everything by theme below, or read the full report.';
    list.dataset['state'] = 'done';
  };

  const append = async (loaded: Engine, turn: number) => {
    const from = list.children.length;
    const next = shown.slice(from, from + pageSize);
    const results = await Promise.all(next.map((record) => loaded.result(record)));
    if (turn !== asked) return;
    list.append(...results.map((result) => resultItem(result, stems, base)));
    more.hidden = list.children.length >= shown.length;
    more.textContent = `Show ${Math.min(pageSize, shown.length - list.children.length)} more`;
    return list.children[from]?.querySelector('a') ?? undefined;
  };

  const showMended = ({ question }: Answer) => {
    mended.hidden = question.mended === undefined;
    if (question.mended === undefined) return;
    const exactly = element('a', { href: writeState({ ...state, mend: false }) }, state.typed);
    mended.replaceChildren(
      'Showing results for ',
      element('strong', {}, question.mended),
      '. Search instead for ',
      exactly,
      '.',
    );
  };

  const show = async () => {
    asked += 1;
    const turn = asked;
    list.dataset['state'] = 'busy';
    if (state.typed.trim() === '') {
      showNone();
      status.textContent = '';
      document.title = title;
      list.dataset['state'] = 'done';
      return;
    }
    try {
      engine ??= Engine.load(base);
      const loaded = await engine;
      const answer = await loaded.ask(state.typed, state.mend);
      if (turn !== asked) return;
      shown = narrow(answer.records, state.chosen, loaded.facets);
      stems = stemsOf(answer.question.concepts.flatMap(({ ways }) => ways.map(({ text }) => text)));
      showNone();
      showMended(answer);
      const hasFocus = filters.contains(document.activeElement) ? document.activeElement?.id : undefined;
      filters.replaceChildren(...filterFields(loaded, answer.records, state));
      filterBox.hidden = answer.records.length === 0;
      if (hasFocus !== undefined) document.getElementById(hasFocus)?.focus();
      const chosen = chips(loaded, state);
      chipList.replaceChildren(...chosen);
      chipList.hidden = chosen.length === 0;
      nothing.hidden = shown.length > 0;
      await append(loaded, turn);
      if (turn !== asked) return;
      status.textContent = `${shown.length === 0 ? 'No results' : shown.length === 1 ? '1 result' : `${shown.length} results`} for “${answer.question.mended ?? state.typed}”`;
      document.title = `${state.typed} – ${title}`;
      list.dataset['state'] = 'done';
    } catch {
      engine = undefined;
      if (turn === asked) fail();
    }
  };

  const go = (next: SearchState, how: 'pushState' | 'replaceState') => {
    state = next;
    history[how](null, '', location.pathname + writeState(state));
    void show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (input.value !== state.typed || list.dataset['state'] !== 'done')
      go({ ...state, typed: input.value, mend: true }, 'pushState');
    else if (location.search !== writeState(state)) go(state, 'pushState');
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => go({ ...state, typed: input.value, mend: true }, 'replaceState'), typingPause);
  });
  filters.addEventListener('change', (event) => {
    const box = event.target;
    if (box instanceof HTMLInputElement) go(toggled(state, box.name as Facet, box.value), 'pushState');
  });
  chipList.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { facet, value } = button?.dataset ?? {};
    if (facet === undefined || value === undefined) return;
    go(toggled(state, facet as Facet, value), 'pushState');
    input.focus();
  });
  more.addEventListener('click', async () => {
    const loaded = await engine;
    if (loaded === undefined) return;
    const first = await append(loaded, asked);
    first?.focus();
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    input.value = state.typed;
    void show();
  });

  // Beside the results there is room for the filters; above them, on a phone, they wait to be asked for.
  filterBox.open = matchMedia('(min-width: 48.0625em)').matches;
  root.dataset['state'] = 'ready';
  status.textContent = '';
  input.value = state.typed;
  void show();
}
