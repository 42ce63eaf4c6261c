import { type Browser, chromium, type Page, type Response } from '@playwright/test';
import { browserPath } from '../../src/build/browserPath.ts';
import { serve } from '../../src/hosting/serve.ts';

/** A cheap phone on a slow line, the same for every measurement: 1.6 Mbit/s, 150 ms there and back, a quarter of this machine’s speed. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
/** How often each thing is measured. */
export const runs = 5;

/** What is sent to a reader, in bytes: bodies as compressed, and headers as HTTP/1.1 sends them. */
export interface Sent {
  bodies: number;
  headers: number;
  requests: number;
}

/** All bytes of what is sent. */
export const allBytes = ({ bodies, headers }: Sent) => bodies + headers;

/** What it takes from opening the search page until the first result stands there, in milliseconds and bytes. */
export type SearchCost = Sent & { time: number };

/** Serves a built site, and does something with it in a browser. */
export async function inBrowser<Result>(
  folder: string,
  work: (browser: Browser, address: string) => Promise<Result>,
): Promise<Result> {
  const served = await serve(folder, { port: 5175, host: '127.0.0.1' });
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    return await work(browser, served.address);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Does something with a new page on a phone whose memory is empty; `sent` tells what it has been sent so far. */
async function onPhone<Result>(
  browser: Browser,
  work: (page: Page, sent: () => Promise<Sent>) => Promise<Result>,
  isSlow = true,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    // Starlight’s scripts stand in its pages, which the policy of our server forbids.
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    if (isSlow) {
      const client = await context.newCDPSession(page);
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', line);
      await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    return await work(page, countSent(page));
  } finally {
    await context.close();
  }
}

/** Counts what is sent from now on, to the page and to its workers, a file that is still coming as a whole. */
function countSent(page: Page): () => Promise<Sent> {
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith('data:')) responses.push(response);
  });
  return async () => {
    // Of the script of a worker the browser tells no other size.
    const bodies = await Promise.all(responses.map((response) => response.headerValue('content-length')));
    const sizes = await Promise.all(responses.map((response) => response.request().sizes()));
    return {
      bodies: bodies.reduce((sum, size) => sum + Number(size), 0),
      headers: sizes.reduce((sum, { responseHeadersSize }) => sum + responseHeadersSize, 0),
      requests: bodies.length,
    };
  };
}

/** Opens a page on a phone and tells how long a reader waits; in milliseconds, but for the shift, which has no unit. */
export async function pageTimes(browser: Browser, address: string) {
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
      ...(window as unknown as { seen: Record<'largestPaint' | 'shift' | 'blocking', number> }).seen,
    }));
  });
}

/** How a site is asked, and where its results then stand, as selectors. */
export interface Asking {
  address: string;
  /** What is pressed, and then written into, as soon as it is there, where the address does not ask already. */
  button?: string;
  input?: string;
  question: string;
  result: string;
}

/** Opens a page, asks, and tells what the first result costs. Bytes alone are the same on a fast line. */
export async function firstResult(browser: Browser, asking: Asking, isSlow = true): Promise<SearchCost> {
  return onPhone(
    browser,
    async (page, sent) => {
      // All within the page: a browser that is asked from outside whether something is there has no time to make it.
      await page.addInitScript(({ button, input, question, result }) => {
        const once = (selector: string | undefined, act: (element: HTMLElement) => void) => {
          const seen = new MutationObserver(() => {
            const element = selector === undefined ? null : document.querySelector<HTMLElement>(selector);
            if (element === null) return;
            seen.disconnect();
            act(element);
          });
          seen.observe(document, { childList: true, subtree: true, attributes: true });
        };
        once(button, (element) => element.click());
        once(input, (element) => {
          (element as HTMLInputElement).value = question;
          element.dispatchEvent(new Event('input', { bubbles: true }));
        });
        once(result, () => Object.assign(window, { firstResult: performance.now() }));
      }, asking);
      await page.goto(asking.address);
      const time = await page.waitForFunction(
        () => (window as unknown as { firstResult?: number }).firstResult,
        undefined,
        { polling: 200 },
      );
      return { time: (await time.jsonValue()) ?? Number.NaN, ...(await sent()) };
    },
    isSlow,
  );
}

/** What the first result costs on this site’s search page, opened with a question. */
export const searchCost = (browser: Browser, site: string, question: string, isSlow = true) =>
  firstResult(
    browser,
    { address: `${site}search/?q=${encodeURIComponent(question)}`, question, result: '[data-search-results] > li' },
    isSlow,
  );

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
