import { stemsOf } from '../shared/excerpt.ts';
import { narrow } from '../shared/facets.ts';
import { type Facet, readState, type SearchState, toggled, writeState } from '../shared/state.ts';
import { type Answer, Engine, readAgain } from './engine.ts';
import { chips, element, filterFields, nothingFound, resultItem } from './view.ts';

const pageSize = 20;
const typingPause = 250;
/** Milliseconds for which a first answer keeps the place of the themes; then they are offered again while it is awaited. */
const patience = 5000;

const countOf = (results: number) => (results === 0 ? 'No results' : results === 1 ? '1 result' : `${results} results`);

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
  // One entry of the history for what is typed in one go.
  let isTyping = false;

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

  /** Shows the next results, the first few before the others have come. Answers with the link of the first. */
  const append = async (loaded: Engine, turn: number) => {
    const from = list.children.length;
    const next = shown.slice(from, from + pageSize);
    for (const part of [next.slice(0, readAgain), next.slice(readAgain)]) {
      const results = await Promise.all(part.map((record) => loaded.result(record)));
      if (turn !== asked) return;
      list.append(...results.map((result) => resultItem(result, stems, base)));
    }
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

  /** Keeps the place of a first answer free, so that nothing that a reader has begun to read moves when it comes. */
  const waitForFirst = () => {
    if (list.children.length > 0 || !nothing.hidden) return;
    root.dataset['state'] = 'waiting';
    status.textContent = 'Searching …';
    setTimeout(() => {
      if (root.dataset['state'] === 'waiting') root.dataset['state'] = 'ready';
    }, patience);
  };

  const load = () => {
    engine ??= Engine.load(base);
    return engine;
  };

  const showNothing = (loaded: Engine, { question, records }: Answer) => {
    nothing.hidden = shown.length > 0;
    if (shown.length === 0) nothing.replaceChildren(...nothingFound(loaded.lexicon, question, records.length, state));
  };

  const showFilters = (loaded: Engine, { records }: Answer) => {
    const focused = filters.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const open = new Set(
      [...filters.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset['facet']),
    );
    filters.replaceChildren(...filterFields(loaded, records, state, open));
    filterBox.hidden = records.length === 0;
    if (focused) document.getElementById(focused)?.focus();
    const chosen = chips(loaded, state);
    chipList.replaceChildren(...chosen);
    chipList.hidden = chosen.length === 0;
  };

  const show = async () => {
    asked += 1;
    const turn = asked;
    list.dataset['state'] = 'busy';
    if (state.typed.trim() === '') {
      showNone();
      root.dataset['state'] = 'ready';
      status.textContent = '';
      document.title = title;
      // Loaded before anybody asks; what fails is said at once, with the ways that are left.
      await load().catch(() => {
        engine = undefined;
        if (turn === asked) fail();
      });
      if (turn === asked) list.dataset['state'] = 'done';
      return;
    }
    waitForFirst();
    try {
      const loaded = await load();
      const answer = await loaded.ask(state.typed, state.mend);
      if (turn !== asked) return;
      shown = narrow(answer.records, state.chosen, loaded.facets);
      stems = stemsOf(answer.question.concepts.flatMap(({ ways }) => ways.map(({ text }) => text)));
      showNone();
      showMended(answer);
      showFilters(loaded, answer);
      showNothing(loaded, answer);
      // Said first: a line that comes later would push the results down.
      status.textContent = `${countOf(shown.length)} for “${answer.question.mended ?? state.typed}”`;
      await append(loaded, turn);
      if (turn !== asked) return;
      root.dataset['state'] = 'ready';
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
    return show();
  };

  const goTyped = () => {
    if (input.value === state.typed) return;
    void go({ ...state, typed: input.value, mend: true }, isTyping ? 'replaceState' : 'pushState');
    isTyping = true;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    goTyped();
    isTyping = false;
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(goTyped, typingPause);
  });
  input.addEventListener('change', () => {
    isTyping = false;
  });
  filters.addEventListener('change', (event) => {
    const box = event.target;
    if (box instanceof HTMLInputElement) void go(toggled(state, box.name as Facet, box.value), 'pushState');
  });
  chipList.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    if (button === null) return;
    const { facet, value } = button.dataset;
    if (facet === undefined || value === undefined) return;
    // The button goes with its filter: the next one takes its place, or what held it.
    const place = [...chipList.querySelectorAll<HTMLElement>('button')].indexOf(button);
    void go(toggled(state, facet as Facet, value), 'pushState').then(() => {
      const left = [...chipList.querySelectorAll<HTMLElement>('button')];
      (left[Math.min(place, left.length - 1)] ?? filterBox.querySelector('summary'))?.focus();
    });
  });
  more.addEventListener('click', async () => {
    try {
      const first = await append(await load(), asked);
      first?.focus();
    } catch {
      fail();
    }
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    input.value = state.typed;
    isTyping = false;
    clearTimeout(timer);
    void show();
  });

  // Beside the results there is room for the filters; above them, on a phone, they wait to be asked for.
  filterBox.open = matchMedia('(min-width: 48.0625em)').matches;
  input.value = state.typed;
  void show();
}
