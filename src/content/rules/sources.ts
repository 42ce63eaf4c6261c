import { meant } from '../../text/nearest.ts';
import { type Citing, citings, coverage, placeText } from '../coverage.ts';
import { nameOf } from '../entryId.ts';
import { error, type Problem } from '../problem.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { Content } from './content.ts';
import { oneOf, unknownNames } from './reference.ts';

/** What is wrong with citations, with the outlines of sources, and with what nobody cites. */
export function sourceProblems(content: Content): Problem[] {
  const sources = new Map(content.records.sources.map(({ id, data }) => [nameOf(id), data]));
  const all = [...citings(content.records), ...gradeCitings(content)];
  return [
    ...outlineProblems(content),
    ...all.flatMap((citing) => {
      const source = sources.get(citing.citation.document);
      if (source !== undefined) return citationProblems(citing, source);
      return unknownNames(citing.file, citing.path, citing.citation.document, content.names('sources'), {
        fault: 'no source has this name',
        cure: 'begin with the name of a file in sources/',
      });
    }),
    ...repeatedCitations(all),
    ...uncited(content),
  ];
}

function gradeCitings({ records }: Content): Citing[] {
  return records.frameworks.flatMap(({ id, file, data }) =>
    data.grades.flatMap(({ sources }, grade) =>
      (sources ?? []).map((citation, index) => ({ id, file, path: ['grades', grade, 'sources', index], citation })),
    ),
  );
}

function outlineProblems({ records }: Content): Problem[] {
  return records.sources.flatMap(({ file, data }) =>
    data.sections.flatMap(({ id }, index) =>
      data.sections.findIndex((other) => other.id === id) === index
        ? []
        : [
            error(
              file,
              ['sections', index, 'id'],
              `two sections have one id (\`${id}\`)`,
              'give each section an id of its own',
            ),
          ],
    ),
  );
}

function citationProblems({ file, path, citation }: Citing, source: SourceRecord): Problem[] {
  const { document, section: sectionId, paragraph, sentence } = citation;
  const given = placeText(citation);
  const section = source.sections.find(({ id }) => id === sectionId);
  if (section === undefined) {
    const allowed = source.sections.map(({ id }) => id);
    const fault = `\`${document}\` has no section of this name (${meant(sectionId, allowed)})`;
    return [error(file, path, fault, `use one of its sections: ${oneOf(allowed, sectionId)}`)];
  }
  const start = `${document} ${sectionId}`;
  const { paragraphs } = section;
  if (paragraphs === undefined) {
    if (paragraph === null) return [];
    return [
      error(
        file,
        path,
        `this section of \`${document}\` has no numbers (\`${given}\`)`,
        `write \`${start}\`, or number its paragraphs in sources/${document}.yaml`,
      ),
    ];
  }
  if (paragraph === null) {
    if (!source.complete) return [];
    return [
      error(
        file,
        path,
        `the source is not exact enough (\`${given}\`)`,
        `name the sentence, for example \`${start} 1.1\``,
      ),
    ];
  }
  const sentences = paragraphs[paragraph - 1];
  if (sentences === undefined) {
    return [
      error(
        file,
        path,
        `this section has no paragraph ${paragraph} (\`${given}\`)`,
        `use a paragraph from 1 to ${paragraphs.length}`,
      ),
    ];
  }
  if (sentence === null) {
    if (!source.complete) return [];
    return [
      error(
        file,
        path,
        `the source is not exact enough (\`${given}\`)`,
        `name the sentence, for example \`${start} ${paragraph}.1\``,
      ),
    ];
  }
  if (sentence <= sentences) return [];
  const range = sentences === 1 ? 'it has one sentence: use 1' : `use a sentence from 1 to ${sentences}`;
  return [error(file, path, `this paragraph has no sentence ${sentence} (\`${given}\`)`, range)];
}

function repeatedCitations(all: readonly Citing[]): Problem[] {
  const seen = new Set<string>();
  return all.flatMap(({ file, path, citation }) => {
    const key = [file, ...path.slice(0, -1), placeText(citation)].join('\n');
    if (seen.has(key))
      return [error(file, path, `this source is named twice (\`${placeText(citation)}\`)`, 'remove one of the two')];
    seen.add(key);
    return [];
  });
}

const citingFolders = new Set(['inspections', 'judgements', 'findings', 'statistics', 'recommendations', 'events']);

function uncited({ records, unread }: Content): Problem[] {
  // A file that could not be read may be the one that cites; its own problems come first.
  if (unread.some(({ folder }) => citingFolders.has(folder))) return [];
  const sources = new Map(records.sources.map(({ id, file, data }) => [nameOf(id), { file, data }]));
  return coverage(records).flatMap(({ place, citedBy }) => {
    const source = sources.get(place.document);
    if (source === undefined || !source.data.complete || citedBy.length > 0) return [];
    const index = source.data.sections.findIndex(({ id }) => id === place.section);
    const fault = `nothing restates this ${place.sentence === null ? 'section' : 'sentence'} (\`${placeText(place)}\`)`;
    return [
      error(
        source.file,
        ['sections', index],
        fault,
        'name it under `sources` of the finding, figure, judgement, event or recommendation that says it',
      ),
    ];
  });
}
