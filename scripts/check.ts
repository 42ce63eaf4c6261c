import { parseArgs } from 'node:util';
import { checkPublishable } from '../src/check.ts';

/** Checks content from the command line: `npm run check -- [--format json] [--content folder]`. */
function main(): number {
  let values: { format: string; content: string };
  try {
    ({ values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
      },
    }));
  } catch (fault) {
    process.stderr.write(
      `${fault instanceof Error ? fault.message : fault}\nUse: check [--format text|json] [--content folder]\n`,
    );
    return 2;
  }
  if (values.format !== 'text' && values.format !== 'json') {
    process.stderr.write(`There is no format “${values.format}”: use text or json.\n`);
    return 2;
  }
  const checked = checkPublishable(values.content);
  const isOnGitHub = (process.env.GITHUB_ACTIONS ?? '') !== '';
  process.stdout.write(checked.text(values.format === 'text' && isOnGitHub ? 'github' : values.format));
  return checked.isPublishable ? 0 : 1;
}

process.exitCode = main();
