import { sentenceList } from '../text/lists.ts';
import { markdownOf, textFile, yamlText } from './contentFile.ts';
import { type Footnote, marksIn } from './footnotes.ts';
import { gradesSection, type Outline, outlineOf } from './outline.ts';
import type { Paragraph, Piece } from './paragraphs.ts';
import type { Report } from './report.ts';
import type { ThemeFinder } from './themes.ts';

/** What the report of an inspection is filed under. */
export interface Names {
  /** The authority’s file in `authorities/`. */
  authority: string;
  /** The inspection’s folder in `inspections/`. */
  inspection: string;
  /** The report’s file in `sources/`. */
  source: string;
  /** The authority in full, and the place it serves. */
  authorityName: string;
  area: string;
}

/** A report in its own words, as a draft: its files, by their paths in `content/`, how much of it they hold, and what found no place. */
export function draftOf(report: Report, names: Names, themesIn: ThemeFinder) {
  const outline = outlineOf(report);
  const folder = `inspections/${names.inspection}`;
  const files = new Map<string, string>();
  files.set(`sources/${names.source}.yaml`, sourceFile(report, names, outline));
  files.set(`${folder}/inspection.mdx`, inspectionFile(report, names));
  const notes = new Notes(report.footnotes);
  for (const [path, text] of judgementFiles(report, names, outline, notes))
    files.set(`${folder}/judgements/${path}`, text);
  const at = (paragraph: Paragraph) => [`${names.source} ${outline.placeOf.get(paragraph)}`];
  let paragraphs = 0;
  const points: { paragraph: Paragraph; opening: string }[] = [];
  for (const section of report.sections) {
    if (section.role === 'recommendations')
      points.push(
        ...section.paragraphs.map((paragraph, index) => ({ paragraph, opening: index === 0 ? section.printed : '' })),
      );
    if (section.role !== 'area') continue;
    for (const paragraph of section.paragraphs) {
      if (paragraph.number === undefined) continue;
      paragraphs += 1;
      const data = {
        judgement: section.area,
        ...official(paragraph.pieces, notes, paragraph.page, themesIn),
        sources: at(paragraph),
      };
      files.set(`${folder}/findings/${paragraph.number}.md`, textFile(data, markdownOf(paragraph.pieces)));
    }
  }
  const counts = points.every(
    ({ paragraph: { number } }, index) => number === (points[index - 1]?.paragraph.number ?? 0) + 1,
  );
  for (const [index, { paragraph, opening }] of points.entries()) {
    const number = counts ? (paragraph.number ?? index + 1) : index + 1;
    const data = { ...official(paragraph.pieces, notes, paragraph.page, themesIn, opening), sources: at(paragraph) };
    files.set(
      `${folder}/recommendations/${`${number}`.padStart(2, '0')}.md`,
      textFile(data, markdownOf(paragraph.pieces)),
    );
  }
  const left = notes.left.map(({ mark, page }) => (page > 0 ? `${mark} (page ${page})` : mark));
  const warnings =
    left.length === 0
      ? []
      : [
          `Left out, since nothing that is taken in points there: footnote${left.length === 1 ? '' : 's'} ${sentenceList(left)}.`,
        ];
  return { files, paragraphs, recommendations: points.length, warnings };
}

/** Hands each footnote to the text that points at it. */
class Notes {
  /** Those that no text has pointed at so far. */
  readonly left: Footnote[];

  constructor(notes: readonly Footnote[]) {
    this.left = [...notes];
  }

  /** Undefined where a text points at none. */
  takenBy(text: string, page: number): { mark: string; text: string }[] | undefined {
    const taken = marksIn(text).flatMap((mark) => {
      const found = this.left.findIndex((note) => note.mark === mark && note.page >= page && note.page <= page + 1);
      return found < 0 ? [] : this.left.splice(found, 1).map(({ text }) => ({ mark, text }));
    });
    return taken.length === 0 ? undefined : taken;
  }
}

