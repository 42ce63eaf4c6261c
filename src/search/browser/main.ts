import { type Facet, facets } from '../shared/files.ts';
import { type Answer, answer, readAgain } from './answer.ts';
import { stemsOf } from './excerpt.ts';
import { known, narrow } from './facets.ts';
import { SearchIndex } from './searchIndex.ts';
import { cutToLength, readState, type SearchState, toggled, writeState } from './state.ts';
import { chips, element, filterFields, helpBox, nothingFound, resultItem, unknownWords } from './view.ts';

const pageSize = 20;
/** So many of the results that only mention something are shown when they are asked for. */
const mostOthers = 50;
const typingPause = 250;
/** Milliseconds for which a first answer keeps the place of the themes; then they are offered again while it is awaited. */
const patience = 5000;
/** Milliseconds after which an answer is given up. */
const timeLimit = 20_000;
/** So many letters of a question are said again. */
const longestEcho = 70;

const countOf = (results: number) => (results === 0 ? 'No results' : results === 1 ? '1 result' : `${results} results`);
const echo = (typed: string) => (typed.length <= longestEcho ? typed : `${typed.slice(0, longestEcho).trimEnd()} …`);

/** Gives up what takes too long. */
function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('search takes too long')), timeLimit);
  });
  return Promise.race([promise, late]);
}

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
  const unknown = part('unknown');
  const help = part('help');
  const filters = part('filters');
  const filterBox = part<HTMLDetailsElement>('filter-box');
  const chipList = part('chips');
  const more = part<HTMLButtonElement>('more');
  const others = part<HTMLDetailsElement>('others');
  const nothing = part('nothing');
  const title = document.title;

  let state: SearchState = readState(location.search);
  let loading: Promise<SearchIndex> | undefined;
  let turn = 0;
  let shown: number[] = [];
  let stems: Set<string> = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One entry of the history for what is typed in one go.
  let isTyping = false;

  /** Says how it stands; what is said twice is announced twice. */
  const say = (text: string) => {
    const isSame = status.textContent === text;
    status.textContent = text;
    if (isSame) status.append('\u00a0');
  };

  const showNone = () => {
    list.replaceChildren();
    for (const one of [mended, unknown, help, filterBox, chipList, more, others, nothing]) one.hidden = true;
  };

  const fail = () => {
    showNone();
    loading = undefined;
    root.dataset['state'] = 'failed';
    say('Search cannot run here just now. You can find everything by theme below, or read everything on one page.');
    list.dataset['state'] = 'done';
  };

  const items = async (index: SearchIndex, records: readonly number[]) =>
    (await Promise.all(records.map((record) => index.result(record)))).map((one) => resultItem(one, stems, base));

  /** Shows the next results, the first few before the others have come. Answers with the link of the first. */
  const append = async (index: SearchIndex, asked: number) => {
    const from = list.children.length;
    const next = shown.slice(from, from + pageSize);
    for (const some of [next.slice(0, readAgain), next.slice(readAgain)]) {
      const made = await items(index, some);
      if (asked !== turn) return undefined;
      list.append(...made);
    }
    more.hidden = list.children.length >= shown.length;
    more.textContent = `Show ${Math.min(pageSize, shown.length - list.children.length)} more`;
    return list.children[from]?.querySelector('a') ?? undefined;
  };

  const showMended = ({ mended: instead }: Answer) => {
    mended.hidden = instead === undefined;
    if (instead === undefined) return;
    const exactly = element('a', { href: writeState({ ...state, mend: false }) }, echo(state.typed));
    const better = element('strong', {}, echo(instead));
    mended.replaceChildren('Showing results for ', better, '. Search instead for ', exactly, '.');
  };

  const showOthers = (index: SearchIndex, records: readonly number[]) => {
    others.hidden = records.length === 0;
    others.open = false;
    const [summary, rest] = [others.querySelector('summary'), others.querySelector('ol')];
    if (summary === null || rest === null || others.hidden) return;
    summary.textContent = `May also mention it (${records.length})`;
    rest.replaceChildren();
    others.ontoggle = async () => {
      if (!others.open || rest.children.length > 0) return;
      const asked = turn;
      const made = await items(index, records.slice(0, mostOthers)).catch(() => []);
      if (asked === turn) rest.replaceChildren(...made);
    };
  };

  /** Keeps the place of a first answer free, so that nothing that a reader has begun to read moves when it comes. */
  const waitForFirst = () => {
    if (list.children.length > 0 || !nothing.hidden) return;
    root.dataset['state'] = 'waiting';
    say('Searching …');
    setTimeout(() => {
      if (root.dataset['state'] === 'waiting') root.dataset['state'] = 'ready';
    }, patience);
  };

  const load = (anew = false) => {
    if (anew) loading = undefined;
    loading ??= SearchIndex.load(base, anew);
    return loading;
  };

  /** An answer; where the site was published anew meanwhile, from what it is now. */
  const ask = async (): Promise<{ index: SearchIndex; found: Answer }> => {
    const from = async (index: SearchIndex) => ({ index, found: await answer(index, state.typed, state.mend) });
    return load()
      .then(from)
      .catch(() => load(true).then(from));
  };

  const showFilters = (index: SearchIndex, records: readonly number[]) => {
    const focused = filters.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const open = new Set(
      [...filters.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset['facet']),
    );
    filters.replaceChildren(...filterFields(index, records, state, open));
    filterBox.hidden = records.length === 0;
    if (focused) document.getElementById(focused)?.focus();
    const chosen = chips(index, state);
    chipList.replaceChildren(...chosen);
    chipList.hidden = chosen.length === 0;
  };

  const showEmpty = async (asked: number) => {
    showNone();
    root.dataset['state'] = 'ready';
    say('Type what you are looking for: a word, a question, or “finding” with a number.');
    document.title = title;
    // Loaded before anybody asks; what fails is said at once, with the ways that are left.
    const isLoaded = await inTime(load().then((index) => index.check())).then(
      () => true,
      () => false,
    );
    if (asked !== turn) return;
    if (!isLoaded) fail();
    list.dataset['state'] = 'done';
  };

  const show = async () => {
    turn += 1;
    const asked = turn;
    list.dataset['state'] = 'busy';
    if (state.typed.trim() === '') return showEmpty(asked);
    waitForFirst();
    try {
      const { index, found } = await inTime(ask());
      if (asked !== turn) return;
      state = { ...state, chosen: known(index, state.chosen) };
      shown = narrow(index, found.records, state.chosen);
      stems = stemsOf(found.words);
      showNone();
      showMended(found);
      unknown.hidden = found.unknown.length === 0;
      if (!unknown.hidden) unknown.textContent = unknownWords(found.unknown, shown.length > 0);
      help.hidden = !found.help || index.file.help.contacts.length === 0;
      if (!help.hidden) help.querySelector('ul')?.replaceChildren(...helpBox(index.file.help.contacts));
      showFilters(index, found.records);
      nothing.hidden = shown.length > 0 || !help.hidden;
      if (!nothing.hidden) nothing.replaceChildren(...nothingFound(index, found.unknown, found.records.length, state));
      const isCut = cutToLength(input.value) !== input.value;
      // Said first: a line that comes later would push the results down.
      say(
        `${countOf(shown.length)} for “${echo(found.mended ?? state.typed)}”${isCut ? ', the beginning of what you typed' : ''}`,
      );
      await append(index, asked);
      if (asked !== turn) return;
      showOthers(index, narrow(index, found.others, state.chosen));
      root.dataset['state'] = 'ready';
      document.title = `${echo(state.typed)} – ${title}`;
      list.dataset['state'] = 'done';
    } catch {
      if (asked === turn) fail();
    }
  };

  const go = (next: SearchState, how: 'pushState' | 'replaceState') => {
    state = next;
    history[how](null, '', location.pathname + writeState(state));
    return show();
  };

  const goTyped = async () => {
    const typed = cutToLength(input.value);
    if (typed === state.typed && typed !== '') return;
    const how = isTyping || typed === state.typed ? 'replaceState' : 'pushState';
    isTyping = true;
    await go({ ...state, typed, mend: true }, how);
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    await goTyped();
    isTyping = false;
    status.focus();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(goTyped, typingPause);
  });
  input.addEventListener('change', () => {
    isTyping = false;
  });
  const isFacet = (name: string | undefined): name is Facet => facets.some((facet) => facet === name);
  filters.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && isFacet(target.name))
      void go(toggled(state, target.name, target.value), 'pushState');
  });
  chipList.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { facet, value } = button?.dataset ?? {};
    if (button === null || !isFacet(facet) || value === undefined) return;
    // The button goes with its filter: the next one takes its place, or what held it.
    const place = [...chipList.querySelectorAll<HTMLElement>('button')].indexOf(button);
    void go(toggled(state, facet, value), 'pushState').then(() => {
      const left = [...chipList.querySelectorAll<HTMLElement>('button')];
      (left[Math.min(place, left.length - 1)] ?? filterBox.querySelector('summary'))?.focus();
    });
  });
  more.addEventListener('click', async () => {
    // A second click while the first is answered would show the same again.
    if (more.getAttribute('aria-disabled') === 'true') return;
    more.setAttribute('aria-disabled', 'true');
    try {
      const first = await inTime(load().then((index) => append(index, turn)));
      first?.focus();
    } catch {
      fail();
    } finally {
      more.removeAttribute('aria-disabled');
    }
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    input.value = state.typed;
    isTyping = false;
    clearTimeout(timer);
    void show();
  });
  // What Pagefind cannot load it throws twice: at whoever asks it, and at nobody.
  addEventListener('unhandledrejection', (event) => {
    if (String(event.reason).includes('Pagefind')) event.preventDefault();
  });

  // Beside the results there is room for the filters; below them, on a phone, they wait to be asked for.
  filterBox.open = matchMedia('(min-width: 48.0625em)').matches;
  input.removeAttribute('maxlength');
  input.value = state.typed;
  void show();
}
