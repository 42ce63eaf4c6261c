import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { lookup } from 'mrmime';
import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import { compressTexts } from '../../src/build/compress.ts';
import type { Served } from '../../src/hosting/serve.ts';

/** The version that this site is compared with. */
export const starlightVersion = '0.42.4';
/** A project of its own, thrown away and made anew: Starlight is no part of this one. */
const folder = '.cache/bench-starlight';
/** Pages that Starlight makes itself, and those that repeat others for print or for other sites. */
const leftOut = /^404\.html$|\/(?:embed|full-report|one-page)\//;

/** Builds the texts of a built site, page by page, as a Starlight site, and tells where it is; undefined where npm does not bring Starlight. */
export async function buildStarlight(site: string): Promise<string | undefined> {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  write(
    'package.json',
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { astro: dependencies.astro, '@astrojs/starlight': starlightVersion },
    }),
  );
  write(
    'astro.config.mjs',
    "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Inspections' })] };\n",
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const file of globSync('**/*.html', { cwd: site }).filter((one) => !leftOut.test(one)))
    write(`src/content/docs/${file.replace(/html$/, 'md')}`, pageText(readFileSync(join(site, file), 'utf8')));
  copyFileSync('.npmrc', join(folder, '.npmrc'));
  if (failure('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']) !== undefined) return undefined;
  const fault = failure(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  if (fault !== undefined) throw new Error(`Starlight did not build:\n${fault}`);
  await compressTexts(join(folder, 'dist'));
  return join(folder, 'dist');
}

/** Runs a command in the project, and tells what it said where it failed. */
function failure(command: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

/** A page as an author of Starlight would write it: its title, and its main part in Markdown. */
function pageText(html: string): string {
  const main = parse(html).querySelector('main') ?? parse('');
  const title = main.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${blocks(main)
    .join('\n\n')
    .replace(/^(- .*)\n\n(?=- )/gm, '$1\n')}\n`;
}

/** What Starlight has in its own way, and what is no text. */
const nothing = /^(?:H1|NAV|SCRIPT|STYLE|SVG|TEMPLATE|FORM|BUTTON)$/;
const block =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|D[DLT]|DETAILS|DIV|FIELDSET|FIG\w+|H[2-6]|LI|OL|P|SECTION|SUMMARY|TABLE|UL)$/;

/** The blocks of a part of a page, in Markdown. */
function blocks(part: HTMLElement): string[] {
  const found: string[] = [];
  const mark =
    part.tagName === 'LI' ? '- ' : /^H\d$/.test(part.tagName) ? `${'#'.repeat(Number(part.tagName[1]))} ` : '';
  let text = '';
  const endText = () => {
    if (text.trim() !== '') found.push(mark + text.trim());
    text = '';
  };
  for (const child of part.childNodes) {
    if (!(child instanceof HTMLElement) || !block.test(child.tagName)) text += inline(child);
    else {
      endText();
      found.push(...(child.tagName === 'TABLE' ? [tableText(child)] : blocks(child)));
    }
  }
  endText();
  return found;
}

function tableText(table: HTMLElement): string {
  const rows = table.querySelectorAll('tr').map((row) => row.querySelectorAll('th, td').map(inline));
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return lines.toSpliced(1, 0, `|${'---|'.repeat(rows[0]?.length ?? 0)}`).join('\n');
}

/** The words of a part of a page, with their links. */
function inline(node: Node): string {
  if (!(node instanceof HTMLElement))
    return node instanceof TextNode ? node.text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&') : '';
  if (nothing.test(node.tagName)) return '';
  const text = node.childNodes.map(inline).join('');
  return node.tagName === 'A' ? `[${text.trim()}](${node.getAttribute('href')})` : text;
}

/** Serves a built folder as compressed as it can be, without the policies of this site, which Starlight’s scripts do not keep. */
export async function servePlainly(folder: string): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, decodeURIComponent(url.replace(/\?.*/, '').replace(/\/$/, '/index.html')));
    for (const [ending, headers] of [
      ['.br', { 'Content-Encoding': 'br' }],
      ['', {}],
    ] as const) {
      try {
        const content = readFileSync(file + ending);
        response
          .writeHead(200, {
            'Content-Type': lookup(file) ?? 'application/octet-stream',
            'Content-Length': content.length,
            ...headers,
          })
          .end(content);
        return;
      } catch {
        // It is not there so.
      }
    }
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.closeAllConnections() ?? server.close(() => resolve())),
  };
}
