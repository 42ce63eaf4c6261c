import { parseArgs } from 'node:util';
import { runCommand } from '../src/command.ts';
import { Importer } from '../src/import/importing.ts';
import { beginContent, isBegun } from '../src/import/starter.ts';
import { jsonLine, nextSteps, told } from '../src/import/told.ts';
import { Misuse } from '../src/refusal.ts';

const use =
  'Use: npm run import -- report.pdf [more files] [--content folder] [--by sentence|paragraph] [--format text|json]';

/** Writes reports as drafts into the content, one after the other. */
await runCommand(async () => {
  const { files, content, by, format } = settings();
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

function settings() {
  const { values, positionals } = parsed();
  const { content, by, format } = values;
  if (positionals.length === 0) throw new Misuse(`Name a report. ${use}`);
  if (format !== 'text' && format !== 'json') throw new Misuse(`There is no format “${format}”: use text or json.`);
  if (by !== undefined && by !== 'sentence' && by !== 'paragraph')
    throw new Misuse(`A finding cannot be made by “${by}”: use sentence or paragraph.`);
  return { files: positionals, content, by, format } as const;
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string', default: process.env['CONTENT_DIR'] || 'content' },
        by: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
  } catch (fault) {
    throw new Misuse(`${fault instanceof Error ? fault.message : fault} ${use}`);
  }
}
