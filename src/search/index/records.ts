import type { Catalogue } from '../../model/nouns.ts';
import { termHeading } from '../../model/term.ts';
import { inspectionRecords } from './inspectionRecords.ts';
import { pageRecords } from './pageRecords.ts';
import { record, type SearchRecord } from './record.ts';

/** Everything that can be found: one record for each thing that has an address of its own, in a fixed order. */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  const { inspections, terms, themes } = catalogue;
  const records = [
    ...inspections.flatMap(inspectionRecords),
    ...themes.map(({ id, url, name, definition, aliases }) =>
      record({ url, kind: 'theme', title: name, text: definition, aliases, themes: [id] }),
    ),
    // The lexicon leads from a term’s other names to its name.
    ...terms.map((term) => record({ url: term.url, kind: 'term', title: termHeading(term), text: term.definition })),
    ...pageRecords(catalogue),
  ];
  return records.sort((one, other) => (one.url < other.url ? -1 : 1));
}
