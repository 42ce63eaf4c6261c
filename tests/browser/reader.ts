/** Somebody who reads with the keyboard alone, in whichever browser. */
export interface Reader {
  /** Opens an address of the site. */
  open(address: string): Promise<void>;
  press(key: 'Tab' | 'Enter' | 'Space'): Promise<void>;
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
    const element = document.activeElement ?? document.body;
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    return {
      tag: element.tagName.toLowerCase(),
      id: element.id,
      name: (label ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      isInMain: element.closest('main') !== null,
    };
  });
}

const farthest = 150;

/** Presses Tab until what has the focus is as wanted. Throws where it never comes. */
export async function tabTo(reader: Reader, isWanted: (focus: Focused) => boolean): Promise<Focused> {
  const met: string[] = [];
  for (let presses = 0; presses < farthest; presses += 1) {
    await reader.press('Tab');
    const focus = await focused(reader);
    if (isWanted(focus)) return focus;
    met.push(focus.name.slice(0, 30));
  }
  throw new Error(`Tab does not lead there in ${farthest} steps, only past ${met.slice(0, 40).join(' · ')}`);
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
