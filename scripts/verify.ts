import { listFile } from '../src/build/list.ts';
import { verifyCopy } from '../src/build/verify.ts';
import { runCommand } from '../src/command.ts';
import { Misuse } from '../src/refusal.ts';

const use = `Use: npm run verify -- <folder or address> [--list <${listFile} to trust, instead of the copy’s own>]`;

/** Checks a copy of the site, in a folder or behind an address, against the list of its build. */
await runCommand(['copy', 'list'], async ({ copy, list }) => {
  if (copy === undefined) throw new Misuse(use);
  const { from, files, differences } = await verifyCopy(copy, list);
  for (const { kind, path, detail } of differences) console.log(`${kind}  ${path}${detail ? `  ${detail}` : ''}`);
  const count = `${files} files listed in ${from}`;
  console.log(
    differences.length === 0 ? `${copy} is whole: ${count}.` : `${copy} differs: ${differences.length} of ${count}.`,
  );
  return differences.length === 0 ? 0 : 1;
});
