import { parseArgs } from 'node:util';
import { slugOf } from '../src/import/authority.ts';
import { beginContent } from '../src/import/starter.ts';
import { Refusal } from '../src/refusal.ts';

const use = 'Use: npm run new -- --authority "Anytown City Council" --area Anytown [--content folder]';

/** Makes the content of a site of one authority, ready for its first report. */
function main(): void {
  const { values } = parseArgs({
    options: {
      authority: { type: 'string' },
      area: { type: 'string' },
      content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
    },
  });
  const { authority: name = '', area = '', content } = values;
  if (name.trim() === '' || slugOf(area) === '')
    throw new Refusal(`Name the authority and the place it serves. ${use}`);
  beginContent(content, { name: name.trim(), area: area.trim() });
  const option = content === 'content' ? '' : ` --content ${content}`;
  process.stdout.write(`${content}/ is ready for ${area.trim()}.
Next:
  npm run import -- report.pdf${option}    takes in a report
Yours to see to: who publishes the site, under \`publisher\` in ${content}/site.yaml; its address there; its pages about, privacy and accessibility.
`);
}

try {
  main();
} catch (fault) {
  if (!(fault instanceof Refusal) && !(fault instanceof TypeError && 'code' in fault)) throw fault;
  process.stderr.write(`${fault.message}\n${fault instanceof Refusal ? '' : `${use}\n`}`);
  process.exitCode = 2;
}
