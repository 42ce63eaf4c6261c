import { isFacet } from '../shared/files.ts';
import { known, narrow } from './facets.ts';
import { searchPage } from './page.ts';
import { countOf, echo, inTime } from './say.ts';
import { siteSearch } from './siteSearch.ts';
import { cutToLength, readState, type SearchState, toggled, writeState } from './state.ts';
import { resultItem } from './view.ts';

const pageSize = 10;
/** So many of the results that only mention something are shown when they are asked for. */
const mostOthers = 50;
const typingPause = 250;
/** Milliseconds for which a first answer keeps the place of the themes; then they are offered again. */
const patience = 5000;

/** Starts search on the page that holds this root. Everything the page needs is already in it, for readers without script. */
export function startSearch(root: HTMLElement): void {
  const base = root.dataset['base'] ?? '/';
  const page = searchPage();
  const { status, form, input, list, filters, filterBox, chips, more, others, nothing } = page;
  const title = document.title;
  const site = siteSearch(base);

  let state: SearchState = readState(location.search);
  let turn = 0;
  let shown: number[] = [];
  let words: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One entry of the history for what is typed in one go.
  let isTyping = false;
  const fail = () => {
    page.showNone();
    root.dataset['state'] = 'failed';
    page.say(
      'Search cannot run here just now. You can find everything by theme below, or read everything on one page.',
    );
    list.dataset['state'] = 'done';
  };
  const items = async (records: readonly number[]) =>
    (await site.results(records, words)).map((one) => resultItem(one, base));

  /** Where the results end that are shown with the one at `start`; a single one is not kept back. */
  const endAfter = (start: number) => (shown.length - start > pageSize + 1 ? start + pageSize : shown.length);

  /** Shows more results, all at once, so that none moves what stands below it. */
  const append = (made: readonly HTMLElement[]) => {
    list.append(...made);
    const start = list.children.length;
    more.hidden = start >= shown.length;
    more.textContent = `Show ${endAfter(start) - start} more`;
  };

  const showOthers = (records: readonly number[]) => {
    others.hidden = records.length === 0;
    others.open = false;
    const [summary, rest] = [others.querySelector('summary'), others.querySelector('ol')];
    if (summary === null || rest === null || others.hidden) return;
    summary.textContent = `May also mention it (${records.length})`;
    rest.replaceChildren();
    others.ontoggle = async () => {
      if (!others.open || rest.children.length > 0) return;
      const asked = turn;
      const made = await items(records.slice(0, mostOthers)).catch(() => []);
      if (asked === turn) rest.replaceChildren(...made);
    };
  };

  /** Keeps the place of a first answer free, so that nothing that a reader has begun to read moves when it comes. */
  const waitForFirst = () => {
    if (list.children.length > 0 || !nothing.hidden) return;
    root.dataset['state'] = 'waiting';
    page.say('Searching …');
    setTimeout(() => {
      if (root.dataset['state'] === 'waiting') root.dataset['state'] = 'ready';
    }, patience);
  };

  const showEmpty = async (asked: number) => {
    page.showNone();
    root.dataset['state'] = 'ready';
    page.say('Type what you are looking for: a word or a question.');
    document.title = title;
    // Loaded before anybody asks; what fails is said at once, with the ways that are left.
    await inTime(site.check()).catch(() => {
      if (asked === turn) fail();
    });
    if (asked === turn) list.dataset['state'] = 'done';
  };

  const show = async () => {
    turn += 1;
    const asked = turn;
    list.dataset['state'] = 'busy';
    if (state.typed.trim() === '') return showEmpty(asked);
    waitForFirst();
    try {
      const { index, found } = await inTime(site.ask(state));
      if (asked !== turn) return;
      state = { ...state, chosen: known(index, state.chosen) };
      const all = [...found.records, ...found.more];
      shown = narrow(index, all, state.chosen);
      if (shown.length === all.length) shown = found.records;
      words = found.words;
      // Made before anything is shown: filters that came first would be pushed down.
      const made = await items(shown.slice(0, endAfter(0)));
      if (asked !== turn) return;
      page.showAround(index, found, shown.length, state);
      const isCut = cutToLength(input.value) !== input.value;
      // Said first: a line that comes later would push the results down.
      page.say(
        `${countOf(shown.length)} for “${echo(found.mended ?? state.typed)}”${isCut ? ', the beginning of what you typed' : ''}`,
      );
      append(made);
      showOthers(narrow(index, [...(shown === found.records ? found.more : []), ...found.others], state.chosen));
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
  filters.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && isFacet(target.name))
      void go(toggled(state, target.name, target.value), 'pushState');
  });
  chips.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { facet, value } = button?.dataset ?? {};
    if (button === null || !isFacet(facet) || value === undefined) return;
    // The button goes with its filter: the next one takes its place, or what held it.
    const place = [...chips.querySelectorAll<HTMLElement>('button')].indexOf(button);
    void go(toggled(state, facet, value), 'pushState').then(() => {
      const left = [...chips.querySelectorAll<HTMLElement>('button')];
      (left[Math.min(place, left.length - 1)] ?? filterBox.querySelector('summary'))?.focus();
    });
  });
  more.addEventListener('click', async () => {
    // A second click while the first is answered would show the same again.
    if (more.getAttribute('aria-disabled') === 'true') return;
    more.setAttribute('aria-disabled', 'true');
    try {
      const asked = turn;
      const start = list.children.length;
      const made = await inTime(items(shown.slice(start, endAfter(start))));
      if (asked !== turn) return;
      append(made);
      made[0]?.querySelector('a')?.focus();
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
