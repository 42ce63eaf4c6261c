import { Refusal } from '../refusal.ts';
import { type Block, textOf } from './blocks.ts';
import { type AreaGrade, areaGrade, gradeApart, type NamedFramework } from './framework.ts';
import { whyNone } from './otherKinds.ts';
import { dates, daysOnSite, monthOnSite, publishedIn } from './visit.ts';

/** An area with its grade, as the grade table gives it. */
export interface GradedArea {
  area: string;
  grade: string;
}

/** What a report says of itself before its text begins. */
export interface Front {
  framework: NamedFramework;
  /** The lines above the dates: what was inspected, and where. Of another document, its heading. */
  title: string;
  /** True for the inspectorate’s own report, which names its days on site above its grades. */
  isReport: boolean;
  /** First and last day on site; of another document, the month it names. */
  started: string;
  ended: string;
  published: string | undefined;
  leadInspector: string | undefined;
  /** The grade table, in its order. */
  grades: GradedArea[];
  gradesPage: number;
  /** What follows it, and of another document also what stands above the grade table. */
  rest: Block[];
}

/** A report may hold the review of another body, which is graded beside the authority and not as a part of it. */
export const otherBody = /\bsafeguarding children board\b|\bLSCB\b/i;

/** With fewer graded areas than these, or than all but one, a table is of something else. */
const leastGrades = 3;

/** How many blocks at the beginning of a document may hold its grade table. */
const searched = 60;

/** The front of a report, read by the framework whose areas its grade table names. */
export function frontOf(blocks: readonly Block[], frameworks: readonly NamedFramework[]): Front {
  const tables = frameworks.map((framework) => ({ framework, ...tableOf(blocks.slice(0, searched), framework) }));
  const table = tables.reduce((most, one) => (one.grades.length > most.grades.length ? one : most));
  if (isShortOf(table, table.framework))
    throw new Refusal(whyNone(blocks.slice(0, 12).map(spaced).join(' '), frameworks));
  if (table.fault !== undefined) throw new Refusal(table.fault);
  const before = blocks.slice(0, table.start).filter(({ kind }) => kind !== 'note');
  const text = before.map(spaced).join('\n');
  const isReport = dates.test(text);
  const days = isReport ? daysOnSite(text) : monthOnSite(blocks.map(spaced).join('\n'));
  refuseGaps(table.grades, table.framework, days.started);
  const heading = before.find(({ kind }) => kind === 'heading');
  if (!isReport && blocks.some(({ page }) => page > 0))
    throw new Refusal(
      'Its grades can be read, but no “Inspection dates” stand above them; write this inspection by hand.',
    );
  return {
    framework: table.framework,
    isReport,
    title: isReport
      ? (text.split(dates)[0]?.replace(/\s+/g, ' ').trim() ?? '')
      : heading === undefined
        ? ''
        : spaced(heading),
    ...days,
    published: publishedIn(isReport ? text : blocks.map(spaced).join('\n')),
    leadInspector: leadInspectorIn(text) ?? leadInspectorIn(blocks.map(spaced).join('\n')),
    grades: table.grades,
    gradesPage: blocks[table.start]?.page ?? 0,
    rest: [...(isReport ? [] : before.filter((block) => block !== heading)), ...blocks.slice(table.end)],
  };
}

/** Refuses a table without a grade for one of the areas that its framework graded then. Areas that came or went may be graded in their parts, or as one. */
function refuseGaps(grades: readonly GradedArea[], { areas, short }: NamedFramework, started: string): void {
  const isGraded = (area: string | undefined) => grades.some((one) => one.area === area);
  const missing = areas.find(({ id, parent, since, until }) => {
    const isInWider = since !== undefined && isGraded(parent);
    const isInParts = until !== undefined && areas.some((one) => one.parent === id && isGraded(one.id));
    // In the last month, reports with and without that grade were written.
    const isOver = until !== undefined && started.slice(0, 7) >= until;
    return !isGraded(id) && !isInWider && !isInParts && !isOver;
  });
  if (missing === undefined) return;
  throw new Refusal(
    `The grade table cannot be read: it has no grade for “${missing.title}”, which ${short} gives; write this inspection by hand.`,
  );
}

