import { checkPublishable } from '../src/check.ts';
import { runCommand } from '../src/command.ts';
import { readSettings } from '../src/settings.ts';

/** Checks content from the command line: `npm run check -- [--format json] [--content folder]`. */
await runCommand(() => {
  const { content, format } = readSettings(['content', 'format'], process.argv.slice(2));
  const checked = checkPublishable(content);
  const isOnGitHub = (process.env['GITHUB_ACTIONS'] ?? '') !== '';
  process.stdout.write(checked.text(format === 'text' && isOnGitHub ? 'github' : format));
  return checked.isPublishable ? 0 : 1;
});
