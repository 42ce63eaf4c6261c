import { pointTexts } from '../model/pointTexts.ts';

// Adds “Copy link”, “Copy for minutes” and “Copy reference” to all that has an address of its own. Without this script,
// and where the browser cannot copy, the link itself serves, and no button is shown.

const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const announcement = document.createElement('p');
announcement.className = 'visually-hidden';
announcement.setAttribute('role', 'status');

function button(label: string, of: string, text: () => string): HTMLButtonElement {
  const made = document.createElement('button');
  const about = document.createElement('span');
  made.type = 'button';
  made.className = 'copy-button on-screen';
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

if (navigator.clipboard) {
  document.body.append(announcement);
  const reference = document.querySelector('[data-reference]');
  const part = (name: string) => words(reference?.querySelector(`[data-${name}]`) ?? null);
  for (const point of document.querySelectorAll<HTMLElement>('[data-permalink]')) {
    const link = point.querySelector('a');
    if (!link) continue;
    // Where its link stays on the page, the address to cite is that of its own page.
    const address = new URL(point.dataset['home'] ?? link.href, location.href).href;
    const label = words(link);
    // Two events may have one date, so each is named by its title.
    const name = point.dataset['permalink'] || label;
    const heading = words(point.querySelector('h3, h4'));
    // What has no title but its number is in the document’s own words.
    const title = heading === label ? `“${words(point.querySelector('.point-text > div'))}”` : heading;
    const source = words(point.querySelector('.source-note'));
    const buttons = [button('link', name, () => address)];
    if (reference && source) {
      const texts = () =>
        pointTexts(
          { author: part('author'), inspection: part('inspection'), site: part('site') },
          { name: title ? label : undefined, title: title || label, source, link: address },
        );
      buttons.push(
        button('for minutes', name, () => texts().minutes),
        button('reference', name, () => texts().reference),
      );
    }
    const actions = document.createElement('li');
    // The spaces keep the words of buttons apart where the page is read without styles.
    actions.append(...buttons.flatMap((one) => [one, ' ']));
    point.querySelector('.point-facts')?.append(actions);
  }
  if (reference) reference.after(button('reference', '', () => words(reference)));
}
