import type { Citation } from './schema/fields.ts';
import type { SectionRecord, SourceRecord } from './schema/source.ts';

/** A paragraph in the outline of a document: its section, its place in it from 0, and how many sentences it has. */
export interface OutlinedParagraph {
  section: SectionRecord;
  index: number;
  sentences: number;
}

/** A place as content writes it: `appendix-a adoption 1.4`, `report-2022 24-26`. */
export function placeText({ document, section, paragraph, through, sentence }: Citation): string {
  const end = sentence !== null ? `.${sentence}` : through !== null ? `-${through}` : '';
  return [document, section, paragraph === null ? null : `${paragraph}${end}`]
    .filter((part) => part !== null)
    .join(' ');
}

/** The section that a citation is in; undefined where the document has none such. */
export function sectionOf(source: SourceRecord, { section, paragraph }: Citation): SectionRecord | undefined {
  if (section !== null) return source.sections.find(({ id }) => id === section);
  return source.sections.find(
    ({ first, paragraphs = [] }) =>
      first !== undefined && paragraph !== null && paragraph >= first && paragraph < first + paragraphs.length,
  );
}

/** The paragraphs that a citation names, all of a range; none where it names a section, or the outline has no such paragraph. */
export function paragraphsOf(source: SourceRecord, citation: Citation): OutlinedParagraph[] {
  const { paragraph, through } = citation;
  if (paragraph === null) return [];
  return Array.from({ length: Math.min((through ?? paragraph) - paragraph + 1, 2000) }, (_, step) => step).flatMap(
    (step) => {
      const section = sectionOf(source, { ...citation, paragraph: paragraph + step });
      if (section === undefined) return [];
      const index = paragraph + step - (citation.section === null ? (section.first ?? 1) : 1);
      const sentences = section.paragraphs?.[index];
      return sentences === undefined ? [] : [{ section, index, sentences }];
    },
  );
}

/** The page that a citation is on: that of its paragraph where the outline says it, else of its section. */
export function pageOf(source: SourceRecord, citation: Citation): number | undefined {
  const [paragraph] = paragraphsOf(source, citation);
  return paragraph?.section.pages?.[paragraph.index] ?? sectionOf(source, citation)?.page;
}