/** What marks a text as the document’s own, with the notes it points at and the themes it names. */
function official(pieces: readonly Piece[], notes: Notes, page: number, themesIn: ThemeFinder, opening = ''): object {
  const text = pieces.map((piece) => piece.text).join('\n');
  return { official: true, footnotes: notes.takenBy(`${opening}\n${text}`, page), themes: themesIn(text) };
}

function sourceFile(report: Report, names: Names, outline: Outline): string {
  const { inspectorate, name } = report.framework;
  return yamlText({
    title: report.isReport ? `${name}: ${names.area}` : report.title,
    short: report.isReport ? `${inspectorate}’s report` : 'council’s update',
    author: report.isReport ? inspectorate : names.authorityName,
    published: report.isReport ? report.published : undefined,
    complete: false,
    sections: outline.sections,
  });
}

function inspectionFile(report: Report, names: Names): string {
  const grades = ungraded(report);
  const facts = [`${names.source} ${gradesSection}`];
  return textFile(
    {
      authority: names.authority,
      framework: report.framework.id,
      kind: /\bre-?inspection\b/i.test(report.title) ? 're-inspection' : undefined,
      started: report.started,
      ended: report.ended,
      published: report.published,
      leadInspector: report.leadInspector,
      draft: true,
      report: names.source,
      sources: facts,
      ...(Object.keys(grades).length === 0 ? {} : { grades, gradeSources: facts }),
    },
    '',
  );
}

/** Why each other area of the framework has no grade here: a wider one holds it, its parts do, or nothing does. */
function ungraded(report: Report): Record<string, string> {
  const { areas } = report.framework;
  const graded = new Set(report.grades.map(({ area }) => area));
  const opening = report.sections.some(({ role }) => role === 'summary');
  const reasons: Record<string, string> = {};
  for (const { id, parent, overall } of areas) {
    if (graded.has(id) || (overall && opening)) continue;
    const isInParts = areas.some((area) => area.parent === id && graded.has(area.id));
    reasons[id] =
      parent !== undefined && graded.has(parent) ? 'judged-together' : isInParts ? 'judged-separately' : 'not-given';
  }
  return reasons;
}

/** A file for every area that has a grade or a text of its own, with what the report says of it first. */
function judgementFiles(report: Report, names: Names, outline: Outline, notes: Notes): Map<string, string> {
  const files = new Map<string, string>();
  const told = report.sections.filter(({ area }) => area !== undefined);
  const order = [...new Set(told.map(({ area }) => area))];
  const areas = new Set([...report.grades.map(({ area }) => area), ...order]);
  for (const area of areas) {
    const own = told.filter((section) => section.area === area);
    const openings = own.flatMap((section) => outline.openingOf.get(section) ?? []);
    const opening = own.flatMap(({ printed, page, paragraphs }) => [
      { printed, page, pieces: paragraphs.filter(isOpening).flatMap(withHeading) },
    ]);
    const footnotes = opening.flatMap(
      ({ printed, page, pieces }) => notes.takenBy([printed, ...pieces.map(({ text }) => text)].join('\n'), page) ?? [],
    );
    const data = {
      grade: report.grades.find((one) => one.area === area)?.grade ?? 'not-given',
      order: order.includes(area) ? order.indexOf(area) + 1 : undefined,
      official: true,
      footnotes: footnotes.length === 0 ? undefined : footnotes,
      sources: [gradesSection, ...openings].map((section) => `${names.source} ${section}`),
    };
    files.set(`${area}.mdx`, textFile(data, markdownOf(opening.flatMap(({ pieces }) => pieces))));
  }
  return files;
}

/** The pieces of a paragraph, below the heading that it is the first to stand under. */
function withHeading({ heading, pieces }: Paragraph, index: number, all: readonly Paragraph[]): Piece[] {
  const isFirst = heading !== undefined && heading !== all[index - 1]?.heading;
  return isFirst ? [{ text: heading, depth: 0 }, ...pieces] : pieces;
}

/** Whether a paragraph is said before the numbered ones. */
function isOpening({ number }: Paragraph): boolean {
  return number === undefined;
}
