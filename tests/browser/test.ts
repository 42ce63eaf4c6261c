import { test as base, expect, type Page, type Request } from '@playwright/test';

/** What a test may say of the faults that it makes on purpose: each of these must then be found, and no other. */
interface Expectations {
  // Not a bare list, which Playwright would take for a value and its options.
  expected: { faults: readonly RegExp[] };
}

/**
 * Playwright’s test, which also fails on anything that a page does wrong: what its policy forbids, a console error, a
 * script that throws, a request that fails or leaves the site, a page sent without the strict policy as a header.
 */
export const test = base.extend<Expectations & { isClean: undefined }>({
  expected: [{ faults: [] }, { option: true }],
  isClean: [
    async ({ page, baseURL, javaScriptEnabled, expected }, use) => {
      const faults: string[] = [];
      await watch(page, baseURL ?? '', javaScriptEnabled, (fault) => faults.push(fault));
      await use(undefined);
      // What the last step did wrong is told in a task of its own.
      if (javaScriptEnabled && !page.isClosed()) await page.evaluate(() => new Promise((done) => setTimeout(done)));
      expect(faults.filter((fault) => !expected.faults.some((one) => one.test(fault)))).toEqual([]);
      expect(expected.faults.filter((one) => !faults.some((fault) => one.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

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
