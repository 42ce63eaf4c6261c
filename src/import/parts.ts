import { sentencesOf } from '../text/sentences.ts';
import { type Block, textOf } from './blocks.ts';
import { type AreaGrade, areaGrade, type NamedFramework } from './framework.ts';
import { otherBody } from './gradeTable.ts';

/** What a part of a report is about. */
export type PartRole = 'summary' | 'recommendations' | 'area' | 'other';

/** A part of a report under one heading, in the order of the document. */
export interface Part {
  role: PartRole;
  /** The area of the framework it judges. */
  area: string | undefined;
  /** The grade its heading repeats. */
  grade: string | undefined;
  /** Its heading, as printed; empty for what stands before the first. */
  title: string;
  /** The heading with the marks of its footnotes. */
  printed: string;
  page: number;
  blocks: Block[];
}

const summary = /^(?:executive summary|summary of (?:key )?findings)\b/i;
const points =
  /^(?:what (?:does|do|needs?|must|should)\b.*\bimprove\b|recommendations?\b|areas? for (?:improvement|development|priority action)\b|priority (?:and immediate )?actions?\b|immediate actions?\b)/i;
/** Parts that judge no area. The first names hold findings of the whole service all the same. */
const whole = /^(?:the local authority.s strengths|progress since the last inspection|local authority strengths)/i;
const judged = /^the (?:graded |key )?judge?ment\b/i;
const other =
  /^(?:information about|about this|summary for (?:children|young)|the local authority$|the inspection team|inspection judgements? about|what the inspection judgements? mean|contents$|service information)/i;

/** The parts of what follows the grade table, up to the page about the inspectorate. */
export function partsOf(blocks: readonly Block[], framework: NamedFramework): Part[] {
  const parts: Part[] = [];
  const overall = framework.areas.find((area) => area.overall)?.id;
  const named = withoutLists(blocks.map((block) => headingOf(block, framework)));
  const graded = new Set(named.map((one) => one?.grade && one.area.id));
  const isOpening = (one: AreaGrade) => one.grade !== undefined || !graded.has(one.area.id);
  for (const [index, block] of blocks.entries()) {
    const text = titleOf(block);
    const isBefore = parts.every(({ role }) => role !== 'area');
    if (!isBefore && isClosing(text, framework)) break;
    if (isHeadOfTable(block) || (isBefore && isEntryOfContents(block))) continue;
    const opened = openedBy(block, blocks[index + 1], parts, framework, named[index], isOpening);
    if (opened !== undefined)
      parts.push({ ...opened, title: text, printed: textOf(block), page: block.page, blocks: [] });
    else {
      if (parts.length === 0 || endsPoints(block, parts.at(-1)))
        parts.push({ ...areaPart('summary', overall), title: '', printed: '', page: block.page, blocks: [] });
      parts.at(-1)?.blocks.push(block);
    }
  }
  return parts;
}

/** Names of areas with grades, one below another, are no headings: so a report tells the grades of an earlier inspection. */
function withoutLists(named: readonly (AreaGrade | undefined)[]): (AreaGrade | undefined)[] {
  const isGraded = (index: number) => named[index]?.grade !== undefined;
  const isInList = (index: number) =>
    [0, 1, 2].some((before) => [0, 1, 2].every((step) => isGraded(index - before + step)));
  return named.map((one, index) => (isInList(index) ? undefined : one));
}

type Opened = Pick<Part, 'role' | 'area' | 'grade'>;

function areaPart(role: PartRole, area?: string, grade?: string): Opened {
  return { role, area, grade };
}

