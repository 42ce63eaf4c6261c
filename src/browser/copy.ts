// Adds “Copy link” and “Copy citation” to everything on the page that has an address of its own. Without this script,
// and where the browser cannot copy, the link itself serves, and no button is shown.

const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const announcement = document.createElement('p');
announcement.className = 'visually-hidden';
announcement.setAttribute('role', 'status');

function button(label: string, of: string, text: () => string): HTMLButtonElement {
  const made = document.createElement('button');
  const about = document.createElement('span');
  made.type = 'button';
  about.className = 'visually-hidden';
  about.textContent = of && ` of ${of}`;
  const say = (now: string) => made.replaceChildren(now, about);
  say(`Copy ${label}`);
  made.addEventListener('click', async () => {
    const done = await navigator.clipboard.writeText(text()).then(
      () => `Copied ${label}`,
      () => `Could not copy ${label}`,
    );
    say(done);
    announcement.textContent = `${done}${about.textContent}`;
    setTimeout(() => {
      say(`Copy ${label}`);
      announcement.textContent = '';
    }, 4000);
  });
  return made;
}

function addTo(place: Element, ...buttons: HTMLButtonElement[]): void {
  const actions = document.createElement('div');
  actions.className = 'copy-actions';
  // The spaces keep the words of buttons apart where the page is read without styles.
  actions.append(...buttons.flatMap((one) => [one, ' ']));
  place.append(actions);
}

if (navigator.clipboard) {
  document.body.append(announcement);
  const reference = document.querySelector('[data-reference]');
  const part = (name: string) => words(reference?.querySelector(`[data-${name}]`) ?? null);
  for (const point of document.querySelectorAll<HTMLElement>('[data-permalink]')) {
    const link = point.querySelector('a');
    if (!link) continue;
    const label = words(link);
    // Two events may have one date, so each is named by its title.
    const name = point.dataset['permalink'] || label;
    const title = words(point.querySelector('h3, h4'));
    const source = words(point.querySelector('.source-note'));
    const buttons = [button('link', name, () => link.href)];
    if (reference && source) {
      const cited = title ? `“${title}” (${label.replace(/^[FR]/, (first) => first.toLowerCase())})` : `“${label}”`;
      buttons.push(
        button('citation', name, () => `${cited}. ${part('inspection')} ${source}. ${part('restated')} ${link.href}`),
      );
    }
    addTo(point.querySelector(':scope > div, :scope > dd') ?? point, ...buttons);
  }
  if (reference) reference.after(button('reference', '', () => words(reference)));
}

export {};
