import { expect, it } from 'vitest';
import { atomFeed } from '../../src/exports/feed.ts';
import { catalogue } from '../samples.ts';

const feed = atomFeed(catalogue(), (path) => `https://site.test${path}`);

it('the feed has updates and inspections, the latest first, each with its own address', () => {
  const entries = [...feed.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([text]) => /<id>(.*?)<\/id>/.exec(text)?.[1]);
  expect(entries).toEqual(['https://site.test/updates/#update-2020-06-01', 'https://site.test/2020-03/']);
});

it('the feed is as old as the newest date of the content, not as the build', () => {
  expect(/<updated>(.*?)<\/updated>/.exec(feed)?.[1]).toBe('2020-06-01T00:00:00.000Z');
});
