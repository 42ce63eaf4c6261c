import { Refusal } from '../refusal.ts';
import { shortened } from '../text/pieces.ts';
import { type Block, spaced } from './blocks.ts';
import { gradeApart, type NamedFramework } from './framework.ts';
import { type GradedArea, type GradeTable, gradeTableOf, otherBody } from './gradeTable.ts';
import { whyNone } from './otherKinds.ts';
import { dates, daysOnSite, monthOnSite, publishedIn } from './visit.ts';

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
  /** What follows it, after the sentences that stand above it. */
  rest: Block[];
}

/** The front of a report, read by the framework whose areas its grade table names. */
export function frontOf(blocks: readonly Block[], frameworks: readonly NamedFramework[]): Front {
  const table = gradeTableOf(blocks, frameworks);
  const before = blocks.slice(0, table.start).filter(({ kind }) => kind !== 'note');
  const below = linesBelow(blocks.slice(table.end));
  const text = [...before, ...below].map(spaced).join('\n');
  const isReport = dates.test(text);
  // A letter repeats the grades of an earlier inspection.
  if (before.some((block) => /^Dear\b/.test(spaced(block)))) throw new Refusal(whyNone(blocks, frameworks));
  if (!isReport && blocks.some(({ page }) => page > 0))
    throw new Refusal(
      'Its grades can be read, but no “Inspection dates” stand beside them; write this inspection by hand.',
    );
  const whole = blocks.map(spaced).join('\n');
  const { above, ...days } = isReport ? daysOnSite(text) : { ...monthOnSite(whole), above: '' };
  refuseGaps(table, days.started);
  const following = blocks.slice(table.end + below.length);
  refuseAnother(following);
  const heading = before.find(({ kind }) => kind === 'heading');
  // A sentence there is a note, for instance that the report was published again. The title may also follow the days.
  const lines = (above.trim() === '' ? text : above).split('\n');
  const titles = lines.filter((line) => !dates.test(line) && !/\.\s*$|^lead inspector/i.test(line));
  return {
    framework: table.framework,
    isReport,
    title: isReport ? titles.join(' ').trim() : heading === undefined ? '' : spaced(heading),
    ...days,
    published: publishedIn(isReport ? text : whole),
    leadInspector: leadInspectorIn(text) ?? leadInspectorIn(whole),
    grades: table.grades,
    gradesPage: blocks[table.start]?.page ?? 0,
    rest: [
      ...(isReport ? saidAbove(blocks.slice(0, table.end), table) : before.filter((block) => block !== heading)),
      ...following,
    ],
  };
}

/** No line of a title, and no line that names a grade, is longer than this. */
const longestLine = 200;

/** The sentences between its days and its grades, which say what these rest on. */
function saidAbove(blocks: readonly Block[], { framework }: GradeTable): Block[] {
  const begin = blocks.findIndex((block) => dates.test(spaced(block)));
  return blocks.filter((block, index) => {
    const text = spaced(block);
    const isText = block.kind === 'paragraph' || block.kind === 'item';
    const isSaid = /[.!?]["”’)]*[⁰¹²³⁴-⁹]*$/u.test(text) || text.length > longestLine;
    const isGrade = gradeApart(framework, text).grade !== undefined && text.length < longestLine;
    return index > begin && isText && isSaid && !isGrade && !otherBody.test(text);
  });
}

/** What a report says of its visit below its grades instead of above them. */
function linesBelow(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(
    (block) =>
      !/^(?:lead inspectors?:|(?:report )?published)/i.test(spaced(block)) && spaced(block).search(dates) !== 0,
  );
  return blocks.slice(0, end);
}

/** Refuses a file in which another report follows: all of it would be told as one. */
function refuseAnother(blocks: readonly Block[]): void {
  const begin = blocks.find((block) => spaced(block).search(dates) === 0 && /\b\d{4}\b/.test(spaced(block)));
  if (begin === undefined || spaced(begin).length > longestLine) return;
  throw new Refusal(
    `Another report begins in it (“${shortened(spaced(begin), 60)}”); import each from a file of its own.`,
  );
}

/** Refuses a table without a grade for one of the areas that its framework graded then. Areas that came or went may be graded in their parts, or as one. */
function refuseGaps({ grades, unjudged, framework: { areas, short } }: GradeTable, started: string): void {
  const isGraded = (area = '') => unjudged.includes(area) || grades.some((one) => one.area === area);
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

function leadInspectorIn(text: string): string | undefined {
  return /(?<!Deputy )(?:[Ll]ead|[Rr]eporting) (?:[Ii]nspectors?|HMI) *[:–-]? *(\p{Lu}[\p{L}’'.-]+(?: +(?!S?HMI|OI\b|H[ei][rs]\b|Senior\b|\S+ Inspector\b)(?:(?:de|van|der|la|le) +)*\p{Lu}[\p{L}’'.-]*)+)/u.exec(
    text,
  )?.[1];
}
