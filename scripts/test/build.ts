import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSettings, buildSite } from '../../src/build/build.ts';
import { runCommand } from '../../src/command.ts';
import { Misuse } from '../../src/refusal.ts';
import { readSettings } from '../../src/settings.ts';
import { writeInventedContent } from '../bench/inventedContent.ts';

const copyOf = (content: string) => (folder: string) => cpSync(content, folder, { recursive: true });

/** The sites that tests read: the folder of each, what writes its content, and with which options it is built. */
const sites: Record<string, { folder: string; write: (folder: string) => void; options: readonly string[] }> = {
  /** That of `content/` with its drafts, as it will be. */
  content: { folder: 'dist', write: copyOf(process.env['CONTENT_DIR'] ?? 'content'), options: ['--drafts'] },
  /** The sample’s, as it is published. */
  sample: { folder: 'dist.sample', write: copyOf('tests/site/content'), options: [] },
  /** Two authorities, three frameworks and a page that moved, below a path. */
  several: { folder: 'dist.several', write: writeSeveral, options: ['--base', '/reports/'] },
};

function writeSeveral(folder: string): void {
  writeInventedContent(folder, 20, { findingsOfInspection: 7, inspectionsOfAuthority: 2, frameworks: 3 });
  writeFileSync(join(folder, 'redirects.yaml'), 'redirects:\n  /old/: /council-1-2024-03/adoption/\n');
}

/**
 * Builds one of them, into its folder or another and at its base path or another, or several in one process, as
 * `content,sample`; each from a copy of its content, in which the addresses of a published site are registered.
 */
await runCommand([], async () => {
  const [names = '', outDir, base] = process.argv.slice(2);
  for (const name of names.split(',')) {
    const site = sites[name];
    if (site === undefined) throw new Misuse(`Say which site: ${Object.keys(sites).join(', ')}.`);
    const content = join('.cache/test', site.folder, 'content');
    rmSync(content, { recursive: true, force: true });
    site.write(content);
    const options = ['--content', content, '--out-dir', outDir ?? site.folder, '--base', '/', ...site.options];
    if (base !== undefined) options.push('--base', base);
    const built = await buildSite(readSettings(buildSettings, options));
    if (built === undefined) return 1;
  }
  return 0;
}, []);
