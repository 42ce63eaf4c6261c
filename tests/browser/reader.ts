/** Somebody who reads with the keyboard alone, in whichever browser. */
export interface Reader {
  /** Opens an address of the site. */
  open(address: string): Promise<void>;
  press(key: 'Tab' | 'Shift+Tab' | 'Enter' | 'Space'): Promise<void>;
  type(text: string): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page; it can use nothing from outside. */
  see<Seen>(look: () => Seen): Promise<Seen>;
}

/** What has the focus, as a screen reader would name it. */
export interface Focused {
  tag: string;
  id: string;
  name: string;
  isInMain: boolean;
}

/** What has the focus now. */
export function focused(reader: Reader): Promise<Focused> {
  return reader.see(() => {
    const element = document.activeElement ?? document.documentElement;
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    return {
      tag: element.tagName.toLowerCase(),
      id: element.id,
      name: (label ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      isInMain: element.closest('main') !== null,
    };
  });
}

/** The words of the stop of the Tab key before the one that has the focus. */
export function stopBefore(reader: Reader): Promise<string> {
  return reader.see(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    const before = stops[stops.indexOf(document.activeElement as HTMLElement) - 1];
    return (before?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

const farthest = 150;

/** Presses Tab, or Shift and Tab to go back, until what has the focus is as wanted. Throws where it never comes. */
export async function tabTo(
  reader: Reader,
  isWanted: (focus: Focused) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Focused> {
  const met: string[] = [];
  for (let presses = 0; presses < farthest; presses += 1) {
    await reader.press(key);
    const focus = await focused(reader);
    if (isWanted(focus)) return focus;
    met.push(focus.name.slice(0, 30));
  }
  throw new Error(`${key} does not lead there in ${farthest} steps, only past ${met.slice(0, 40).join(' · ')}`);
}

/** How often Tab may seem to stay: at the end of a page Firefox has it among its own controls for one press. */
const longestStay = 2;

/**
 * Presses Tab until it has led out of the page at its end, or round to its start. Throws where it is caught: it stays on
 * one element, or goes on for ever.
 */
export async function tabOut(reader: Reader): Promise<void> {
  for (let presses = 0, last = '', stay = 0; presses < 4 * farthest; presses += 1) {
    await reader.press('Tab');
    const focus = await reader.see(() => {
      const element = document.activeElement;
      const isOut = element === null || element === document.body || element.matches('.govuk-skip-link');
      return isOut ? '' : `${[...document.querySelectorAll('*')].indexOf(element)} ${element.textContent}`;
    });
    if (focus === '') return;
    stay = focus === last ? stay + 1 : 0;
    if (stay > longestStay) throw new Error(`Tab is caught at ${focus.slice(0, 60)}`);
    last = focus;
  }
  throw new Error('Tab does not lead out of the page');
}

/** Waits until a look at the page is as wanted. Throws after ten seconds. */
export async function until(reader: Reader, what: string, look: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    // A page that is being left cannot be looked at.
    if (await reader.see(look).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`it does not come about that ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
