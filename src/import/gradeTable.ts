import { Refusal } from '../refusal.ts';
import { type Block, spaced } from './blocks.ts';
import { type AreaGrade, areaGrade, gradeApart, type NamedFramework } from './framework.ts';
import { whyNone } from './otherKinds.ts';

/** An area with its grade, as the grade table gives it. */
export interface GradedArea {
  area: string;
  grade: string;
}

/** A report may hold the review of another body, which is graded beside the authority and not as a part of it. */
export const otherBody = /\bsafeguarding children board\b|\bLSCB\b/i;

/** With fewer graded areas than these, or than all but one, a table is of something else. */
const leastGrades = 3;

/** What stands above the grades of another time. */
const earlier = /\b(?:previous|last|earlier) inspection\b/i;

/** How many blocks at the beginning of a document may hold its grade table. */
const searched = 60;

/** What stands in the place of a grade where an area got none. */
const none = /^(?:not (?:judged|graded|inspected|applicable)|no (?:grade|judge?ment)|n\/a|insufficient evidence)\b/i;

/** The grades at the beginning of a report, and where among its blocks they stand. */
export interface GradeTable {
  framework: NamedFramework;
  /** In its order. */
  grades: GradedArea[];
  /** Areas of which it says that they were not judged. */
  unjudged: string[];
  start: number;
  end: number;
}

/** A table with the first of its rows that cannot be read, if any. */
interface Table extends GradeTable {
  fault: string | undefined;
}

/** The grade table of a document, read by the framework whose areas it names. Throws a refusal where there is none. */
export function gradeTableOf(blocks: readonly Block[], frameworks: readonly NamedFramework[]): GradeTable {
  const tables = frameworks.map((framework) => tableOf(blocks.slice(0, searched), framework));
  const { fault, ...table } = tables.reduce((most, one) => (one.grades.length > most.grades.length ? one : most));
  if (isShort(table)) throw new Refusal(whyNone(blocks, frameworks));
  if (fault !== undefined) throw new Refusal(fault);
  return table;
}

/** The first run of lines that name an area and a grade each, with the headline that grades the whole where the table does not. */
function tableOf(blocks: readonly Block[], framework: NamedFramework): Table {
  let table: Table = { framework, grades: [], unjudged: [], start: 0, end: 0, fault: undefined };
  // A line above the table may name the grade of the whole.
  for (let run = runFrom(0, blocks, framework); run !== undefined; run = runFrom(run.end, blocks, framework))
    if (isShort(table) && run.grades.length > table.grades.length) table = run;
  const whole = framework.areas.find(({ overall }) => overall)?.id;
  const headline = headlineGrade(blocks.slice(0, table.end), framework);
  if (whole === undefined || headline === undefined || table.grades.some(({ area }) => area === whole)) return table;
  return { ...table, grades: [{ area: whole, grade: headline.grade }, ...table.grades], start: headline.index };
}

function isShort({ grades, unjudged, framework: { areas } }: GradeTable): boolean {
  return grades.length + unjudged.length < Math.min(leastGrades, areas.length - 1);
}

/** The first run of such lines from a place on; undefined where there is none. */
function runFrom(from: number, blocks: readonly Block[], framework: NamedFramework): Table | undefined {
  const named = blocks.map((block) => (isLine(block) ? namedIn(block, framework) : undefined));
  const first = named.findIndex(
    (one, index) => index >= from && one?.grade !== undefined && blocks[index]?.kind !== 'note',
  );
  if (first < 0) return undefined;
  const grades: GradedArea[] = [];
  const unjudged: string[] = [];
  let end = first;
  const start = startOf(blocks, first);
  const above = blocks[start - 1];
  let fault =
    above !== undefined && earlier.test(spaced(above))
      ? 'The grade table cannot be read: the first grades are those of an earlier inspection; write this inspection by hand.'
      : undefined;
  for (const [index, block] of blocks.entries()) {
    if (index < first || block.kind === 'note') continue;
    const one = named[index];
    const { grade } = gradeApart(framework, spaced(block));
    if (one?.grade === undefined && (block.kind !== 'row' || (one === undefined && grade === undefined))) break;
    const known = grades.find(({ area }) => area === one?.area.id);
    // The text may begin with the heading of an area and its grade.
    if (known !== undefined && (block.kind !== 'row' || known.grade === one?.grade)) break;
    end = index + 1;
    if (one?.grade !== undefined && known === undefined) grades.push({ area: one.area.id, grade: one.grade });
    else if (one !== undefined && none.test(block.lines.at(-1)?.trim() ?? '')) unjudged.push(one.area.id);
    else if (!otherBody.test(spaced(block))) fault ??= faultOf(block, framework);
  }
  return { framework, grades, unjudged, start, end, fault };
}

/** The area and the grade that a line or row names; of a row, the area also where its last cell is no grade. */
function namedIn(block: Block, framework: NamedFramework): AreaGrade | undefined {
  const named = areaGrade(framework, spaced(block));
  if (block.kind !== 'row') return named;
  const beside = areaGrade(framework, block.lines.slice(0, -1).join(' '));
  return named ?? (beside && { ...beside, grade: undefined });
}

/** Blocks in which an area and its grade are one row where they were printed in lines of their own. */
export function withPairs(blocks: readonly Block[], frameworks: readonly NamedFramework[]): Block[] {
  const isPair = (block: Block, below: Block | undefined) =>
    [block, below].every((one) => one !== undefined && one.kind !== 'row' && isLine(one)) &&
    frameworks.some((framework) => {
      const named = areaGrade(framework, spaced(block));
      const beside = gradeApart(framework, spaced(below as Block));
      return named !== undefined && named.grade === undefined && beside.grade !== undefined && beside.title === '';
    });
  return blocks.flatMap((block, index): Block[] => {
    const above = blocks[index - 1];
    if (above !== undefined && isPair(above, block)) return [];
    const below = blocks[index + 1] as Block;
    return [isPair(block, below) ? { ...block, kind: 'row', lines: [spaced(block), spaced(below)] } : block];
  });
}

function isLine(block: Block): boolean {
  return spaced(block).length < 200;
}

/** The head of the table, “Judgement | Grade”, is a part of it. */
function startOf(blocks: readonly Block[], first: number): number {
  const above = blocks[first - 1];
  return above?.kind === 'row' && /judge?ment|\bgrade/i.test(spaced(above)) ? first - 1 : first;
}

function faultOf(block: Block, { short }: NamedFramework): string {
  return `The grade table cannot be read: “${spaced(block)}” is not one more area of ${short} with a grade of its own; write this inspection by hand.`;
}

/** Lines of which the whole service is the subject. */
const ofWhole = /\boverall\b|\bchildren[’']s (?:social care )?services\b|\bservices for children\b/i;

/** “Children’s services in … require improvement to be good”; nothing where two lines grade the whole differently. */
function headlineGrade(
  blocks: readonly Block[],
  framework: NamedFramework,
): { grade: string; index: number } | undefined {
  const all = blocks.flatMap((block, index) => {
    const line = spaced(block);
    if (block.kind === 'row' || !isLine(block) || otherBody.test(line) || !ofWhole.test(line)) return [];
    const { grade } = gradeApart(framework, line);
    return grade === undefined ? [] : [{ grade, index }];
  });
  return all.every(({ grade }) => grade === all[0]?.grade) ? all[0] : undefined;
}
