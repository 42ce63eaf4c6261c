import { describe, expect, it } from 'vitest';
import { caddyConfiguration } from '../../src/hosting/caddy.ts';
import { headersOf } from '../../src/hosting/headers.ts';
import { headersFile } from '../../src/hosting/headersFile.ts';
import { nginxConfiguration } from '../../src/hosting/nginx.ts';

const styles = ['sha256-one=', 'sha256-two='];

describe('the headers of an address', () => {
  it.each(['/', '/2018-06/', '/2018-06/adoption/', '/search/', '/2018-06/embed/finding-1/', '/404.html'])(
    '%s: a policy that starts from nothing, and is asked for anew every time',
    (address) => {
      const { 'Content-Security-Policy': policy, 'Cache-Control': cache } = headersOf(address, styles);
      expect(policy).toMatch(/^default-src 'none'; base-uri 'none'; script-src 'self'/);
      expect(policy).toContain("style-src 'self' 'sha256-one=' 'sha256-two='; ");
      expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)(?<!wasm-unsafe-eval)/);
      expect(cache).toBe('no-cache');
    },
  );

  it('let nobody show a page in a frame, but a card everybody', () => {
    expect(headersOf('/2018-06/adoption/', styles)).toMatchObject({
      'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
      'X-Frame-Options': 'DENY',
    });
    const card = headersOf('/2018-06/embed/finding-1/', styles);
    expect(card['Content-Security-Policy']).toMatch(/frame-ancestors \*$/);
    expect(card).not.toHaveProperty('X-Frame-Options');
  });

  it('let only search run WebAssembly and load files', () => {
    const allows = (address: string) => headersOf(address, styles)['Content-Security-Policy'];
    expect(allows('/search/')).toContain("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
    expect(allows('/themes/')).not.toMatch(/wasm|connect-src/);
  });

  it('keep for ever only what changes its name with its content', () => {
    const cache = (address: string) => headersOf(address, styles)['Cache-Control'];
    expect(cache('/_astro/search.CtWwzCjU.js')).toBe('public, max-age=31536000, immutable');
    expect(cache('/pagefind/fragment/en_14b2d6b.pf_fragment')).toBe('public, max-age=31536000, immutable');
    for (const address of ['/pagefind/pagefind.js', '/pagefind/lexicon.json', '/data/findings.csv', '/icon.svg'])
      expect(cache(address)).toBe('no-cache');
  });

  it('let scripts of other sites read the data and nothing else', () => {
    expect(headersOf('/data/findings.json', styles)['Access-Control-Allow-Origin']).toBe('*');
    expect(headersOf('/', styles)).not.toHaveProperty('Access-Control-Allow-Origin');
  });
});

describe('a site below a base path', () => {
  it('has every rule there', () => {
    const patterns = headersFile('/reports/', styles, ['/', '/2020-03/', '/2020-03/care/', '/themes/health/']).match(
      /^\/.*$/gm,
    );
    expect(patterns?.filter((pattern) => !pattern.startsWith('/reports/'))).toEqual([]);
    const nginx = nginxConfiguration('/reports/', styles);
    expect(nginx).toContain('error_page 403 404 =404 /reports/404.html;');
    expect(nginx).toContain('location ~ "^/reports/search/(index\\.html)?$" {');
    expect(caddyConfiguration('/reports/', styles)).toContain('rewrite * /reports/404.html');
  });

  it('is matched to the letter where its name is a pattern too', () => {
    expect(nginxConfiguration('/a.b+c/', styles)).toContain('location ~ "^/a\\.b\\+c/search/');
  });
});

describe('a _headers file', () => {
  const patternsOf = (addresses: readonly string[]) => headersFile('/', styles, addresses).match(/^\/.*$/gm) ?? [];

  it('tells the pages of an inspection from its cards', () => {
    const patterns = patternsOf(['/2020-03/care/', '/2020-03/embed/', '/2020-03/embed/care/', '/themes/health/']);
    expect(patterns).toEqual(
      expect.arrayContaining(['/:section/care/', '/:section/health/', '/:inspection/embed/*', '/:page/']),
    );
    expect(patterns.join()).not.toMatch(/section\/embed/);
  });

  it('has no more rules for ten full inspections than for one, and stays within the limits of hosts', () => {
    const areas = [
      'help',
      'care',
      'adoption',
      'leadership',
      'evidence',
      'what-happens-next',
      'full-report',
      'one-page',
    ];
    const full = (id: string) => areas.flatMap((area) => [`/${id}/${area}/`, `/${id}/embed/${area}/`]);
    const themes = Array.from({ length: 25 }, (_, index) => `/themes/theme-${index}/`);
    const ids = Array.from({ length: 10 }, (_, index) => `20${index + 10}-03`);
    const of = (all: readonly string[]) => patternsOf([...all.flatMap(full), ...themes, '/themes/theme-1/2/']);
    expect(of(ids)).toHaveLength(of(ids.slice(0, 1)).length);
    expect(of(ids).length).toBeLessThan(60);
  });

  it('says of what it cannot name, as a page that is not found, what holds for every page', () => {
    const [everything = ''] = headersFile('/', styles, []).split('\n\n');
    expect(everything).toMatch(/^\/\*\n/);
    expect(everything).toContain("Content-Security-Policy: default-src 'none'; base-uri 'none'; script-src 'self'");
    expect(everything).not.toContain('frame-ancestors');
  });
});
