import { Feed } from 'feed';
import { inspectionName } from '../model/inspection.ts';
import { licence } from '../model/licence.ts';
import type { Catalogue } from '../model/nouns.ts';
import { pages } from '../model/permalinks.ts';
import { siteWords } from '../model/site.ts';
import { plainText } from '../text/plain.ts';

/** The Atom feed of updates and of inspections, the latest first. `address` makes whole addresses. */
export function atomFeed(catalogue: Catalogue, address: (path: string) => string): string {
  const { site, updates, inspections } = catalogue;
  const items = [
    ...updates.map(({ title, url, date, text }) => ({ title, url, date, text: plainText(text) })),
    ...inspections.map((inspection) => ({
      title: `${inspection.framework.inspectorate}: ${inspectionName(inspection)} of ${inspection.authority.name}`,
      url: inspection.url,
      date: inspection.published ?? inspection.ended,
      text: 'The report of this inspection was published.',
    })),
  ].sort((one, other) => (one.date === other.date ? (one.url < other.url ? -1 : 1) : one.date < other.date ? 1 : -1));
  const feed = new Feed({
    id: address(pages.home),
    link: address(pages.home),
    title: siteWords(catalogue),
    feed: address(pages.feed),
    copyright: licence.name,
    author: { name: site.publisher.name },
    // The newest date of the content, so that two builds give the same bytes.
    updated: new Date(`${items[0]?.date ?? '1970-01-01'}T00:00:00Z`),
    generator: 'Inspection report site',
  });
  for (const { title, url, date, text } of items) {
    feed.addItem({
      title,
      id: address(url),
      link: address(url),
      date: new Date(`${date}T00:00:00Z`),
      description: text,
    });
  }
  return feed.atom1();
}
