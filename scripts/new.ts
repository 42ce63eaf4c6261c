import { relative } from 'node:path';
import { runCommand } from '../src/command.ts';
import { beginContent } from '../src/import/starter.ts';

/** Makes the content of a site of one authority, ready for its first report: `npm run new -- --authority "Anytown City Council" --area Anytown`. */
await runCommand(['authority', 'area', 'content'], ({ authority, area, content }) => {
  const folder = relative('', content);
  beginContent(folder, { name: authority, area });
  const option = folder === 'content' ? '' : ` --content ${folder}`;
  process.stdout.write(`${folder}/ is ready for ${area}.
Next:
  npm run import -- report.pdf${option}    takes in a report
Yours to see to, in ${folder}/: who publishes the site, under \`publisher\` in site.yaml; the pages about, privacy and accessibility.
`);
  return 0;
});
