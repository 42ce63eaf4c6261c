import { Refusal } from '../refusal.ts';
import { authorityIn, type NamedAuthority } from './authority.ts';
import { type Block, textOf } from './blocks.ts';
import { type Footnote, footnotesOf, withNotes } from './footnotes.ts';
import type { NamedFramework } from './framework.ts';
import { type Front, frontOf } from './front.ts';
import { withPairs } from './gradeTable.ts';
import { joinedBlocks } from './joined.ts';
import { refuseLostLetters } from './letters.ts';
import { Numbering } from './numbering.ts';
import { type Paragraph, paragraphsOf, pointsOf, sentencesAsParagraphs } from './paragraphs.ts';
import { type Part, partsOf } from './parts.ts';

/** A part of a report with its paragraphs; of what is not taken in, none are made. */
export interface Section extends Part {
  paragraphs: Paragraph[];
}

/** What an inspection report says, as its own document says it. */
export interface Report extends Omit<Front, 'rest'> {
  authority: NamedAuthority;
  /** Its parts, in its order. Those of the role `recommendations` hold the points that must improve. */
  sections: Section[];
  footnotes: Footnote[];
  /** True where the document numbers its paragraphs itself, once and for all; else they are counted here. */
  isNumbered: boolean;
}

/** What one finding is made of, where a document does not number its paragraphs. */
export type Unit = 'sentence' | 'paragraph';

/** What the pieces of a document say as an inspection report. Throws a refusal where they are none. */
export function reportOf(document: readonly Block[], frameworks: readonly NamedFramework[], unit?: Unit): Report {
  refuseLostLetters(document);
  const blocks = withPairs(joinedBlocks(withNotes(document), frameworks), frameworks);
  const { rest, ...front } = frontOf(blocks, frameworks);
  const numbering = new Numbering();
  const sections = partsOf(rest, withoutParts(front)).map((part) => sectionOf(part, numbering));
  const overall = front.framework.areas.find((area) => area.overall)?.id;
  if (sections.every(({ role, area }) => role !== 'area' || area === overall))
    throw new Refusal(
      'Its grades can be read, but no part of its text is about one of the graded areas; write this inspection by hand.',
    );
  refuseOtherGrades(sections, front);
  const hasNumbers = sections.some(({ role, paragraphs }) => role === 'area' && paragraphs.some(isNumber));
  const isNumbered = hasNumbers && !numbering.restarts;
  return {
    ...front,
    authority: authorityIn(front.isReport ? front.title : '', blocks.map(textOf).join('\n')),
    sections: isNumbered
      ? sections
      : counted(sections, hasNumbers, unit ?? (front.isReport ? 'paragraph' : 'sentence')),
    footnotes: footnotesOf(blocks),
    isNumbered,
  };
}

/** Refuses a document whose headings mostly say other grades than the table: that may be of another inspection. */
function refuseOtherGrades(sections: readonly Section[], { grades }: Pick<Front, 'grades'>): void {
  const told = sections.filter(({ role, grade }) => role === 'area' && grade !== undefined);
  const other = told.filter(({ area, grade }) => grades.some((one) => one.area === area && one.grade !== grade));
  if (other.length > 1 && other.length > told.length / 2)
    throw new Refusal(
      `Its headings say other grades than its grade table, for example “${other[0]?.title}”; see which are those of this inspection, and write it by hand.`,
    );
}

/** The framework without areas that were graded as one: in such a report their names are headings of its parts. */
function withoutParts({ framework, grades }: Pick<Front, 'framework' | 'grades'>): NamedFramework {
  const isGraded = (id: string | undefined) => grades.some(({ area }) => area === id);
  return { ...framework, areas: framework.areas.filter(({ id, parent }) => isGraded(id) || !isGraded(parent)) };
}

function sectionOf(part: Part, numbering: Numbering): Section {
  const { role, blocks } = part;
  if (role === 'other') return { ...part, paragraphs: [] };
  if (role !== 'recommendations') {
    const paragraphs = paragraphsOf(blocks, numbering);
    // An opening that the document numbers is made of paragraphs like those of any area.
    return { ...part, role: role === 'summary' && paragraphs.some(isNumber) ? 'area' : role, paragraphs };
  }
  const paragraphs = pointsOf(blocks);
  numbering.countPoints(paragraphs.at(-1)?.number);
  return { ...part, paragraphs };
}

function isNumber({ number }: Paragraph): boolean {
  return number !== undefined;
}

/** Paragraphs of the areas counted through, where the document does not do so. */
function counted(sections: readonly Section[], hasNumbers: boolean, unit: Unit): Section[] {
  let count = 0;
  const next = () => (count += 1);
  return sections.map((section) => {
    if (section.role !== 'area') return section;
    const paragraphs = section.paragraphs.flatMap((paragraph) => {
      if (hasNumbers && !isNumber(paragraph)) return [paragraph];
      const parts = unit === 'sentence' ? sentencesAsParagraphs(paragraph) : [paragraph];
      return parts.map((part) => ({ ...part, number: next() }));
    });
    return { ...section, paragraphs };
  });
}
