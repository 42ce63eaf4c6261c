import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { pageAddress, siteAddress, webAddress } from '../../../src/content/schema/addresses.ts';

/** What a field answers to a value that it refuses; undefined where it takes it. */
const answer = (field: z.ZodType, value: unknown) => field.safeParse(value).error?.issues[0]?.message;

describe('webAddress', () => {
  it.each(['https://www.gov.uk/', 'http://example.test/a?b=c', 'https://llŷn.test:8443/#a', 'HTTPS://WWW.GOV.UK'])(
    'takes %s',
    (value) => {
      expect(webAddress().parse(value)).toBe(value);
    },
  );

  it.each([
    ...['javascript:alert(1)', 'data:text/html,x', 'www.gov.uk', 'mailto:a@example.test', '/about/'],
    // A host that is not there, or is another than it seems.
    ...['https:', 'https:///x', 'https:x.test', 'https:/x.test', 'https:\\\\x.test', 'https://..', 'https://.x.uk/'],
    ...['https://www.gov.uk@x.test/', 'https://a:b@x.test/', 'https://%78.test/', 'https://x.test\\@y.test/'],
    // Somebody’s own machine, or a name that only one network knows.
    ...[
      'http://localhost/',
      'http://127.0.0.1/',
      'http://0x7f.1/',
      'https://[::1]/',
      'https://intranet/',
      'https://x.test:99999/',
    ],
  ])('refuses %s', (value) => {
    expect(answer(webAddress(), value)).toBe('write a whole web address, for example "https://www.gov.uk/"');
  });
});

it.each([
  'https://server.local/',
  'https://files.council.internal/x',
  'http://a.LAN/',
  'https://1.0.0.127.in-addr.arpa/',
])('a web address is not one that only one network knows: %s', (value) => {
  expect(answer(webAddress(), value)).toBe('write an address that everybody can open: only one network knows this one');
  expect(answer(siteAddress(), value)).toBeUndefined();
});

it('a site may stand on a machine that only the council knows', () => {
  for (const value of ['https://intranet/reports/', 'http://localhost:8080/', 'http://127.0.0.1:8080/'])
    expect(answer(siteAddress(), value)).toBeUndefined();
  expect(answer(siteAddress(), 'https:///x')).toBe('write a whole web address, for example "https://www.gov.uk/"');
});

describe('pageAddress', () => {
  it.each(['/', '/#top', '/2018-06/', '/2018-06/adoption/#finding-21'])('takes %s', (value) => {
    expect(pageAddress().parse(value)).toBe(value);
  });

  it.each(['', '2018-06/', '/2018-06', '/2018-06/#', '//example.test/', '/../', '/a b/', '/data/findings.csv'])(
    'refuses “%s”',
    (value) => {
      expect(answer(pageAddress(), value)).toBe(
        'write it from the root of the site, with a slash at the end of the page, for example `/2024-03/adoption/` or `/2024-03/adoption/#finding-21`',
      );
    },
  );
});