function spaced(block: Block): string {
  return block.kind === 'row' ? block.lines.join(' ').replace(/\s+/g, ' ') : textOf(block);
}

interface Table {
  grades: GradedArea[];
  start: number;
  end: number;
  fault: string | undefined;
}

/** The first run of lines that name an area and a grade each, with the headline that grades the whole where the table does not. */
function tableOf(blocks: readonly Block[], framework: NamedFramework): Table {
  let table: Table = { grades: [], start: 0, end: 0, fault: undefined };
  // A line above the table may name the grade of the whole.
  for (let run = runFrom(0, blocks, framework); run !== undefined; run = runFrom(run.end, blocks, framework))
    if (isShortOf(table, framework) && run.grades.length > table.grades.length) table = run;
  const whole = framework.areas.find(({ overall }) => overall)?.id;
  const headline = headlineGrade(blocks.slice(0, table.end), framework);
  if (whole === undefined || headline === undefined || table.grades.some(({ area }) => area === whole)) return table;
  return { ...table, grades: [{ area: whole, grade: headline.grade }, ...table.grades], start: headline.index };
}

function isShortOf({ grades }: Table, { areas }: NamedFramework): boolean {
  return grades.length < Math.min(leastGrades, areas.length - 1);
}

/** The first run of such lines from a place on; undefined where there is none. */
function runFrom(from: number, blocks: readonly Block[], framework: NamedFramework): Table | undefined {
  const named = blocks.map((block) => (isShort(block) ? namedIn(block, framework) : undefined));
  const first = named.findIndex(
    (one, index) => index >= from && one?.grade !== undefined && blocks[index]?.kind !== 'note',
  );
  if (first < 0) return undefined;
  const grades: GradedArea[] = [];
  let end = first;
  let fault: string | undefined;
  for (const [index, block] of blocks.entries()) {
    if (index < first || block.kind === 'note') continue;
    const one = named[index];
    const { grade } = gradeApart(framework, spaced(block));
    if (one?.grade === undefined && (block.kind !== 'row' || (one === undefined && grade === undefined))) break;
    const isKnown = grades.some(({ area }) => area === one?.area.id);
    // The text may begin with the heading of an area.
    if (isKnown && block.kind !== 'row') break;
    end = index + 1;
    if (one?.grade !== undefined && !isKnown) grades.push({ area: one.area.id, grade: one.grade });
    else if (!otherBody.test(spaced(block))) fault ??= faultOf(block, framework);
  }
  return { grades, start: startOf(blocks, first), end, fault };
}

/** The area and the grade that a line or row names; of a row, the area also where its last cell is no grade. */
function namedIn(block: Block, framework: NamedFramework): AreaGrade | undefined {
  const named = areaGrade(framework, spaced(block));
  if (named !== undefined || block.kind !== 'row') return named;
  const beside = areaGrade(framework, block.lines.slice(0, -1).join(' '));
  return beside && { ...beside, grade: undefined };
}

/** Blocks in which an area and its grade are one row where they were printed in lines of their own. */
export function withPairs(blocks: readonly Block[], frameworks: readonly NamedFramework[]): Block[] {
  const isPair = (block: Block, below: Block | undefined) =>
    [block, below].every((one) => one !== undefined && one.kind !== 'row' && isShort(one)) &&
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

function isShort(block: Block): boolean {
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

/** “Children’s services in … require improvement to be good”. */
function headlineGrade(
  blocks: readonly Block[],
  framework: NamedFramework,
): { grade: string; index: number } | undefined {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'row' || !isShort(block) || !/\bservices\b|\boverall\b/i.test(spaced(block))) continue;
    const { grade } = gradeApart(framework, spaced(block));
    if (grade !== undefined) return { grade, index };
  }
  return undefined;
}

function leadInspectorIn(text: string): string | undefined {
  return /(?<!Deputy )[Ll]ead [Ii]nspectors?: *(\p{Lu}[\p{L}’'.-]+(?: +(?!S?HMI|OI\b|H[ei][rs]\b|Senior\b|\S+ Inspector\b)(?:(?:de|van|der|la|le) +)*\p{Lu}[\p{L}’'.-]*)+)/u.exec(
    text,
  )?.[1];
}
