import { capitalised } from '../../src/text/lists.ts';
import { below, oneOf, randomOf } from './random.ts';

const starts = 'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sh sl sp st str t th tr v w'.split(' ');
const vowels = 'a e i o u ai ea ee ie oa oo ou'.split(' ');
const ends = 'b ck d ft g l ll m mp n nd ng nt p r rd rm rn rt s sk ss st t th'.split(' ');
const endings = ['', '', '', 's', 'ed', 'ing', 'er', 'ly'];

const subjects =
  'Staff;Carers;Care teams;Nurses;Children;Most children;Some children;Leaders;Partners;Schools;Doctors;Courts;Judges;Teams;Young people;Parents;Homes;Plans;Checks;Reviews'.split(
    ';',
  );
const verbs =
  'see;know;write down;share;plan;seek;mend;help;test;find;lack;miss;meet;use;check;grasp;need;lead;prize;track'.split(
    ';',
  );
const objects =
  'needs;risks;choices;homes;visits;plans;calls;notes;views;schools;teams;talks;kin;moves;steps;goals;care;friends;health;jobs'.split(
    ';',
  );

/** As many different words as asked for that read like English, always the same ones. */
function inventedWords(count: number): string[] {
  const random = randomOf(1);
  const words = new Set<string>();
  while (words.size < count) {
    words.add(oneOf(random, starts) + oneOf(random, vowels) + oneOf(random, ends) + oneOf(random, endings));
  }
  return [...words];
}

// As many as a shelf of reports uses; the commonest first, as in every language.
const vocabulary = inventedWords(12_000);

/** A word of the vocabulary: each is about as much rarer than the first as its rank says (Zipf’s law). */
function word(random: () => number): string {
  const rank = Math.floor(vocabulary.length ** random()) - 1;
  return vocabulary[rank] ?? oneOf(random, vocabulary);
}

/** A short statement: “Young people share notes about floomt”. */
export function statement(random: () => number): string {
  return `${oneOf(random, subjects)} ${oneOf(random, verbs)} ${oneOf(random, objects)} about ${word(random)}`;
}

/** A sentence of 9 to 16 words, half of them common and half of all sorts. */
function sentence(random: () => number): string {
  const words = Array.from({ length: 4 + below(random, 7) }, () => word(random));
  return `${capitalised(words[0] ?? '')} ${statement(random).toLowerCase()} ${words.slice(1).join(' ')}.`;
}

/** Some sentences. */
export const sentences = (random: () => number, count: number) =>
  Array.from({ length: count }, () => sentence(random)).join(' ');

/** Some statements, each a sentence: as easy to read as what most readers begin with has to be. */
export const plainSentences = (random: () => number, count: number) =>
  Array.from({ length: count }, () => `${statement(random)}.`).join(' ');

/** A name as of a place: “Strailford”. */
export function placeName(index: number): string {
  const random = randomOf(1000 + index);
  return `${capitalised(oneOf(random, starts))}${oneOf(random, vowels)}${oneOf(random, ends)}${oneOf(random, ['ford', 'shire', 'ton', 'ham', 'bury'])}`;
}
