import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { longestOfEachKind } from '../browser/pageKinds.ts';
import { expect, test } from '../browser/test.ts';
import { ownSite } from './ownSite.ts';

/** What the reader mode of Firefox makes of a page. */
interface ReaderView {
  isOffered: boolean;
  title: string;
  /** Its text, one line for each block. */
  lines: string[];
  /** The blocks of the page’s main part that it leaves out. */
  leftOut: string[];
}

const { resolve } = createRequire(import.meta.url);
const library = ['Readability.js', 'Readability-readerable.js']
  .map((file) => readFileSync(resolve(`@mozilla/readability/${file}`), 'utf8'))
  .join('\n');

async function readerView(page: Page): Promise<ReaderView> {
  return page.evaluate<ReaderView>(`(() => {
    ${library}
    // Styles would be judged by the page’s policy once more.
    const parse = (html) => new DOMParser().parseFromString(html.replace(/<style[^]*?<\\/style>/g, ''), 'text/html');
    const block = /^(address|article|aside|caption|d[dlt]|details|div|h[1-6]|li|nav|[ou]l|p|pre|section|summary|t[rd]|table|th)$/i;
    const textOf = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\\s+/g, ' ');
      if (node.nodeType !== Node.ELEMENT_NODE || node.matches('button, script, [aria-hidden=true]')) return '';
      const text = [...node.childNodes].map(textOf).join('');
      if (/^t[dh]$/i.test(node.tagName)) return ' ' + text.replace(/\\n/g, ' ') + ' ';
      return block.test(node.tagName) ? '\\n' + text + '\\n' : text;
    };
    const linesOf = (root) => textOf(root).split('\\n').map((line) => line.replace(/ +/g, ' ').trim()).filter(Boolean);
    const { title, content } = new Readability(parse(document.documentElement.outerHTML)).parse();
    const lines = [title, ...linesOf(parse(content).body)];
    const main = parse(document.querySelector('main').outerHTML).body;
    for (const part of main.querySelectorAll('nav, h1')) part.remove();
    return {
      isOffered: isProbablyReaderable(document),
      title,
      lines,
      leftOut: linesOf(main).filter((line) => !lines.includes(line)),
    };
  })()`);
}

/** What reader modes take for clutter because of a word in its anchor. The heading is the one that the model of such statements gives. */
const dropped: Readonly<Record<string, readonly string[]>> = {
  '/accessibility/': ['Feedback and contact information'],
};

/** What is made to look things up, to choose from, as the overview of an inspection, or to be printed, not to be read from beginning to end. */
const isNoProse = (address: string) =>
  /^\/(404\.html|search\/|themes\/|([\w-]*\d{4}-\d{2}\/)?)$|\/(embed|one-page)\//.test(address);

for (const address of longestOfEachKind(ownSite.pages).filter((one) => !isNoProse(one))) {
  test(`the reader mode of browsers, where it is offered for ${address}, has its title and leaves nothing out`, async ({
    page,
  }) => {
    await page.goto(address);
    const { isOffered, title, lines, leftOut } = await readerView(page);
    // Browsers do not offer it where every paragraph is short.
    if (!isOffered) return;
    const heading = await page.locator('h1').innerText();
    expect(lines.includes(heading) || heading.split(' ').every((word) => title.split(' ').includes(word))).toBe(true);
    expect(leftOut.filter((line) => dropped[address]?.includes(line) !== true)).toEqual([]);
  });
}
