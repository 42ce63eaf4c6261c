import { isDeepStrictEqual } from 'node:util';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readList } from '../../src/build/list.ts';
import { verifyFolder } from '../../src/build/verify.ts';
import { common, headersOf, isForHost, ofPages } from '../../src/hosting/headers.ts';
import { policyOf } from '../../src/hosting/policy.ts';
import { files, folder, pages, read, readBytes } from './builtSite.ts';

const list = readList(read('/build.json'));

/** The rules of a `_headers` file, as Cloudflare reads them: all that match an address hold. */
const rules = read('/_headers')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    const parts = pattern.split(/(:\w+|\*)/).map((part) => {
      if (part === '*') return '.*';
      return part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.');
    });
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as [string, string]);
    return { match: new RegExp(`^${parts.join('')}$`), headers, lines };
  });

const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');
const readersFiles = files.filter((file) => !isForHost(file));

it('the pictures stand that browsers and telephones ask for unnamed', async () => {
  const kindOf = async (file: string) => (await sharp(readBytes(file)).metadata()).format;
  expect(await kindOf('apple-touch-icon.png')).toBe('png');
  // An icon of Windows: the sign of its kind, and how many pictures are in it.
  expect([...readBytes('favicon.ico').subarray(0, 6)]).toEqual([0, 0, 1, 0, expect.any(Number), 0]);
});

describe('the list of the build', () => {
  it('is true of every file of the site', () => {
    expect(verifyFolder(folder, list)).toEqual([]);
  });
});

describe.each(pages)('$address', ({ html, root }) => {
  it('carries a policy that starts from nothing and allows its own style', () => {
    const policy = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; base-uri 'none'; /);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style'));
    for (const [hash] of policy.matchAll(/sha256-[^']+/g)) expect(list.styles).toContain(hash);
  });
});

describe('the _headers file', () => {
  it('sets no header twice for any file, since hosts differ in what they make of that', () => {
    const twice = readersFiles.flatMap((file) => {
      const names = rules.flatMap(({ match, headers }) =>
        match.test(addressOf(file)) ? headers.map(([name]) => name) : [],
      );
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${file}: ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it('says of every file what the servers say', () => {
    const different = readersFiles.filter((file) => {
      const address = addressOf(file);
      const said = new Map(rules.filter(({ match }) => match.test(address)).flatMap(({ headers }) => headers));
      const wanted = new Map(Object.entries(headersOf(address, list.styles)));
      // Hosts that read this file ask for everything anew unless it says otherwise, and let pages be read by scripts of
      // other sites where they stand among the data.
      if (wanted.get('Cache-Control') === 'no-cache') wanted.delete('Cache-Control');
      if (address === '/data/') said.delete('Access-Control-Allow-Origin');
      // Everything is allowed here what only search needs, and each page forbids it itself; what is said with pages does
      // no harm to other files.
      expect(said.get('Content-Security-Policy')).toBe(policyOf(list.styles, { isSearching: true }));
      for (const name of ['Content-Security-Policy', ...Object.keys(ofPages)]) {
        wanted.delete(name);
        said.delete(name);
      }
      return !isDeepStrictEqual(said, wanted);
    });
    expect(different).toEqual([]);
  });

  it('keeps to the limits of Cloudflare', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...rules.flatMap(({ lines }) => lines).map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  it('sends what is sent with everything', () => {
    expect(Object.fromEntries(rules[0]?.headers ?? [])).toMatchObject(common);
  });
});
