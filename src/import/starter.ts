import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';
import { idOf } from './authority.ts';
import { yamlText } from './contentFile.ts';

/** What every site of reports begins with: frameworks, themes, glossary, thesaurus and standing pages, and no authority. */
const starter = fileURLToPath(new URL('../../starter', import.meta.url));

/** The authority that a site is about. */
export interface SiteAuthority {
  name: string;
  area: string;
}

/** Whether a folder holds the content of a site. */
export function isBegun(folder: string): boolean {
  return existsSync(join(folder, 'site.yaml'));
}

/**
 * Makes a folder the content of a new site, of one authority or of many, without an inspection so far. What stood in
 * it is replaced, but for its guide: only where that is in the keeping of Git.
 */
export function beginContent(folder: string, authority?: SiteAuthority): void {
  refuseLoss(folder);
  const root = resolve(folder);
  mkdirSync(dirname(root), { recursive: true });
  const made = mkdtempSync(join(dirname(root), `.${basename(root)}-new-`));
  const old = `${made}-old`;
  try {
    cpSync(starter, made, { recursive: true });
    for (const [path, text] of ownFiles(authority)) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), text);
    }
    const guide = join(root, 'README.md');
    if (existsSync(guide)) cpSync(guide, join(made, 'README.md'));
    if (existsSync(root)) renameSync(root, old);
    renameSync(made, root);
  } finally {
    rmSync(made, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function ownFiles(authority: SiteAuthority | undefined): Map<string, string> {
  const files = new Map<string, string>();
  const id = authority === undefined ? undefined : idOf(authority.area);
  const title = `Inspections of children’s services${authority === undefined ? '' : ` in ${authority.area}`}`;
  const publisher = { name: 'the makers of this site', official: false };
  files.set('site.yaml', yamlText({ title, authority: id, publisher }));
  if (authority !== undefined && id !== undefined) files.set(`authorities/${id}.yaml`, yamlText({ ...authority }));
  return files;
}

// Files that an operating system puts into every folder that is looked at.
const ofTheSystem = /(?:\.DS_Store|Thumbs\.db|desktop\.ini)"?$/;

/** Refuses to replace files that nothing else keeps. */
function refuseLoss(folder: string): void {
  if (!existsSync(folder)) return;
  const held = readdirSync(folder).filter((name) => name !== 'README.md' && !ofTheSystem.test(name));
  if (held.length === 0) return;
  if (!held.includes('site.yaml'))
    throw new Refusal(
      `${folder}/ holds other things than the content of a site (there is no site.yaml in it); name another folder with --content.`,
    );
  const ask = (...words: string[]) =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  let changed: string;
  try {
    ask('rev-parse', 'HEAD');
    changed = ask('status', '--porcelain', '--untracked-files=all', '--ignored', '--', '.');
  } catch {
    throw new Refusal(
      `${folder}/ holds files, and Git does not keep them; move them away first, or name another folder with --content.`,
    );
  }
  const [first] = changed.split('\n').filter((line) => line !== '' && !ofTheSystem.test(line));
  if (first === undefined) return;
  throw new Refusal(
    `${folder}/ holds what is not committed (${first.replace(/^\s*\S+\s+/, '')}); commit it first, so that nothing is lost, or name another folder with --content.`,
  );
}
