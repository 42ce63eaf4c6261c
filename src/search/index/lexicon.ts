import { inspectionMonth } from '../../model/inspection.ts';
import type { Catalogue } from '../../model/nouns.ts';
import { byFacet, type LexiconFile, type NamePair } from '../shared/files.ts';
import { packWords } from '../shared/packedWords.ts';
import { isStopWord, phraseKey, wordsOf } from '../shared/words.ts';
import { generalWords, incidentalWords, phrases } from './commonWords.ts';
import { resultKinds } from './kinds.ts';
import { namesOfArea, namesOf as partsOfName, type SearchRecord } from './record.ts';

/** What people type who look for help, on any site: they are shown whom to turn to, where content says so. */
const helpWords = phrases(
  `worried a, concerned about a, report a child, report a concern, report abuse, report neglect, child in danger,
  child is in danger, being abused, being hurt, being hit, hits me, hurts me, scared, frightened, afraid, not safe at home,
  dont feel safe, not feel safe, feel unsafe, unsafe at home, need help, get help, helpline, emergency, complain, complaint,
  advocate, who can I talk to, who do I talk to, who can I tell, who do I tell, who do I ring, who do I call, who can help me,
  someone to talk to, somebody to talk to, I can ring, I can call, I can talk to`,
);

/** Names without those that are only another form of one before. */
function distinct(names: readonly string[]): string[] {
  return [...new Map([...names].reverse().map((name) => [phraseKey(name), name])).values()].reverse();
}

/** Every word of the records that carries a subject. */
function wordsIn(records: readonly SearchRecord[]): string[] {
  const words = records.flatMap(({ title, text, aliases }) => wordsOf([title, text, ...aliases].join(' ')));
  return [...new Set(words.filter((word) => !isStopWord(word)))].sort();
}

/** The names of the values of each facet, in the order of showing. */
function namesOf({ inspections, themes }: Catalogue): LexiconFile['names'] {
  const areas = inspections
    .filter(({ isPublishedInFull }) => isPublishedInFull)
    .flatMap(({ judgements }) => judgements.map(({ area }) => area));
  return {
    kind: Object.fromEntries(Object.entries(resultKinds).map(([kind, { many }]) => [kind, many])),
    judgement: Object.fromEntries(areas.map(({ id, short }) => [id, short])),
    theme: Object.fromEntries(themes.map(({ id, name }) => [id, name])),
    inspection: Object.fromEntries(inspections.map((inspection) => [inspection.id, inspectionMonth(inspection)])),
  };
}

/** The values of each record in each facet, as numbers into the names of the facet. */
function valuesOf(records: readonly SearchRecord[], names: LexiconFile['names']): LexiconFile['values'] {
  return byFacet((facet) => {
    const values = Object.keys(names[facet]);
    return records.map((record) => {
      const own = facet === 'theme' ? record.themes : [record[facet] ?? []].flat();
      const numbers = own.map((value) => values.indexOf(value));
      if (numbers.includes(-1)) throw new Error(`${record.url} has a ${facet} without a name`);
      return numbers;
    });
  });
}

/** The names of areas, those of one id in several frameworks together. */
function areaNames(frameworks: Catalogue['frameworks']): Record<string, string[]> {
  const areas = Map.groupBy(
    frameworks.flatMap((framework) => framework.areas),
    ({ id }) => id,
  );
  return Object.fromEntries([...areas].map(([id, same]) => [id, distinct(same.flatMap(namesOfArea))]));
}

/** What records are called, those of the same names together. */
function calledOf(records: readonly SearchRecord[]): LexiconFile['called'] {
  const named = [...records.entries()].filter(([, { names }]) => names.length > 0);
  const groups = Map.groupBy(named, ([, { names }]) => JSON.stringify(names));
  return [...groups].map(([names, group]) => [distinct(JSON.parse(names)), group.map(([place]) => place)]);
}

/** What the build knows of words: all of the lexicon but what only the index can tell. */
export function lexiconOf(
  catalogue: Catalogue,
  records: readonly SearchRecord[],
): Omit<LexiconFile, 'asked' | 'edition' | 'lengths' | 'shown'> {
  const { thesaurus, terms, themes, featured, authorities, frameworks, help } = catalogue;
  const same: string[][] = [];
  const oneWay: NamePair[] = [];
  for (const entry of thesaurus) {
    if ('same' in entry) same.push(distinct(entry.same));
    else oneWay.push([distinct(entry.words), distinct(entry.find)]);
  }
  const [authority, ...others] = authorities;
  const whole = frameworks.map(({ inspectorate }) => inspectorate);
  if (authority !== undefined && others.length === 0) whole.push(authority.area, authority.name);
  const names = namesOf(catalogue);
  const place = new Map(records.map(({ url }, index) => [url, index]));
  const recordOf = (url: string) => place.get(url) ?? -1;
  return {
    numbers: records.map(({ numbers }) => [...numbers]),
    values: valuesOf(records, names),
    names,
    featured: featured.id,
    general: [...new Set([...generalWords, ...whole.flatMap(wordsOf)])],
    incidental: incidentalWords,
    authorities:
      others.length === 0
        ? []
        : authorities.map(({ id, name, area }) => [
            [name, area],
            catalogue.inspections.filter(({ authority }) => authority.id === id).map((inspection) => inspection.id),
          ]),
    words: packWords(wordsIn(records)).join(' '),
    same,
    oneWay,
    terms: terms.map(({ url, name, acronym, aliases }) => [
      recordOf(url),
      acronym === undefined ? [name] : [name, acronym],
      distinct(aliases),
    ]),
    themes: themes.map(({ id, url, name, aliases }) => [id, recordOf(url), partsOfName(name), distinct(aliases)]),
    called: calledOf(records),
    help: [...helpWords, ...(help?.words ?? [])],
    areas: areaNames(frameworks),
  };
}
