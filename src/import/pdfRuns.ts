import type { PDFPageProxy } from 'pdfjs-dist';
import { withPlainSigns } from './blocks.ts';

/** Some letters that a page shows in one place, with what the document’s tags call them. */
export interface Run {
  text: string;
  /** Height of the letters, in points. */
  size: number;
  x: number;
  y: number;
  width: number;
  /** True where a line of the page ends after it. */
  endsLine: boolean;
  /** The tagged content it is part of. */
  tag: string | undefined;
  /** True for what is no part of the text: headers, footers, rules. */
  isArtifact: boolean;
}

/** The letters of a page, in the order in which it draws them. */
export async function runsOf(page: PDFPageProxy): Promise<Run[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: { tag: string | undefined; isArtifact: boolean }[] = [];
  const runs: Run[] = [];
  for (const item of items) {
    const around = open.at(-1) ?? { tag: undefined, isArtifact: false };
    if ('str' in item) {
      const [, , , , x, y] = item.transform as [number, number, number, number, number, number];
      runs.push({
        text: withPlainSigns(item.str),
        size: item.height,
        x,
        y,
        width: item.width,
        endsLine: item.hasEOL,
        ...around,
      });
    } else if (item.type === 'endMarkedContent') open.pop();
    else
      open.push({
        tag: item.id ?? around.tag,
        isArtifact: around.isArtifact || ('tag' in item && item.tag === 'Artifact'),
      });
  }
  return runs.map((run, index) => (isAboveNext(run, runs[index + 1]) ? { ...run, endsLine: true } : run));
}

/** Whether the next letters stand on a lower line: pdf.js does not say so where they are of another size. */
function isAboveNext(run: Run, next: Run | undefined): boolean {
  return next !== undefined && next.text.trim() !== '' && run.y - next.y > 0.8 * Math.max(run.size, next.size);
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits as the small raised ones that point at a footnote. */
export function raisedDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => raised[Number(digit)] ?? digit);
}

/** The size in which most letters of some runs are set. */
export function mainSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.trim().length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** Where the text of a page ends on the right. */
export function rightEdge(runs: readonly Run[]): number {
  return Math.max(
    ...runs.filter(({ text, isArtifact }) => text.trim() !== '' && !isArtifact).map(({ x, width }) => x + width),
  );
}

/** How many letters more fit between the last of some runs and the right edge of the text. */
export function roomAfter(runs: readonly Run[], edge: number): number | undefined {
  const last = runs.findLast(({ text }) => text.trim() !== '');
  return last && ((edge - last.x - last.width) * last.text.length) / last.width;
}

/** Runs as the lines they are printed in; small digits beside larger letters become marks of footnotes. */
export function linesOf(runs: readonly Run[]): string[] {
  const size = mainSize(runs);
  const lines: string[] = [];
  let line = '';
  for (const [index, run] of runs.entries()) {
    const isMark = run.size > 0 && run.size < size * 0.9 && /^\s*\d{1,2}(?:\s*,\s*\d{1,2})*\s*$/.test(run.text);
    const isRaised = isMark && isAbove(run, besideOf(runs, index), run.size > size * 0.8 ? 1 : -0.5);
    line += isRaised ? raisedDigits(run.text.trim()) : run.text;
    if (run.endsLine) {
      lines.push(line);
      line = '';
    }
  }
  lines.push(line);
  return lines.filter((one) => one.trim() !== '');
}

/** The letters before a run, or after it where it is the first. */
function besideOf(runs: readonly Run[], index: number): Run | undefined {
  const isSeen = ({ text }: Run) => text.trim() !== '';
  return runs.slice(0, index).findLast(isSeen) ?? runs.slice(index + 1).find(isSeen);
}

/** Small digits below the line (CO₂) are no marks, and those a little smaller only where they stand clearly above it. */
function isAbove(run: Run, beside: Run | undefined, least: number): boolean {
  return beside === undefined || run.y >= beside.y + least || Math.abs(run.y - beside.y) > beside.size;
}
