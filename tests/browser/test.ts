import {
  type Browser,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type Request,
} from '@playwright/test';

/** What a test may say of itself. */
interface Options {
  /** The faults that it makes on purpose: each of these must be found, and no other. */
  // Not a bare list, which Playwright would take for a value and its options.
  expected: { faults: readonly RegExp[] };
  /** A script that runs on each page before its own. */
  before: string;
}

/** A page, and what it has done wrong. */
interface Watched {
  page: Page;
  faults: string[];
}

/**
 * Playwright’s test, which also fails on anything that a page does wrong: what its policy forbids, a console error, a
 * script that throws, a request that fails or leaves the site, a page sent without the strict policy as a header. Tests go
 * through one page one after another, as a reader does: a new one costs more than most of what they do on it.
 */
export const test = base.extend<Options & { watched: Watched; isClean: undefined }, { shared: Map<string, Watched> }>({
  expected: [{ faults: [] }, { option: true }],
  before: ['', { option: true }],
  /** The pages that the tests of a worker have opened: one for each way of opening one. */
  shared: [
    async ({ browser: _ }, use) => {
      const pages = new Map<string, Watched>();
      await use(pages);
      for (const { page } of pages.values()) await page.close();
    },
    { scope: 'worker' },
  ],
  watched: async ({ browser, shared, before, baseURL, javaScriptEnabled, bypassCSP, viewport, permissions }, use) => {
    const options = { baseURL: baseURL ?? '', javaScriptEnabled, bypassCSP };
    const kind = JSON.stringify([options, before]);
    const watched = shared.get(kind) ?? (await open(browser, options, before));
    shared.set(kind, watched);
    const { page, faults } = watched;
    faults.length = 0;
    // A place on the page that the test before has left would be opened without loading anything.
    if (page.url() !== 'about:blank') await page.evaluate(() => history.replaceState(null, '', '/left'));
    await page.context().grantPermissions(permissions ?? []);
    await page.emulateMedia({ media: null, forcedColors: null, colorScheme: null });
    if (viewport) await page.setViewportSize(viewport);
    await use(watched);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().setOffline(false);
    await page.context().clearPermissions();
  },
  page: ({ watched }, use) => use(watched.page),
  isClean: [
    async ({ watched: { page, faults }, javaScriptEnabled, expected }, use) => {
      await use(undefined);
      // What the last step did wrong is told in a task of its own.
      if (javaScriptEnabled) await page.evaluate(() => new Promise((done) => setTimeout(done)));
      expect(faults.filter((fault) => !expected.faults.some((one) => one.test(fault)))).toEqual([]);
      expect(expected.faults.filter((one) => !faults.some((fault) => one.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page in a context of its own, and writes down what it does wrong. */
async function open(browser: Browser, options: BrowserContextOptions, before: string): Promise<Watched> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  await watch(page, options.baseURL ?? '', options.javaScriptEnabled !== false, (fault) => faults.push(fault));
  if (before !== '') await page.addInitScript({ content: before });
  return { page, faults };
}

async function watch(page: Page, site: string, hasScript: boolean, tell: (fault: string) => void): Promise<void> {
  await page.exposeFunction('tellViolation', (what: string) => tell(`violates its policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const { tellViolation } = window as unknown as { tellViolation: (what: string) => void };
        tellViolation(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
      },
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => tell(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!isOwn(request, site)) tell(`leaves the site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left while it loads gives its requests up.
    const reason = request.failure()?.errorText ?? '';
    // Without script the browser does not load one early either.
    if (reason === 'csp' && !hasScript) return;
    if (reason !== 'net::ERR_ABORTED') tell(`fails: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    const request = response.request();
    if (response.status() >= 400) tell(`${response.status()}: ${response.url()}`);
    if (request.resourceType() !== 'document' || !isOwn(request, site) || response.status() >= 300) return;
    if (!response.headers()['content-security-policy']?.startsWith("default-src 'none';"))
      tell(`sent without the strict policy: ${response.url()}`);
  });
}

const isOwn = (request: Request, site: string) =>
  request.url().startsWith(site) || /^(data|blob|about):/.test(request.url());

export { expect };
