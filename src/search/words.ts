import { stemmer } from 'stemmer';

/** Words that carry no subject: they join, ask or refer. They count only where a question has nothing else. */
const stopWords = new Set(
  `a about after all also am an and any are as at be been being between but by can could did do does doing done
  for from get gets getting give given go going got had has have having he her hers him his how i if in into is it its
  like many me more much my of on or our out over say says said she should so some such tell than that the their them
  then there these they this those to too under up us was we were what when where which while who whom whose why will
  with would you your there’s what’s is’nt report find found inspectors ofsted please thing things`.split(/\s+/),
);

/** The words of a text in order: small letters, apostrophes gone (“children’s” → “childrens”). */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[’'‘]|\p{Mn}/gu, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** True for a word that carries no subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The stem under which forms of one word meet: “adopters”, “adoption” → “adopt”. */
export function stemOf(word: string): string {
  // A possessive loses its apostrophe before it comes here: “childrens” is “children”.
  return stemmer(word === 'childrens' ? 'children' : word);
}

/** A phrase as a key: the stems of its words. */
export function phraseKey(phrase: string): string {
  return wordsOf(phrase).map(stemOf).join(' ');
}
