/** The facets by which results can be narrowed, in the order of showing. */
export const facets = ['kind', 'judgement', 'theme', 'inspection'] as const;

/** One of the facets. */
export type Facet = (typeof facets)[number];

/** What is made for each of the facets. */
export const byFacet = <Value>(make: (facet: Facet) => Value) =>
  Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, Value>;

/** True for the name of a facet. */
export function isFacet(name: string | undefined): name is Facet {
  return facets.some((facet) => facet === name);
}

/** What is shown of one result. */
export interface Result {
  /** Unique, without the base path. */
  url: string;
  title: string;
  /** What stands below the title: what it says, and what later inspections said of it. */
  text: string;
  /** What it is, in words: “Strength”, “Grade: Good”. */
  label: string;
  /** Where it stands: “Finding 31, Care leavers, March 2024 inspection”. Empty for what belongs to no inspection. */
  place: string;
}

/** Names that lead to other names. */
export type NamePair = [names: string[], find: string[]];

/** What the build tells the browser about words and records; small enough to be sent before anybody asks. */
export interface LexiconFile {
  /** The sum over what Pagefind calls the records, so that an index of another edition is not taken for this one’s. */
  edition: number;
  /** For each record, how many of its words are its title, and how many figures are among those. */
  lengths: [title: number, figures: number][];
  /** What the files of what is shown of records are named after: all that is in them. */
  shown: string;
  /** The number of each record, and those of the paragraphs that it is about; none where it has no number. */
  numbers: number[][];
  /** Which values each record has in each facet, as numbers into `names`. */
  values: Record<Facet, number[][]>;
  /** What the values of facets are called, in the order of showing: facet → value → name. */
  names: Record<Facet, Record<string, string>>;
  /** What readers asked: what its files are named after, and the first letters of its words, for each of which there is one. */
  asked: { edition: string; letters: string };
  /** The inspection of the first page. */
  featured: string;
  /** Words that stand, in any form, for the whole of this site: “report”, who inspects, and the name of an only authority. */
  general: string[];
  /** Words that come along with a question, in any form, and say little beside others. */
  incidental: string[];
  /** Authorities, where there are several: the names of each, and its inspections. */
  authorities: [names: string[], inspections: string[]][];
  /** Every word of the records that carries a subject, packed, with spaces between: less to send than a list. */
  words: string;
  /** Names that mean the same: each finds the others. */
  same: string[][];
  /** Names, and what they should find; one way only. */
  oneWay: NamePair[];
  /** Glossary terms: the record of each, its names, and the other words that find it; one way only. */
  terms: [record: number, names: string[], aliases: string[]][];
  /** Themes: the id and the record of each, what it is called, and its other names. */
  themes: [id: string, record: number, names: string[], aliases: string[]][];
  /** What other records are called, those of the same names together: whoever asks for just that is led to them first. */
  called: [names: string[], records: number[]][];
  /** Words of somebody who worries or complains, and is shown whom to turn to. */
  help: string[];
  /** Names of judgement areas by the area’s id. */
  areas: Record<string, string[]>;
}

/** For the stem of each word: how many questions had it, and what answered them, each record with how many of them it answered. */
export type AskedFile = Record<string, [questions: number, answers: [record: number, times: number][]]>;

/** What is shown of so many records stands in one file: few of a large site, where an answer has few neighbours. */
export const partSizeOf = (records: number) => (records > 1000 ? 8 : 32);

/** Where the files are that stand beside Pagefind’s, from the site’s base path on. */
export const searchFiles = {
  lexicon: 'search/lexicon.json',
  /** A part of what is shown of records. */
  records: (shown: string, part: number) => `search/records/${shown}-${part}.json`,
  /** What answered questions with words of one first letter. */
  asked: (edition: string, letter: string) => `search/asked/${edition}-${letter}.json`,
  /** The English words of one first letter that could be taken for mistyped ones, with spaces between. */
  english: (letter: string) => `search/english/${letter}.json`,
};
