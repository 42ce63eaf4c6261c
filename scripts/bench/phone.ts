import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserPath } from '../../src/build/browserPath.ts';

/** A cheap phone on a slow line, the same for every measurement: 1.6 Mbit/s, 150 ms there and back, a quarter of this machine’s speed. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;

/** What a reader waits for on one page; milliseconds, but for the shift, which has no unit. */
export interface PageTimes {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  blocking: number;
}

/** What is sent to a reader, in bytes: bodies as compressed, and headers as HTTP/1.1 sends them. */
export interface Sent {
  bodies: number;
  headers: number;
  requests: number;
}

/** All bytes of what is sent. */
export const allBytes = ({ bodies, headers }: Sent) => bodies + headers;

/** What it takes from opening the search page until the first result stands there. */
export interface SearchCost extends Sent {
  /** Milliseconds. */
  time: number;
}

/** Starts the browser of the tests. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Does something with a new page on a phone whose memory is empty; `sent` tells what it has been sent so far. */
async function onPhone<Result>(
  browser: Browser,
  work: (page: Page, sent: () => Sent) => Promise<Result>,
  isSlow = true,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    if (isSlow) {
      await client.send('Network.emulateNetworkConditions', line);
      await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    return await work(page, countSent(client));
  } finally {
    await context.close();
  }
}

/** Counts what is sent from now on, a file that is still coming with the part that has come. */
function countSent(client: CDPSession): () => Sent {
  const headers = new Map<string, number>();
  const bodies = new Map<string, number>();
  client.on('Network.responseReceived', ({ requestId, response }) => {
    headers.set(requestId, response.encodedDataLength);
  });
  client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bodies.set(requestId, (bodies.get(requestId) ?? 0) + encodedDataLength);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bodies.set(requestId, encodedDataLength - (headers.get(requestId) ?? 0));
  });
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
  return () => ({ bodies: sum(bodies.values()), headers: sum(headers.values()), requests: headers.size });
}

/** Opens a page on a phone and tells how long a reader waits. */
export async function pageTimes(browser: Browser, address: string): Promise<PageTimes> {
  return onPhone(browser, async (page) => {
    await page.addInitScript(() => {
      const seen = { largestPaint: 0, shift: 0, blocking: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) seen.largestPaint = startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      ...(window as unknown as { seen: Omit<PageTimes, 'firstPaint'> }).seen,
    }));
  });
}

/** Opens the search page with a question and tells what the first result costs. Bytes alone are the same on a fast line. */
export async function searchCost(browser: Browser, site: string, question: string, isSlow = true): Promise<SearchCost> {
  return onPhone(
    browser,
    async (page, sent) => {
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (document.querySelector('[data-search-results] > li') === null) return;
          Object.assign(window, { firstResult: performance.now() });
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(`${site}search/?q=${encodeURIComponent(question)}`);
      const time = await page.waitForFunction(() => (window as unknown as { firstResult?: number }).firstResult);
      return { time: (await time.jsonValue()) ?? Number.NaN, ...sent() };
    },
    isSlow,
  );
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
