import { createHash } from 'node:crypto';
import { inspectionName } from '../model/inspection.ts';
import { licence } from '../model/licence.ts';
import type { Catalogue } from '../model/nouns.ts';
import { pages } from '../model/permalinks.ts';
import { siteWords } from '../model/site.ts';
import { escapedMarkup } from '../text/pieces.ts';
import { plainText } from '../text/plain.ts';

/** An id that lasts as long as its names do, wherever the site stands: a UUID made of them (RFC 9562, version 5). */
function lastingId(...names: readonly string[]): string {
  const digest = createHash('sha1').update(names.join('/')).digest().subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** An element of nothing but words, which in Atom are plain text unless it says otherwise. */
const element = (name: string, words: string) => `<${name}>${escapedMarkup(words)}</${name}>`;
const moment = (day: string) => `${day}T00:00:00Z`;

/** The Atom feed of updates and of inspections, the latest first. `address` makes addresses as whole as they can be. */
export function atomFeed(catalogue: Catalogue, address: (path: string) => string): string {
  const { site, updates, inspections } = catalogue;
  const whose = site.authority ?? site.title;
  const items = [
    ...updates.map(({ id, title, url, date, text }) => ({
      id: lastingId('updates', whose, id),
      title,
      url,
      date,
      text: plainText(text),
    })),
    ...inspections.map((inspection) => ({
      id: lastingId('inspections', inspection.authority.id, inspection.id),
      title: `${inspection.framework.inspectorate}: ${inspectionName(inspection)} of ${inspection.authority.name}`,
      url: inspection.url,
      date: inspection.published ?? inspection.ended,
      text: 'The report of this inspection was published.',
    })),
  ].sort((one, other) => (one.date === other.date ? (one.url < other.url ? -1 : 1) : one.date < other.date ? 1 : -1));
  const entries = items.map(({ id, title, url, date, text }) =>
    [
      '<entry>',
      element('id', id),
      element('title', title),
      `<link href="${escapedMarkup(address(url))}"/>`,
      element('updated', moment(date)),
      element('summary', text),
      '</entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element('id', lastingId('feed', whose)),
    element('title', siteWords(catalogue)),
    `<link rel="alternate" href="${escapedMarkup(address(pages.home))}"/>`,
    `<link rel="self" href="${escapedMarkup(address(pages.feed))}"/>`,
    // The newest date of the content, so that two builds give the same bytes.
    element('updated', moment(items[0]?.date ?? '1970-01-01')),
    `<author>${element('name', site.publisher.name)}</author>`,
    element('rights', licence.name),
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
