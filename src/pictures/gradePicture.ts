import sharp from 'sharp';
import { gradeOf } from '../model/framework.ts';
import { inspectedWords } from '../model/inspection.ts';
import { givenWords } from '../model/judgement.ts';
import type { Judgement } from '../model/nouns.ts';

import { dateRange } from '../text/dates.ts';
import { lines, outline, type Weight, width } from './lettering.ts';
import { laterNote, pictureSize } from './pictureWords.ts';

// Many small pictures are drawn one beside the other: threads within one cost more than they bring.
sharp.concurrency(1);

/** The colours of the site; a grade of another name is drawn in the colour of the brand. */
const colours = {
  brand: '#12403c',
  text: '#0b0c0c',
  quiet: '#484d50',
  surface: '#f3f4f3',
  rule: '#c9cecc',
  grades: new Map([
    ['inadequate', '#8e1c0f'],
    ['requires-improvement', '#a34b00'],
    ['good', '#0a6640'],
    ['outstanding', '#4b2c85'],
  ]),
} as const;

const margin = 72;
const column = pictureSize.width - 2 * margin;

interface Style {
  size: number;
  weight?: Weight;
  fill?: string;
}

/** What `block` has drawn: the pictures of a site say the same names of grades, areas and authorities again and again. */
const drawn = new Map<string, [string, number]>();

/** As `drawBlock`, but each is drawn once. */
const block: typeof drawBlock = (...parts) => {
  const key = JSON.stringify(parts);
  const block = drawn.get(key) ?? drawBlock(...parts);
  drawn.set(key, block);
  return block;
};

/** Lines of words from a baseline on, and the baseline after them. The letters shrink until they fit into so many lines. */
function drawBlock(words: string, x: number, y: number, widest: number, style: Style, most: number): [string, number] {
  const { weight = 'regular', fill = colours.text } = style;
  let { size } = style;
  const fits = () => {
    const set = lines(words, widest, size, weight);
    return set.length <= most && set.every((line) => width(line, size, weight) <= widest);
  };
  while (!fits() && size > 12) size -= 1;
  const set = lines(words, widest, size, weight);
  const drawn = set.map((line, index) => outline(line, x, y + index * size * 1.2, size, weight)).join('');
  return [`<path fill="${fill}" d="${drawn}"/>`, y + set.length * size * 1.2];
}

function scale({ inspection, outcome }: Judgement, top: number): string {
  const now = gradeOf(outcome);
  const { grades } = inspection.framework;
  const gap = 6;
  const step = (column - gap * (grades.length - 1)) / grades.length;
  return grades
    .map((grade, index) => {
      const x = margin + index * (step + gap);
      const colour = colours.grades.get(grade.id) ?? colours.brand;
      const isNow = grade === now;
      const [name] = block(
        grade.name,
        x + 16,
        top + 46,
        step - 32,
        { size: 28, weight: isNow ? 'bold' : 'regular', fill: isNow ? '#fff' : colours.quiet },
        2,
      );
      return `<path fill="${isNow ? colour : colours.surface}" d="M${x} ${top}h${step}v108h${-step}z"/><path fill="${isNow ? colour : colours.rule}" d="M${x} ${top}h${step}v8h${-step}z"/>${name}`;
    })
    .join('');
}

/** A judgement’s grade as a drawing for shared links, in words and on its scale, as SVG without text of its own. */
export function gradeDrawing(judgement: Judgement): string {
  const { area, outcome, inspection } = judgement;
  const { started, ended, later } = inspection;
  const grade = gradeOf(outcome);
  const fill = (grade && colours.grades.get(grade.id)) ?? colours.brand;
  const [whose] = block(inspectedWords(inspection), margin, 66, column, { size: 34, weight: 'bold', fill: '#fff' }, 1);
  const [title, below] = block(area.title, margin, 186, column, { size: 46 }, 2);
  const [given] = block(givenWords(judgement), margin, below + 34, column, { size: 72, weight: 'bold', fill }, 1);
  const [when] = block(dateRange(started, ended), margin, 572, 620, { size: 32, fill: colours.quiet }, 1);
  const [note] = block(
    laterNote,
    pictureSize.width - margin - width(laterNote, 32, 'bold'),
    572,
    column,
    { size: 32, weight: 'bold' },
    1,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}"><path fill="#fff" d="M0 0h1200v630H0z"/><path fill="${colours.brand}" d="M0 0h1200v104H0z"/>${whose}${title}${given}${grade === undefined ? '' : scale(judgement, 392)}${when}${later.length > 0 ? note : ''}</svg>`;
}

/** The drawing as PNG; the same bytes for the same judgement. In full colour: choosing a palette takes three times as long. */
export function gradePicture(judgement: Judgement): Promise<Buffer> {
  return sharp(Buffer.from(gradeDrawing(judgement)))
    .png({ compressionLevel: 6 })
    .toBuffer();
}
