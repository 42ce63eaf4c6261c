import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chrome or Chromium of this machine, where there is one. */
export const installedBrowser = (): string | undefined => installed.find((path) => existsSync(path));

/**
 * The browser that tests and PDFs are made with: the one named by CHROME_PATH, the one that npm brings for Linux on x64, of
 * a version that is pinned and without a window, which costs half the time, or an installed Chrome or Chromium. Throws
 * where there is none.
 */
export async function browserPath(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return named;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    const found = installedBrowser();
    if (found === undefined) throw new Error('There is no Chrome or Chromium: install one, or name it in CHROME_PATH.');
    return found;
  }
  // Told that it runs on AWS Lambda, the package also unpacks the libraries and a font that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  process.env['FONTCONFIG_PATH'] ??= fontFolder();
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** Writes for a browser that is not installed where fonts are: its own has none of the squares that grades are drawn with. */
function fontFolder(): string {
  const ours = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/package.json')));
  const folders = [join(tmpdir(), 'fonts'), ours, '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`);
  const folder = resolve('.cache/fonts');
  mkdirSync(folder, { recursive: true });
  const settings = `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${folder}</cachedir></fontconfig>\n`;
  writeFileSync(join(folder, 'fonts.conf'), settings);
  return folder;
}
