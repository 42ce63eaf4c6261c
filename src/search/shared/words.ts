import { stemmer } from 'stemmer';

/** Words that only join, ask or refer. They count only where a question has nothing else. */
const stopWords = new Set(
  `a about actually after again against aint all also am an and any anybody anyone anything are arent as ask asked at be been being between but by
  can cannot cant cos could couldnt coz d define definition did didnt do does doesnt doing done dont dunno enough ever every explain explains for from get gets
  getting give given gives giving go goes going gonna got gotta had hadnt has hasnt have havent having he her here hers him his how i id if im in into is isnt it
  its ive just like lot lots m many me mean meaning means mine more most much my of off on one ones onto or our ours out over own per
  please pls plz r re really s said say says she shes should shouldnt so some somebody someone something such t tell than that thats the their
  theirs them then there theres these they theyre thing things this those thx to too u under up ur us ve very wanna want wants was wasnt
  wat we were werent weve what whats when where wheres whether which while who whom whos whose why will with wont wot would wouldnt yes you your youre yours`.split(
    /\s+/,
  ),
);

/** Words of fewer letters are too like each other for one to be another mistyped. */
export const shortestMended = 4;

/** Letters that no decomposition leads to the alphabet of a keyboard. */
const folded: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** A text in small letters, as a keyboard without accents has them, without possessives: “Łukasz’s ﬁle” → “lukasz file”. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’‘ʼ‛′`]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[\p{M}\p{Cf}'’‘ʼ‛′`]/gu, '')
    .replace(/[đðħıłŋøßæœþ]/g, (letter) => folded[letter] ?? letter);
}

/**
 * The words of a text in order, the one way in which records and questions are cut: folded letters; acronyms, sections and
 * figures each in one piece (“G.P.” → `gp`, “B&B” → `bandb`, “s.47” → `s47`, “1,204” → `1204`, “12.5” → `12d5`).
 */
export function wordsOf(text: string): string[] {
  // Most names are plain already, and a phone reads thousands of them before it can answer.
  if (/^[a-z]+(?: [a-z]+)*$/i.test(text)) return text.toLowerCase().split(' ');
  return (
    fold(text)
      .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      .replace(/(\d)\.(?=\d)/g, '$1d')
      .replace(
        /(^|[^\p{L}\p{N}])((?:\p{L}\.)+)(?=\p{L}(?![\p{L}\p{N}])|\d)/gu,
        (_, before, letters) => before + letters.replaceAll('.', ''),
      )
      .replace(
        /(^|[^\p{L}\p{N}])(\p{L}(?:&\p{L})+)(?![\p{L}\p{N}])/gu,
        (_, before, letters) => before + letters.replaceAll('&', 'and'),
      )
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** True for a word that carries no subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The words of a text but these; all, where there are no others. */
function wordsBut(text: string, isLeftOut: (word: string) => boolean): string[] {
  const words = wordsOf(text);
  const others = words.filter((word) => !isLeftOut(word));
  return others.length > 0 ? others : words;
}

/** The words of a text that carry a subject; all, where none does. */
export const subjectsOf = (text: string) => wordsBut(text, isStopWord);

/** Forms that no rule makes. A possessive has lost its apostrophe: “childrens” is “children’s”. */
const irregular: ReadonlyMap<string, string> = new Map(
  `are is was were=be did does=do had has=have begun began=begin broken broke=break brought=bring built=build bought=buy chosen chose=choose fallen fell=fall felt=feel
  found=find grown grew=grow heard=hear held=hold kept=keep knew=know learnt=learn led=lead lost=lose met=meet paid=pay ran=run
  sent=send spent=spend spoken spoke=speak taught=teach told=tell thought=think written wrote=write
  kid kids children childrens=child people peoples=person women=woman men=man teeth=tooth advisor advisors=adviser`
    .match(/[^=]+=\S+/g)
    ?.flatMap((line): [string, string][] => {
      const [forms = '', word = ''] = line.trim().split('=');
      return forms.split(/\s+/).map((form) => [form, word]);
    }),
);

/** What a function makes of a text, made once for each text. */
export function remembered<Made extends object | string>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

/** The stem under which forms of one word meet: “adopters”, “adoption” → “adopt”; “organize” is “organise”. */
export const stemOf = remembered((word) => {
  const regular = (irregular.get(word) ?? word).replace(/iz(e[ds]?|ing|ations?)$/, 'is$1');
  return stemmer(regular) || word;
});

/** The stems of the words of a text that carry a subject; none, where none does. */
export function subjectStems(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stemOf);
}

/** True for words before a noun that leave a phrase what it is: “check the quality” is “check quality”. */
export function isArticle(word: string): boolean {
  return articles.has(word);
}

const articles = new Set('a an the my our your his her its their'.split(' '));

/** A phrase as a key: the stems of its words but its articles. */
export function phraseKey(phrase: string): string {
  return wordsBut(phrase, isArticle).map(stemOf).join(' ');
}

/** A whole name as a key, whatever the order of its words, those left out that only join. */
export function nameKey(name: string): string {
  return [...new Set(subjectsOf(name).map(stemOf))].sort().join(' ');
}

/** A word without the ending of its plural. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  return word.length > 3 && word.endsWith('s') ? word.replace(/ies$/, 'y').replace(/([^su])s$/, '$1') : word;
}
