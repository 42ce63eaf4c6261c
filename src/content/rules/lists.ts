import { shortened } from '../../text/pieces.ts';
import { error, type Problems } from '../problem.ts';
import { type Prose, spotOf, wordsIn } from './parsedProse.ts';

/**
 * What is wrong with lists: figures that Markdown takes for the numbers of a list (“2018. That year …”), and signs that
 * it takes for bullets (“- 5% fewer”). Both would be lost wherever the words are shown alone.
 */
export function* listProblems({ file, nodes }: Prose): Problems {
  for (const node of nodes) {
    if (node.type !== 'list') continue;
    const words = wordsIn(node);
    const shown = shortened(words, 40);
    const start = node.start ?? 1;
    if (node.ordered === true && start !== 1) {
      const fault = `a line that begins with a figure is taken for point ${start} of a list (\`${start}. ${shown}\`)`;
      const cure = `write \`${start}\\.\` where readers should see it, begin with other words, or begin the list with 1`;
      yield error(file, spotOf(node), fault, cure);
    } else if (node.ordered !== true && node.children.length === 1 && /^\d/.test(words)) {
      const cure = 'write “minus”, or a real list of two points or more';
      yield error(file, spotOf(node), `a sign before a figure is taken for a list (\`- ${shown}\`)`, cure);
    }
  }
}
