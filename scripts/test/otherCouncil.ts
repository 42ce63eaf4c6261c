import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/command.ts';
import { readSettings } from '../../src/settings.ts';
import { writeInventedContent } from '../bench/inventedContent.ts';

/** What is made anew in a copy. */
const notCopied = /^(node_modules|content|dist.*|\.dist.*|\.git|\.astro|\.cache|test-results|coverage)$/;

/**
 * Runs every test in a copy of the project whose `content/` has been exchanged: for the folder that `--content` names, or
 * for an invented one of several authorities. Another council touches nothing but its content, and all must hold for it.
 */
function main(): number {
  const args = process.argv.slice(2);
  const other = readSettings(['content'], args, {}).content;
  const copy = mkdtempSync(join(tmpdir(), 'other-council-'));
  for (const name of readdirSync('.').filter((entry) => !notCopied.test(entry)))
    cpSync(name, join(copy, name), { recursive: true });
  const content = join(copy, 'content');
  if (args.length === 0)
    writeInventedContent(content, 60, { findingsOfInspection: 20, inspectionsOfAuthority: 2, frameworks: 3 });
  else cpSync(other, content, { recursive: true });
  // The guide belongs to the project.
  cpSync(join('content', 'README.md'), join(content, 'README.md'));
  const run = (...command: string[]) => spawnSync('npm', command, { cwd: copy, stdio: 'inherit' }).status ?? 1;
  const status = run('ci', '--no-audit', '--no-fund') || run('test');
  rmSync(copy, { recursive: true, force: true });
  return status;
}

await runCommand([], main, []);
