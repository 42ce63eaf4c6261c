import { runsOf } from '../text/lists.ts';
import { sentencesOf } from '../text/sentences.ts';
import { idOf } from './authority.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Report, Section } from './report.ts';

/** A section in the outline of a source. */
interface OutlineSection {
  id: string;
  title: string;
  page?: number | undefined;
  first?: number | undefined;
  paragraphs?: number[];
  pages?: number[] | undefined;
}

/** The section in which the grade table stands. */
export const gradesSection = 'judgements';

/** What `outlineOf` tells. */
export type Outline = ReturnType<typeof outlineOf>;

/** The outline of a report: every heading with its page, how its paragraphs are numbered, and where in it each stands. */
export function outlineOf(report: Report) {
  const sections: OutlineSection[] = [{ id: gradesSection, title: 'Judgements', page: pageOf(report.gradesPage) }];
  /** The place of a paragraph in the source, without the name of the document: `24`, `recommendations 3`. */
  const placeOf = new Map<Paragraph, string>();
  /** The sections that hold the paragraphs of a part that have no number. */
  const openingOf = new Map<Section, string>();
  const taken = new Set([gradesSection]);
  const idFor = (name: string) => {
    const slug = idOf(name).slice(0, 60).replace(/-$/, '');
    const base = /[a-z]/.test(slug) ? slug : `section-${slug}`;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
  for (const section of report.sections) {
    const title = section.title === '' ? 'Introduction' : section.title;
    const name = section.role === 'area' ? (section.area ?? title) : section.role === 'summary' ? 'summary' : title;
    if (section.role === 'other') {
      sections.push({ id: idFor(name), title, page: pageOf(section.page) });
      continue;
    }
    const isNumbered = section.role === 'area' && report.isNumbered;
    const isListed = section.role === 'recommendations' || (section.role === 'area' && !report.isNumbered);
    const opening = section.paragraphs.filter(
      ({ number }) => section.role !== 'recommendations' && number === undefined,
    );
    if (opening.length > 0) {
      const id = idFor(section.role === 'area' ? `${name}-summary` : name);
      sections.push({ id, title, page: pageOf(section.page) });
      openingOf.set(section, id);
    }
    const rest = section.paragraphs.filter((paragraph) => !opening.includes(paragraph));
    for (const group of runsOf(rest, (one, before) => one.heading === before.heading)) {
      const [{ heading, page, number } = { heading: undefined, page: section.page, number: undefined }] = group;
      const id = idFor(heading ?? name);
      let place = 0;
      for (const paragraph of group) {
        const { number, sentence } = paragraph;
        if (sentence === undefined || sentence === 1) place += 1;
        placeOf.set(
          paragraph,
          isNumbered ? `${number}` : `${id} ${place}${sentence === undefined ? '' : `.${sentence}`}`,
        );
      }
      sections.push({
        id,
        title: heading ?? title,
        page: pageOf(page),
        first: isNumbered ? number : undefined,
        ...(isNumbered || isListed ? counts(group) : {}),
      });
    }
  }
  return { sections, placeOf, openingOf };
}

function counts(group: readonly Paragraph[]): Pick<OutlineSection, 'paragraphs' | 'pages'> {
  const paragraphs: number[] = [];
  const pages: number[] = [];
  for (const { pieces, page, sentence = 1 } of group) {
    const sentences = pieces.reduce((sum, { text }) => sum + sentencesOf(text).length, 0);
    if (sentence > 1) paragraphs.push((paragraphs.pop() ?? 0) + sentences);
    else {
      paragraphs.push(sentences);
      pages.push(page);
    }
  }
  return { paragraphs, pages: pages.every((page) => page > 0) ? pages : undefined };
}

/** A document that is no print has no pages. */
const pageOf = (page: number) => (page > 0 ? page : undefined);
