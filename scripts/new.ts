import { parseArgs } from 'node:util';
import { runCommand } from '../src/command.ts';
import { slugOf } from '../src/import/authority.ts';
import { beginContent } from '../src/import/starter.ts';
import { Misuse } from '../src/refusal.ts';

const use = 'Use: npm run new -- --authority "Anytown City Council" --area Anytown [--content folder]';

/** Makes the content of a site of one authority, ready for its first report. */
await runCommand(() => {
  const { authority: name = '', area = '', content } = parsed();
  if (name.trim() === '' || slugOf(area) === '') throw new Misuse(`Name the authority and the place it serves. ${use}`);
  beginContent(content, { name: name.trim(), area: area.trim() });
  const option = content === 'content' ? '' : ` --content ${content}`;
  process.stdout.write(`${content}/ is ready for ${area.trim()}.
Next:
  npm run import -- report.pdf${option}    takes in a report
Yours to see to, in ${content}/: who publishes the site, under \`publisher\` in site.yaml; the pages about, privacy and accessibility.
`);
  return 0;
});

function parsed() {
  try {
    return parseArgs({
      options: {
        authority: { type: 'string' },
        area: { type: 'string' },
        content: { type: 'string', default: process.env['CONTENT_DIR'] || 'content' },
      },
    }).values;
  } catch (fault) {
    throw new Misuse(`${fault instanceof Error ? fault.message : fault} ${use}`);
  }
}
