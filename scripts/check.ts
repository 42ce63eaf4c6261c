import { checkPublishable } from '../src/check.ts';
import { runCommand } from '../src/command.ts';

/** Checks content from the command line: `npm run check -- [--format json] [--content folder]`. */
await runCommand(['content', 'format'], ({ content, format }) => {
  const checked = checkPublishable(content);
  const isOnGitHub = (process.env['GITHUB_ACTIONS'] ?? '') !== '';
  process.stdout.write(checked.text(format === 'text' && isOnGitHub ? 'github' : format));
  return checked.isPublishable ? 0 : 1;
});
