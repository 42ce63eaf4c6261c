import type { Citation } from './schema/fields.ts';
import type { SectionRecord, SourceRecord } from './schema/source.ts';

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

/**
 * The paragraphs that a citation names, all of a range: the section, the place in it from 0, and how many sentences there are.
 * None where it names a section, or the outline has no such paragraph.
 */
export function paragraphsOf(source: SourceRecord, citation: Citation) {
  const { paragraph, through } = citation;
  if (paragraph === null) return [];
  const length = Math.min((through ?? paragraph) - paragraph + 1, 2000);
  return Array.from({ length }, (_, step) => paragraph + step).flatMap((number) => {
    const section = sectionOf(source, { ...citation, paragraph: number });
    if (section === undefined) return [];
    const index = number - (citation.section === null ? (section.first ?? 1) : 1);
    const sentences = section.paragraphs?.[index];
    return sentences === undefined ? [] : [{ section, index, sentences }];
  });
}

/** The page that a citation is on: that of its paragraph where the outline says it, else of its section. */
export function pageOf(source: SourceRecord, citation: Citation): number | undefined {
  const [paragraph] = paragraphsOf(source, citation);
  return paragraph?.section.pages?.[paragraph.index] ?? sectionOf(source, citation)?.page;
}
