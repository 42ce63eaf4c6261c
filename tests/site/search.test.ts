import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { catalogue } from '../../src/model/link.ts';

const dist = 'dist';
const published = catalogue(checkPublishable('content').records);
const html = readFileSync(join(dist, 'search/index.html'), 'utf8');

/** What each record of the built index holds. */
const records = readdirSync(join(dist, 'pagefind/fragment')).map((file) => {
  const text = gunzipSync(readFileSync(join(dist, 'pagefind/fragment', file))).toString();
  return JSON.parse(text.replace(/^pagefind_dcd/, '')) as { url: string; content: string; meta: { title: string } };
});

/** The bytes of a file as a server sends it that has the compressed files at hand. */
function sent(file: string): number {
  const path = join(dist, file.replace(/\?.*$/, ''));
  return readFileSync(existsSync(`${path}.br`) ? `${path}.br` : path).length;
}

describe('the search index', () => {
  it('has one record for each thing: findings, statistics, recommendations, judgements, inspections, events, terms', () => {
    const { inspections, terms } = published;
    const things = inspections.map(({ findings, statistics, recommendations, judgements, events }) => {
      const ownJudgements = judgements.filter(({ title }) => title !== undefined);
      return [findings, statistics, recommendations, ownJudgements, events].reduce(
        (sum, { length }) => sum + length,
        1,
      );
    });
    expect(records).toHaveLength(things.reduce((sum, one) => sum + one, 0) + terms.length);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('says of every finding the title and the text that its page has', () => {
    for (const { url, title, text } of published.featured.findings)
      expect(records.find((record) => record.url === url)).toMatchObject({ content: text, meta: { title } });
  });
});

describe('what the search page loads until the first result', () => {
  const early = [...html.matchAll(/<link rel="(?:module)?preload"[^>]*href="\/([^"]+)"/g)].map(([, file = '']) => file);
  const scripts = [...html.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, file = '']) => file);

  it('is asked for early: the engine, its index and the lexicon', () => {
    expect(early.map((file) => file.replace(/[.?].*$/, '').replace(/en_\w+$/, '*')).sort()).toEqual([
      'pagefind/index/*',
      'pagefind/lexicon',
      'pagefind/pagefind',
      'pagefind/pagefind',
      'pagefind/pagefind-entry',
      'pagefind/wasm',
    ]);
  });

  it('is under 120 kB with brotli', () => {
    const largestRecords = readdirSync(join(dist, 'pagefind/fragment'))
      .map((file) => sent(`pagefind/fragment/${file}`))
      .sort((one, other) => other - one)
      .slice(0, 5);
    const all = ['search/index.html', ...scripts, ...early].map(sent);
    expect(scripts).toHaveLength(1);
    expect([...all, ...largestRecords].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(120_000);
  });
});
