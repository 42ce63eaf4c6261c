import { relative } from 'node:path';
import { runCommand } from '../src/command.ts';
import { Importer } from '../src/import/importing.ts';
import { beginContent, isBegun } from '../src/import/starter.ts';
import { jsonLine, nextSteps, told } from '../src/import/told.ts';

/** Writes reports as drafts into the content, one after the other: `npm run import -- report.pdf [more files] [--by sentence]`. */
await runCommand(['files', 'content', 'by', 'format'], async (settings) => {
  const { files, by, format } = settings;
  const content = relative('', settings.content);
  if (!isBegun(content)) beginContent(content);
  const importer = new Importer(content, by);
  const all = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1) process.stderr.write(`${index + 1} of ${files.length}: ${file}\n`);
    const imported = await importer.take(file);
    all.push(imported);
    process.stdout.write(format === 'json' ? `${jsonLine(imported)}\n` : `${told(imported, content)}\n`);
  }
  if (format === 'text') process.stdout.write(nextSteps(all, content));
  return all.every(({ ok }) => ok) ? 0 : 1;
});
