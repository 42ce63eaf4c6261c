import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { styleHashes } from '../../src/hosting/policy.ts';
import { type Served, serve } from '../../src/hosting/serve.ts';
import { files, folder, type Page, pages } from './builtSite.ts';
import { type NuMessage, noJava, nuMessages } from './nuValidator.ts';

const style = 'Inline style violates Content Security Policy';
const script = 'Inline script violates Content Security Policy';

/** What the validator says of correct pages, each with the proof that it is mistaken. */
const mistakes: Readonly<Record<string, (page: Page, said: NuMessage) => boolean>> = {
  // It takes white space from the ends of a style before it works out the hash; a browser does not, and neither do we.
  [style]: ({ html, root }) =>
    styleHashes(root).every((hash) => html.includes(`'${hash}'`) && /\n<\/style>/.test(html)),
  // Data in a script element is never run, and no policy is asked about it: https://html.spec.whatwg.org/#data-block
  [script]: ({ root }, { extract = '' }) =>
    extract.includes('<script type="application/ld+json">') &&
    root.querySelectorAll('script:not([src])').every((script) => script.getAttribute('type') === 'application/ld+json'),
};

/** Parts of CSS that every browser of today knows and the validator does not, and a role that VoiceOver needs. */
const unknown = [
  'CSS: “container-type”: Property',
  'CSS: Unrecognized at-rule “@container”',
  'CSS: “transition”: “allow-discrete”',
  'The “list” role is unnecessary for element “ul”.',
  'The “list” role is unnecessary for element “ol”.',
];

/** What is wrong, to see that it would be found: a style, an element and a drawing. */
const wrong = {
  'wrong.html':
    '<!doctype html><html lang="en"><title>Wrong</title><style>p { colour: red }</style><p><div></div></p></html>',
  'wrong.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle radius="3"/></svg>',
};

describe.skipIf(noJava !== undefined)(`the Nu validator${noJava === undefined ? '' : ` (${noJava})`}`, () => {
  let wrongFolder = '';
  let site: Served;
  let messages: NuMessage[] = [];
  const url = ({ address }: Page) => new URL(address, site.address).href;
  const said = (about: (url: string) => boolean) => messages.filter((message) => about(message.url));

  beforeAll(async () => {
    wrongFolder = mkdtempSync(join(tmpdir(), 'nu-'));
    for (const [name, text] of Object.entries(wrong)) writeFileSync(join(wrongFolder, name), text);
    site = await serve(folder, { port: 0, host: '127.0.0.1' });
    // Pages are asked of a server, since a page in a file has no “self” that its policy could name.
    messages = await nuMessages([
      ...pages.map(url),
      ...files.filter((file) => /\.(svg|css)$/.test(file)).map((file) => join(folder, file)),
      ...Object.keys(wrong).map((name) => join(wrongFolder, name)),
    ]);
  }, 300_000);
  afterAll(async () => {
    rmSync(wrongFolder, { recursive: true });
    await site.close();
  });

  it('finds nothing wrong with any page, the style in it, or any drawing', () => {
    const faults = said((about) => !about.includes(wrongFolder)).filter((one) => {
      const page = pages.find((candidate) => url(candidate) === one.url);
      const [, isMistaken] = Object.entries(mistakes).find(([start]) => one.message.startsWith(start)) ?? [];
      if (unknown.some((start) => one.message.startsWith(start))) return false;
      return page === undefined || isMistaken?.(page, one) !== true;
    });
    expect(faults.map(({ url, message, extract }) => `${url}: ${message} ${extract}`)).toEqual([]);
  });

  it('is still mistaken about the style of every page, and has so read every page', () => {
    const unread = pages.filter(
      (page) => said((about) => about === url(page)).filter(({ message }) => message.startsWith(style)).length !== 1,
    );
    expect(unread.map(({ address }) => address)).toEqual([]);
  });

  it('is still mistaken about linked data', () => {
    expect(messages.some(({ message }) => message.startsWith(script))).toBe(true);
  });

  it('would find what is wrong', () => {
    expect(said((about) => about.endsWith('wrong.html')).map(({ message }) => message)).toEqual([
      expect.stringContaining('colour'),
      expect.stringContaining('No “p” element in scope'),
    ]);
    expect(said((about) => about.endsWith('wrong.svg')).map(({ message }) => message)).toEqual([
      expect.stringContaining('radius'),
    ]);
  });
});
