import { parseArgs } from 'node:util';
import { Importer } from '../src/import/importing.ts';
import { beginContent, isBegun } from '../src/import/starter.ts';
import { jsonLine, nextSteps, told } from '../src/import/told.ts';
import { Refusal } from '../src/refusal.ts';

const use =
  'Use: npm run import -- report.pdf [more files] [--content folder] [--by sentence|paragraph] [--format text|json]';

/** Writes reports as drafts into the content, one after the other. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
      by: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  const { content, by, format } = values;
  if (positionals.length === 0) throw new Refusal(`Name a report. ${use}`);
  if (format !== 'text' && format !== 'json') throw new Refusal(`There is no format “${format}”: use text or json.`);
  if (by !== undefined && by !== 'sentence' && by !== 'paragraph')
    throw new Refusal(`A finding cannot be made by “${by}”: use sentence or paragraph.`);
  if (!isBegun(content)) beginContent(content);
  const importer = new Importer(content, by);
  const all = [];
  for (const [index, file] of positionals.entries()) {
    if (positionals.length > 1) process.stderr.write(`${index + 1} of ${positionals.length}: ${file}\n`);
    const imported = await importer.take(file);
    all.push(imported);
    process.stdout.write(format === 'json' ? `${jsonLine(imported)}\n` : `${told(imported, content)}\n`);
  }
  if (format === 'text') process.stdout.write(nextSteps(all, content));
  return all.every(({ ok }) => ok) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (fault) {
  if (fault instanceof Refusal) process.stderr.write(`${fault.message}\n`);
  else if (fault instanceof TypeError && 'code' in fault) process.stderr.write(`${fault.message}\n${use}\n`);
  else throw fault;
  process.exitCode = 2;
}
