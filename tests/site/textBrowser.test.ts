import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { HTMLElement, NodeType } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { pageOfEachKind } from '../browser/pageKinds.ts';
import { folder, pageAt, textOf } from './builtSite.ts';
import { lacks, plainLines, reportPages } from './plainReading.ts';

const w3m = [process.env['W3M_PATH'], '/usr/bin/w3m', '/usr/local/bin/w3m', '/opt/homebrew/bin/w3m'].find(
  (path) => path !== undefined && existsSync(path),
);
const file = (address: string) => `${folder}${address.replace(/\/$/, '/index.html')}`;

/** What w3m shows of a page, so wide that no line is broken; `options` are its own. */
function shown(address: string, ...options: string[]): string {
  const input = ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '1000', ...options, file(address)];
  return execFileSync(w3m ?? 'w3m', input, { encoding: 'utf8' });
}

/** The texts below an element, one for each node: what is glued together only where styles are missing is apart here. */
function textsOf(element: HTMLElement | null): string[] {
  if (element === null || element.rawTagName === 'script') return [];
  return element.childNodes.flatMap((child) =>
    child.nodeType === NodeType.TEXT_NODE ? child.text : child instanceof HTMLElement ? textsOf(child) : [],
  );
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const place = 'in the text browser w3m';

describe.skipIf(w3m === undefined)(w3m === undefined ? `${place}, which is not installed here` : place, () => {
  for (const address of reportPages) {
    it(`tells of ${address} all that its data says, in order and with kinds and sources`, () => {
      expect(lacks(address, plainLines(shown(address)))).toEqual([]);
    });
  }

  for (const address of pageOfEachKind) {
    it(`shows every word of ${address} by itself, and no empty point of a list`, () => {
      const text = shown(address);
      const counts = countWords([text]);
      const glued = [...countWords(textsOf(pageAt(address).root.querySelector('body')))].filter(
        ([word, count]) => (counts.get(word) ?? 0) < count,
      );
      expect(glued).toEqual([]);
      expect(text.split('\n').filter((line) => /^\s*([•*]|\d+\.)\s*$/.test(line))).toEqual([]);
    });

    it(`lists where the links of ${address} lead`, () => {
      const text = shown(address, '-o', 'display_link_number=1');
      const links = pageAt(address).root.querySelectorAll('body a[href]');
      const [, references = ''] = text.split(/^References:$/m);
      expect(references.match(/^\[\d+\] /gm)).toHaveLength(links.length);
      expect(links.filter((link) => textOf(link) === '')).toEqual([]);
    });
  }
});
