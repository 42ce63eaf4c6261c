import { ofOneCause } from '../causes.ts';
import { type Citing, citedPlaces, citings, placesIn } from '../coverage.ts';
import { nameOf } from '../entryId.ts';
import { paragraphsOf, placeText, sectionOf } from '../outline.ts';
import { error, type Problem, type Problems } from '../problem.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { Content } from './content.ts';
import { oneOf, unknownName } from './reference.ts';

/** What is wrong with citations, and with the outlines of sources. */
export function* sourceProblems(content: Content): Problems {
  const sources = new Map(content.records.sources.map(({ id, data }) => [nameOf(id), data]));
  const all = citings(content.records);
  const cure = 'begin with the name of a file in sources/';
  const unknown = { fault: 'no source has this name', cure, of: 'sources' };
  yield* outlineProblems(content);
  yield* ofOneCause(
    all.flatMap((citing) => {
      const { document } = citing.citation;
      const source = sources.get(document);
      return source === undefined
        ? [...unknownName(citing.file, citing.path, document, content.names('sources'), unknown)]
        : citationProblems(citing, source);
    }),
    // One thing wrong in an outline is wrong for each citation of the section.
    ({ fault, cure }) => `${fault} ${cure}`.replace(/\d+/g, ''),
  );
  yield* repeatedCitations(all);
}

function* outlineProblems({ records }: Content): Problems {
  for (const { file, data } of records.sources) {
    const taken = new Set<number>();
    for (const [index, { first, paragraphs = [], pages = paragraphs }] of data.sections.entries()) {
      const wrong = (key: string, fault: string, cure: string) => error(file, ['sections', index, key], fault, cure);
      const cure = 'name the page on which each paragraph begins, in order';
      if (pages.length !== paragraphs.length)
        yield wrong('pages', `${pages.length} pages are named for ${paragraphs.length} paragraphs`, cure);
      const numbers = first === undefined ? [] : paragraphs.map((_, place) => first + place);
      const twice = numbers.find((number) => taken.has(number));
      if (twice !== undefined)
        yield wrong('first', `two sections have a paragraph ${twice}`, 'correct `first` or `paragraphs`');
      for (const number of numbers) taken.add(number);
    }
  }
}

function citationProblems({ file, path, citation, isOfficial }: Citing, source: SourceRecord): Problem[] {
  const { document, section: sectionId, paragraph, through, sentence } = citation;
  const given = placeText(citation);
  const wrong = (fault: string, cure: string) => [error(file, path, `${fault} (\`${given}\`)`, cure, given)];
  const numbered = source.sections.filter(({ first }) => first !== undefined);
  const section = sectionOf(source, citation);
  const sections = source.sections.map(({ id }) => id);
  if (sectionId === null && numbered.length === 0)
    return wrong(
      `the outline of \`${document}\` does not say how it numbers its paragraphs`,
      `name a section, one of ${oneOf(sections)}, or give its sections \`first\` in sources/${document}.yaml`,
    );
  if (section === undefined && sectionId !== null) {
    const fault = `\`${document}\` has no section of this name`;
    const what = { fault, cure: 'use one of its sections', of: `sources/${document}/sections` };
    return [...unknownName(file, path, sectionId, sections, what)];
  }
  if (section === undefined) {
    const ranges = numbered.map(({ first = 1, paragraphs = [] }) => `${first} to ${first + paragraphs.length - 1}`);
    return wrong(`this document has no paragraph ${paragraph}`, `use a paragraph from ${ranges.join(', or ')}`);
  }
  const start = sectionId === null ? document : `${document} ${sectionId}`;
  if (section.paragraphs === undefined) {
    if (paragraph === null) return [];
    return wrong(
      `this section of \`${document}\` has no numbers`,
      `write \`${start}\`, or number its paragraphs in sources/${document}.yaml`,
    );
  }
  if (paragraph === null) {
    if (!source.complete || isOfficial) return [];
    return wrong('the source is not exact enough', `name the sentence, for example \`${start} 1.1\``);
  }
  const found = paragraphsOf(source, citation);
  if (found.length < (through ?? paragraph) - paragraph + 1) {
    const where = sectionId === null ? 'document' : 'section';
    const first = sectionId === null ? (section.first ?? 1) : 1;
    return wrong(
      `this ${where} has no paragraph ${found.length === 0 ? paragraph : through}`,
      `use a paragraph from ${first} to ${first + section.paragraphs.length - 1}`,
    );
  }
  const sentences = found[0]?.sentences ?? 0;
  if (sentence === null) {
    if (!source.complete || isOfficial || section.first !== undefined) return [];
    return wrong('the source is not exact enough', `name the sentence, for example \`${start} ${paragraph}.1\``);
  }
  if (sentence <= sentences) return [];
  const range = sentences === 1 ? 'it has one sentence: use 1' : `use a sentence from 1 to ${sentences}`;
  return wrong(`this paragraph has no sentence ${sentence}`, range);
}

function* repeatedCitations(all: readonly Citing[]): Problems {
  const seen = new Set<string>();
  for (const { file, path, citation } of all) {
    const key = [file, ...path.slice(0, -1), placeText(citation)].join('\n');
    if (seen.has(key))
      yield error(file, path, `this source is named twice (\`${placeText(citation)}\`)`, 'remove one of the two');
    seen.add(key);
  }
}

/** What a source that is to be restated whole says and nobody cites. */
export function uncitedProblems({ records }: Content): Problem[] {
  const cited = citedPlaces(records);
  const cure = 'name it under `sources` of the finding, figure, judgement, event or recommendation that says it';
  const complete = records.sources.filter(({ data }) => data.complete);
  return complete.flatMap(({ id, file, data }) => {
    const uncited = placesIn(nameOf(id), data).filter((place) => !cited.has(place));
    const problems = uncited.map((place) => {
      const [, section, sentence] = place.split(' ');
      const index = data.sections.findIndex((one) => one.id === section);
      const fault = `nothing restates this ${sentence === undefined ? 'section' : 'sentence'} (\`${place}\`)`;
      return error(file, ['sections', index], fault, cure);
    });
    return ofOneCause(problems, () => file);
  });
}
