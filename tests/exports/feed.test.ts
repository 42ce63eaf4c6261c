import { expect, it } from 'vitest';
import { atomFeed } from '../../src/exports/feed.ts';
import { catalogue } from '../samples.ts';

const feedAt = (site: string) => atomFeed(catalogue(), (path) => site + path);
const feed = feedAt('https://site.test');
const entries = (text: string) => [...text.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => entry);
const ids = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

it('the feed has updates and inspections, the latest first, each with a link to it', () => {
  const links = entries(feed).map((entry) => /<link href="(.*?)"/.exec(entry)?.[1]);
  expect(links).toEqual(['https://site.test/updates/#update-2020-06-01', 'https://site.test/2020-03/']);
});

it('the ids of the feed and of what is in it last when the site moves, and are each its own', () => {
  expect(ids(feed)).toEqual(ids(feedAt('https://elsewhere.test/reports')));
  expect(new Set(ids(feed)).size).toBe(3);
  for (const id of ids(feed))
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('the feed is as old as the newest date of the content, not as the build', () => {
  expect(/<updated>(.*?)<\/updated>/.exec(feed)?.[1]).toBe('2020-06-01T00:00:00Z');
});

it('the words of an update are the same words in the feed, and never markup', () => {
  const one = catalogue();
  const text = 'Write \\<b>bold\\</b> or A&B "now".';
  const told = atomFeed({ ...one, updates: one.updates.map((update) => ({ ...update, text })) }, (path) => path);
  expect(told).toContain('<summary>Write &lt;b>bold&lt;/b> or A&amp;B &quot;now&quot;.</summary>');
});
