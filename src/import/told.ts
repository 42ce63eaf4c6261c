import { counted } from '../text/numbers.ts';
import type { Imported } from './importing.ts';

/** What became of a file, as one line for programs. */
export function jsonLine({ figures: _, ...imported }: Imported): string {
  return JSON.stringify(imported);
}

/** What became of a file, for the person who asked. */
export function told(imported: Imported, folder: string): string {
  const { file, refused, inspection, warnings, figures } = imported;
  if (refused !== null) return `${file}\n  Not imported. ${refused}\n`;
  const lines = [
    `${imported.authority}, ${imported.framework}, ${imported.started} to ${imported.ended}: draft in ${folder}/inspections/${inspection}/`,
    `Grades: ${Object.entries(imported.grades)
      .map(([area, grade]) => `${area}: ${grade}`.replaceAll('-', ' '))
      .join('; ')}`,
    `${counted(imported.paragraphs, 'finding')}, ${counted(imported.recommendations, 'point')} that must improve, ${counted(imported.footnotes, 'footnote')}`,
    ...(imported.leadInspector === null ? [] : [`Lead inspector: ${imported.leadInspector}`]),
    ...warnings.map((warning) => `Yours to see to: ${warning}`),
    ...(figures.length === 0
      ? []
      : ['Sentences with figures, which could become statistics:', ...figures.map((one) => `  ${one}`)]),
  ];
  return `${file}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

/** What to do next, once for all files. */
export function nextSteps(all: readonly Imported[], folder: string): string {
  const taken = all.filter(({ ok }) => ok).length;
  const refused = all.length - taken;
  const counts = `${counted(taken, 'report')} imported${refused === 0 ? '' : `, ${refused} refused`}.`;
  if (taken === 0) return `${counts}\n`;
  const option = folder === 'content' ? '' : ` -- --content ${folder}`;
  return `${counts}
Next:
  npm start${option}        shows it, marked as draft
  npm run check${option}    names what is missing or wrong
Read each draft beside its report. When it is right, take \`draft: true\` out of its inspection.mdx: then \`npm run build${option}\` publishes it.
`;
}
