import { type Browser, type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { browserPath } from './browserPath.ts';
import { serve } from './serve.ts';

/** A phone on a slow line: 1.6 Mbps, 150 ms, a processor of a quarter of this one’s speed. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const runs = 5;

interface Visit {
  /** When the first result stood in the page, or the first text was painted, in milliseconds from navigation. */
  time: number;
  /** Bytes sent until then: bodies as compressed, with and without the headers. */
  bytes: { bodies: number; all: number };
  requests: number;
}

/** Opens a page of the site with nothing kept from before, and tells when what is waited for was there. */
async function visit(browser: Browser, url: string, until: 'first paint' | 'first result'): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  try {
    return await measure(context, url, until);
  } finally {
    await context.close();
  }
}

async function measure(context: BrowserContext, url: string, until: 'first paint' | 'first result'): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const sent = countBytes(session);
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('ol[data-search-results] > li') === null) requestAnimationFrame(look);
      else document.documentElement.dataset['firstResult'] = String(performance.now());
    };
    requestAnimationFrame(look);
  });
  await page.goto(url, { waitUntil: 'commit' });
  const time =
    until === 'first result'
      ? Number(await page.locator('html[data-first-result]').getAttribute('data-first-result', { timeout: 60_000 }))
      : await page.evaluate(
          () =>
            new Promise<number>((done) => {
              new PerformanceObserver((list) => {
                for (const { name, startTime } of list.getEntries())
                  if (name === 'first-contentful-paint') done(startTime);
              }).observe({ type: 'paint', buffered: true });
            }),
        );
  return { time, ...sent() };
}

/** Counts what is sent from now on; the answer tells how much it was until it is asked. */
function countBytes(session: CDPSession): () => Pick<Visit, 'bytes' | 'requests'> {
  const headers = new Map<string, number>();
  const bodies = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    headers.set(requestId, response.encodedDataLength);
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bodies.set(requestId, (bodies.get(requestId) ?? 0) + encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bodies.set(requestId, encodedDataLength - (headers.get(requestId) ?? 0));
  });
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
  return () => ({
    bytes: { bodies: sum(bodies.values()), all: sum(bodies.values()) + sum(headers.values()) },
    requests: headers.size,
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const served = await serve('dist', { port: Number(process.env['BROWSER_TEST_PORT'] ?? 5100), host: '127.0.0.1' });
const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'] });
try {
  const visits: Record<string, Visit[]> = {};
  for (let run = 0; run < runs; run += 1) {
    for (const [name, path, until] of [
      ['home, first paint', '', 'first paint'],
      ['search, first result', 'search/?q=adoption', 'first result'],
    ] as const) {
      visits[name] ??= [];
      visits[name].push(await visit(browser, served.address + path, until));
    }
  }
  console.log(`1.6 Mbps, 150 ms, processor ÷ ${slowdown}; median of ${runs}`);
  for (const [name, all] of Object.entries(visits)) {
    const kB = (of: (visit: Visit) => number) => (median(all.map(of)) / 1000).toFixed(1);
    const times = all.map(({ time }) => Math.round(time));
    console.log(
      `${name}: ${median(times)} ms (${times.join(', ')}); ${kB(({ bytes }) => bytes.bodies)} kB sent, ` +
        `${kB(({ bytes }) => bytes.all)} kB with headers, ${median(all.map(({ requests }) => requests))} requests`,
    );
  }
} finally {
  await browser.close();
  await served.close();
}
