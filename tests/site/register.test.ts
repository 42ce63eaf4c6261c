import { describe, expect, it } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { partsOfAddress } from '../../src/content/redirects.ts';
import { addresses } from '../../src/model/addresses.ts';
import { catalogue } from '../../src/model/link.ts';
import { files, pages, read } from './builtSite.ts';

const { register, records } = checkPublishable('content');
// What is new is registered when the site is built for its address.
const lines = [...(register?.lines ?? []), ...addresses(catalogue(records))];
const registered = [...new Set(lines.map(({ address }) => address))];
const ids = new Map(
  pages.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);

/** Where the links of a page lead on this site; the skip link apart, which is no address to pass on. */
const linked = pages.flatMap(({ address, root }) =>
  root.querySelectorAll('a[href]:not(.govuk-skip-link)').flatMap((link) => {
    const { host, pathname, hash } = new URL(link.getAttribute('href') ?? '', `http://site.test${address}`);
    return host === 'site.test' ? [`${pathname}${hash}`] : [];
  }),
);

describe('the built site', () => {
  it.each(registered)('still has %s', (address) => {
    const { page, anchor } = partsOfAddress(address);
    const own = ids.get(page);
    if (own === undefined) expect(files).toContain(page);
    else if (anchor !== undefined) expect(own).toContain(anchor);
  });

  it('links to no address that the register does not keep', () => {
    expect([...new Set(linked)].filter((address) => !registered.includes(address))).toEqual([]);
  });

  it('has no page that the register does not keep, the one for missing pages apart', () => {
    const addresses = pages.map(({ address }) => address).filter((address) => address !== '/404.html');
    expect(addresses.filter((address) => !registered.includes(address))).toEqual([]);
  });

  it('tells hosts of redirects', () => {
    expect(read('/_redirects')).toBe('# Old address, new address, status\n');
  });
});
