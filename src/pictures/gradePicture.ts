import type { RenderedImage } from '@resvg/resvg-js';
import { colourOf } from '../colours.ts';
import type { Grade } from '../model/framework.ts';
import { inspectedWords } from '../model/inspection.ts';
import { givenWords } from '../model/judgement.ts';
import type { Judgement } from '../model/nouns.ts';
import { dateRange } from '../text/dates.ts';
import { drawable, drawn, lines, type Style, textLine, width } from './lettering.ts';
import { laterNote, pictureSize } from './pictureWords.ts';

const brand = colourOf('brand');
const quiet = colourOf('text-quiet');
/** A grade of a name that the styles do not know has the colour of the house. */
const fillOf = (grade: Grade | undefined) => colourOf(`grade-${grade?.id}`, brand);

const margin = 72;
const column = pictureSize.width - 2 * margin;

/** Lines of words from a baseline on, and the baseline after them. The letters shrink until they fit into so many lines. */
function block(text: string, x: number, y: number, widest: number, style: Style, most = 1): [string, number] {
  const words = drawable(text);
  let { size } = style;
  const set = () => lines(words, widest, { ...style, size });
  const fits = () => set().length <= most && set().every((line) => width(line, { ...style, size }) <= widest);
  while (!fits() && size > 12) size -= 1;
  const below = (index: number) => y + index * size * 1.2;
  return [
    set()
      .map((line, index) => textLine(line, x, below(index), { ...style, size }))
      .join(''),
    below(set().length),
  ];
}

function scale({ inspection, grade: now }: Judgement, top: number): string {
  const { grades } = inspection.framework;
  const gap = 6;
  const step = (column - gap * (grades.length - 1)) / grades.length;
  return grades
    .map((grade, index) => {
      const x = margin + index * (step + gap);
      const colour = fillOf(grade);
      const isNow = grade === now;
      const [name] = block(
        grade.name,
        x + 16,
        top + 46,
        step - 32,
        { size: 28, weight: isNow ? 600 : 400, fill: isNow ? '#fff' : quiet },
        2,
      );
      return `<path fill="${isNow ? colour : colourOf('surface')}" d="M${x} ${top}h${step}v108h${-step}z"/><path fill="${isNow ? colour : colourOf('rule')}" d="M${x} ${top}h${step}v8h${-step}z"/>${name}`;
    })
    .join('');
}

/** A judgement’s grade as a picture for shared links, in words and on its scale: the same for the same judgement. */
export function gradePicture(judgement: Judgement): Promise<RenderedImage> {
  const { area, grade, inspection } = judgement;
  const { started, ended, later } = inspection;
  const fill = fillOf(grade);
  const [whose] = block(inspectedWords(inspection), margin, 66, column, { size: 34, weight: 600, fill: '#fff' });
  const [title, below] = block(area.title, margin, 186, column, { size: 46 }, 2);
  const [given] = block(givenWords(judgement), margin, below + 34, column, { size: 72, weight: 600, fill });
  const [when] = block(dateRange(started, ended), margin, 572, 620, { size: 32, fill: quiet });
  const note = textLine(laterNote, pictureSize.width - margin, 572, { size: 32, weight: 600 }, 'end');
  return drawn(
    `<path fill="#fff" d="M0 0h1200v630H0z"/><path fill="${brand}" d="M0 0h1200v104H0z"/>${whose}${title}${given}${grade === undefined ? '' : scale(judgement, 392)}${when}${later.length > 0 ? note : ''}`,
    pictureSize,
  );
}