/** The part that a block opens as its heading; undefined where it is text of the part before it. */
function openedBy(
  block: Block,
  next: Block | undefined,
  parts: readonly Part[],
  framework: NamedFramework,
  named: AreaGrade | undefined,
  isOpening: (named: AreaGrade) => boolean,
): Opened | undefined {
  const text = titleOf(block);
  const overall = framework.areas.find((area) => area.overall)?.id;
  const current = parts.at(-1);
  // The review of another body follows the areas; before them, a line only names its grade.
  const isOfOtherBody =
    current?.role === 'other' && otherBody.test(current.title) && parts.some(({ role }) => role === 'area');
  const isTitle = isHeading(block, next);
  if (isTitle && other.test(text)) return areaPart('other');
  if (isOfOtherBody) return undefined;
  // “For care leavers” above some of the points names whom they are for.
  const isShort = current?.role === 'recommendations' && text.length < (named?.area.title.length ?? 0) / 2;
  if (named !== undefined && isOpening(named) && !isShort) return areaPart('area', named.area.id, named.grade);
  if (!isTitle) return undefined;
  if (otherBody.test(text)) return areaPart('other');
  if (whole.test(text)) return areaPart('area', overall);
  if (summary.test(text)) return areaPart('summary', overall);
  return current?.role !== 'recommendations' && isPoints(text, framework) ? areaPart('recommendations') : undefined;
}

/** A heading as text, without the marks of its footnotes. */
export function titleOf(block: Block): string {
  return (block.kind === 'row' ? block.lines.join(' ') : textOf(block))
    .replace(/\s+/g, ' ')
    .replace(/[⁰¹²³⁴-⁹]+/gu, '')
    .trim();
}

/** Whether a block is a heading: by its style, or as a short line in which no sentence ends and that none goes on from. */
export function isHeading(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'heading') return true;
  if (!isLine(block)) return false;
  const text = titleOf(block);
  const goesOn = next?.kind === 'paragraph' && /^\p{Ll}/u.test(textOf(next)) && !/[?:]$/.test(text);
  return /^\p{Lu}/u.test(text) && !/[.!;,]["”’)]*$/.test(text) && !goesOn && sentencesOf(text).length === 1;
}

function isLine(block: Block): boolean {
  return block.kind === 'paragraph' && block.label === '' && block.depth === 0 && titleOf(block).length < 150;
}

/** The area and grade that a block names as a heading does. */
function headingOf(block: Block, framework: NamedFramework): AreaGrade | undefined {
  const text = titleOf(block);
  if (block.kind !== 'row' && block.kind !== 'heading' && !isLine(block)) return undefined;
  const named = text.length < 220 ? areaGrade(framework, text) : undefined;
  if (named === undefined) return undefined;
  // “Care leavers are doing well.” is a sentence: a heading ends so only where it is the whole title with its grade.
  if (/\.$/.test(text))
    return named.grade !== undefined && (text.startsWith(named.area.title) || judged.test(text)) ? named : undefined;
  return named.grade === undefined && named.nearness < 0.9 ? undefined : named;
}

/** Whether whole sentences follow the list of what must improve: they are no point of it. */
function endsPoints(block: Block, current: Part | undefined): boolean {
  const isText = block.kind === 'paragraph' && block.depth === 0 && /^\p{Lu}.{60,}[.!?]$/u.test(titleOf(block));
  return isText && current?.role === 'recommendations' && current.blocks.some(({ kind }) => kind === 'item');
}

function isPoints(text: string, { recommendations }: NamedFramework): boolean {
  return points.test(text) || text.toLowerCase().startsWith(recommendations.heading.toLowerCase());
}

/** The full name of an inspectorate is shorter than this. */
const longestName = 120;

/** Whether a text opens the page about the inspectorate that ends every report. */
export function isClosing(text: string, { inspectorate }: NamedFramework): boolean {
  const [name = '', tells = ''] = text.split(`(${inspectorate})`);
  const isAbout = name.length < longestName && /^ *(?:regulates|inspects)\b/.test(tells);
  return (
    isAbout ||
    /^(?:any complaints about (?:the|this) inspection|if you would like a copy of this document)|\byou may (?:re-?use|copy) (?:all or parts of )?this (?:information|document|publication)/i.test(
      text,
    )
  );
}

function isHeadOfTable(block: Block): boolean {
  return block.kind === 'row' && /^(?:key )?judge?ments?(?: judge?ment)? grades?$/i.test(titleOf(block));
}

function isEntryOfContents(block: Block): boolean {
  return block.kind === 'row' && /^\d{1,3}$/.test(block.lines.at(-1)?.trim() ?? '') && block.lines.length === 2;
}
