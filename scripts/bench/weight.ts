import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';

/** What a page of a built site weighs, as bytes sent with brotli 11, headers left out. */
export type Weight = ReturnType<typeof weightOf>;

/** The most that a page may weigh, the full report excepted: what fits into the first round trip. */
export const budget = { page: 14_000, total: 18_000, blocking: 0, elements: 800 } as const;

/** Bytes of a text or file as sent. */
export function sentBytes(text: string | Uint8Array): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
}

/** The weight of every page of a built site, in order of address. */
export function weights(folder: string): Weight[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) =>
      weightOf(folder, `/${file.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(folder, file), 'utf8')),
    );
}

function weightOf(folder: string, address: string, html: string) {
  const root = parse(html);
  const page = sentBytes(html);
  return {
    /** `/2024-03/adoption/` */
    address,
    /** The page itself, in which its styles stand. */
    page,
    /** The words of its main part alone. */
    words: sentBytes((root.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ')),
    /** The page, and all that it loads by itself. */
    total: loadedBy(root, folder).reduce((sum, path) => sum + sentBytes(readFileSync(join(folder, path))), page),
    /** Requests without which nothing is shown. */
    blocking: blocking(root).length,
    elements: root.querySelectorAll('*').length,
  };
}

const blocking = (root: HTMLElement) => [
  ...root.querySelectorAll('link[rel="stylesheet"]:not([media="print"])'),
  ...root
    .querySelectorAll('script[src]')
    .filter((script) => script.getAttribute('type') !== 'module' && !script.hasAttribute('defer')),
];

/** The files that a page loads without being asked: pictures, its icon, scripts and what those import. */
function loadedBy(root: HTMLElement, folder: string): string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path) || !existsSync(join(folder, path))) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, to = ''] of readFileSync(join(folder, path), 'utf8').matchAll(
      /(?:from|import)\s*["'](\.[^"']+)["']/g,
    ))
      add(posix.join(dirname(path), to));
  };
  for (const element of root.querySelectorAll(
    'script[src], img[src]:not([loading="lazy"]), link[rel="icon"], link[rel="stylesheet"]',
  ))
    add((element.getAttribute('src') ?? element.getAttribute('href') ?? '').replace(/^\//, ''));
  return [...found];
}

/** Whether a page has a budget: all but the full report, which is everything at once. */
export const hasBudget = ({ address }: Pick<Weight, 'address'>) => !address.endsWith('/full-report/');

/** What of a page is over its budget, in words. */
export function overBudget(weight: Weight): string[] {
  return (Object.keys(budget) as (keyof typeof budget)[])
    .filter((part) => weight[part] > budget[part])
    .map((part) => `${weight.address} ${part}: ${weight[part]}, more than ${budget[part]}`);
}
