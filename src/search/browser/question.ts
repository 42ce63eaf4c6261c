import type { Lexicon } from '../shared/lexicon.ts';
import { isStopWord, subjectsOf, wordsOf } from '../shared/words.ts';
import { type Concept, conceptOf, conceptsOf, longestPhrase, quotedConcept } from './concept.ts';
import { type Wanted, wantedBy } from './wanted.ts';

/** A question, understood. */
export type Question = ReturnType<typeof understand>;

const whatIs =
  /^(?:(?:wh?at|wot|who) ?(?:s|is|are|was|were|does|do)\b(?: meant by)?|(?:what (?:s|is) the )?(?:meaning|definition) of|define|explain|short for)(?: an?| the| my| our)? (.+?)(?: (?:mean|stand for|short for|do|for)| (?:meant|supposed) to \w+)?$/;

/** The words and the quoted phrases of what was typed. */
export function cut(typed: string): { words: string[]; quoted: string[] } {
  const quotation = /["“”]([^"“”]+)["“”]/g;
  const quoted = [...typed.matchAll(quotation)].map(([, phrase = '']) => wordsOf(phrase).join(' '));
  return { words: wordsOf(typed.replace(quotation, ' ')), quoted: quoted.filter((phrase) => phrase !== '') };
}

/** Understands a question, cut and mended. `isRight` is true for an English word that is not the beginning of another here. */
export function understand(
  words: readonly string[],
  quoted: readonly string[],
  lexicon: Lexicon,
  isRight: (word: string) => boolean,
) {
  const typed = words.join(' ');
  const { rest, inspections } = lexicon.withoutAuthority(words);
  const wanted = wantedBy(rest.join(' '), lexicon);
  const asked = wordsOf(wanted.subject);
  const concepts = [...quoted.map(quotedConcept), ...conceptsOf(asked, lexicon, isRight)];
  const subjects = asked.filter((word) => !isStopWord(word));
  const [main, ...others] = concepts.filter(({ weight }) => weight === 1);
  const mainWords = main === undefined || others.length > 0 ? [] : subjectsOf(main.asked);
  const areas = [
    ...new Set([subjects, mainWords].filter(({ length }) => length > 0).flatMap((row) => lexicon.areasNamed(row))),
  ];
  const isOfAll = main === undefined && areas.length === 0;
  const bare = bareSubject(subjects, concepts, wanted);
  // “Which services were good?” asks for the judgements with that grade, “is the council good?” for its own.
  const isNow = isOfAll && wanted.isFeatured;
  const asksOfWhole = wanted.grade === undefined || /^(?:is|are|was|were)\b/.test(typed);
  if (isNow && wanted.grade !== undefined)
    concepts.push({ ...conceptOf(`graded ${wanted.grade}`, lexicon, []), asked: wanted.grade });
  const [, meaningOf] = whatIs.exec(typed) ?? [];
  return {
    /** Its words, mended. */
    words,
    concepts,
    wanted,
    /** The areas that its subject names. */
    areas,
    /** The inspections to which it keeps, those of an authority that it names; undefined where it names none. */
    inspections,
    /** What a page or another thing that is asked for may be called. */
    names: [
      typed,
      ...(isOfAll && !wanted.asksGrade ? [longestCalled(words, lexicon)] : []),
      ...(isOfAll || wanted.asksGrade || wanted.kinds['page'] ? wanted.called : []),
      ...(isNow && wanted.asksGrade && asksOfWhole ? ['grade'] : []),
    ],
    /** Its subject, where it asks for nothing else; else empty. */
    bare,
    /** True where it asks for help, not for what was found, as “what are inspectors worried about” does. */
    asksHelp: wanted.only.length === 0 && lexicon.asksHelp(typed),
    /** What is asked for its meaning: “what is a pathway plan”. */
    meaningOf,
  };
}

/** The subject of a question that asks for nothing else: “fostering”, “is there early help”, “adoption in 2018”. */
function bareSubject(words: readonly string[], concepts: readonly Concept[], wanted: Wanted): string {
  const { only, kinds, inYear } = wanted;
  if (only.length > 0 || kinds['statistic'] || (kinds['inspection'] && inYear === undefined)) return '';
  // “Do I get a say in care” is not only about care.
  if (concepts.some(({ asked }) => asked.split(' ').every(isStopWord))) return '';
  return words.filter((word) => word !== inYear).join(' ');
}

/** The longest row of words in a question by which something is called; empty where there is none. */
function longestCalled(words: readonly string[], lexicon: Lexicon): string {
  for (let length = Math.min(longestPhrase, words.length - 1); length > 1; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const row = words.slice(from, from + length);
      const name = row.join(' ');
      // “Good at” is no name.
      if (isStopWord(row.at(-1) ?? '')) continue;
      if (lexicon.calledSo(name).size > 0) return name;
    }
  return '';
}
