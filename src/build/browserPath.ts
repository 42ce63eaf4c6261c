import { existsSync } from 'node:fs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser that the tests run in: the one named by CHROME_PATH, an installed Chrome or Chromium, or the one that npm
 * brings for Linux on x64. `BROWSER_FROM_NPM=1` passes over the installed ones. Throws where there is none.
 */
export async function browserPath(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const named = environment['CHROME_PATH'];
  if (named !== undefined && named !== '') return named;
  const found = environment['BROWSER_FROM_NPM'] === '1' ? undefined : installed.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need Chrome or Chromium: install one, or name it in CHROME_PATH.');
  }
  // Told that it runs on AWS Lambda, the package also unpacks the libraries and a font that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
