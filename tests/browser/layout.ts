import type { Page } from '@playwright/test';

/** Lays out also what is drawn only when the reader comes near: it has its place too, and not one that is kept for it. */
export async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const rule = '* { content-visibility: visible !important; }';
    const sheets = document.adoptedStyleSheets;
    if (sheets.some(({ cssRules }) => cssRules[0]?.cssText === rule)) return;
    const drawn = new CSSStyleSheet();
    drawn.replaceSync(rule);
    // Before those of a state, which are taken back.
    sheets.unshift(drawn);
  });
}

/** What does not fit on a page as it stands: scrolling to the side, cut, broken or overlapping text, a region that only a mouse can scroll. */
export async function layoutFaults(page: Page): Promise<string[]> {
  await drawAll(page);
  return page.evaluate(() => {
    const faults: string[] = [];
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
    const isHidden = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('.visually-hidden, .govuk-visually-hidden, .govuk-skip-link, [hidden]') !== null;

    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) {
      const edge = document.documentElement.clientWidth;
      const first = [...document.body.querySelectorAll('*')].find(
        (element) => !isHidden(element) && element.getBoundingClientRect().right > edge + 1,
      );
      faults.push(`scrolls ${wide} px to the side: ${first === undefined ? '?' : name(first)}`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (isHidden(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      // What is typed into a field moves along with the caret.
      const cutsX =
        element.tagName !== 'INPUT' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const cutsY = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
      if ((cutsX && /hidden|clip/.test(overflowX)) || (cutsY && /hidden|clip/.test(overflowY)))
        faults.push(`cuts its text off: ${name(element)}`);
      const scrolls = (cutsX && /auto|scroll/.test(overflowX)) || (cutsY && /auto|scroll/.test(overflowY));
      const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
      // Where a link in it has the focus, the arrow keys scroll it.
      if (scrolls && !(element.matches(':has(a[href])') && element.matches('section, nav, [role="region"]') && isNamed))
        faults.push(`scrolls, but not by keyboard or without a name: ${name(element)}`);
    }

    // What is scrolled passes under what stays at an edge.
    const sticky = [...document.querySelectorAll('*')].filter(
      (element) => getComputedStyle(element).position === 'sticky',
    );
    const staysAtEdge = (element: Element) => sticky.some((one) => one.contains(element));

    // Lines of text, each without the upper and lower quarter that even well set lines may share.
    const lines: { element: Element; left: number; right: number; top: number; bottom: number }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text !== null; text = texts.nextNode() as Text | null) {
      const element = text.parentElement;
      if (element === null || text.data.trim() === '' || isHidden(element) || staysAtEdge(element)) continue;
      const range = document.createRange();
      // Where words are parted as a dictionary does it, no browser without a dictionary can tell.
      const staysWhole = element.matches('h1, h2, h3') || getComputedStyle(element).hyphens !== 'auto';
      const isAddress = element.closest('code, pre, .address') !== null || /:\/\/|@/.test(text.data);
      const whole = staysWhole ? /[\p{L}\p{N}’]+/gu : /\p{N}+/gu;
      for (const { 0: word, index } of isAddress ? [] : text.data.matchAll(whole)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => top);
        if (new Set(tops).size > 1) faults.push(`breaks “${word}” in the middle: ${name(element)}`);
      }
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, height } of range.getClientRects())
        if (right - left > 1) lines.push({ element, left, right, top: top + height / 4, bottom: bottom - height / 4 });
    }
    lines.sort((one, other) => one.top - other.top);
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next++) {
        const other = lines[next];
        if (other === undefined || other.top >= one.bottom) break;
        const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (shared > 2) faults.push(`texts overlap: ${name(one.element)} and ${name(other.element)}`);
      }
    }
    return faults;
  });
}
