import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { files, pages, read } from './builtSite.ts';

const sent = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const reading = pages.filter(({ address }) => !address.endsWith('/full-report/'));

describe.each(reading)('$address', ({ html, root }) => {
  it('sends at most 14,000 bytes of HTML and CSS, and blocks on no request', () => {
    expect(sent(html)).toBeLessThanOrEqual(14_000);
    expect(root.querySelectorAll('link[rel="stylesheet"]')).toEqual([]);
    expect(root.querySelectorAll('script[src]').filter((script) => script.getAttribute('type') !== 'module')).toEqual(
      [],
    );
  });

  it('sends at most 18,000 bytes in all, search apart', () => {
    const loaded = root
      .querySelectorAll('script[src], img[src], link[rel="icon"]')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    const bytes = loaded
      .filter((file) => files.includes(file))
      .reduce((sum, file) => sum + sent(read(file)), sent(html));
    expect(bytes).toBeLessThanOrEqual(18_000);
  });
});
