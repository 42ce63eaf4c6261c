import { wordsOf } from '../shared/words.ts';

/** How much sooner some kinds of answer come. */
export type Kinds = Readonly<Record<string, number>>;

/** What a question asks for beside its subject, and the words that are left of it. */
export interface Intent {
  /** How much sooner kinds of answer come; kinds that are not named: 1. */
  kinds: Kinds;
  /** The kinds to which the question keeps: “what went well” asks for strengths, and nothing else will do. */
  only: readonly string[];
  /** True for a question about grades. */
  asksGrade: boolean;
  /** True for a question about what was found in some year. */
  namesYear: boolean;
  /** “finding 4” → `finding4`: the one thing that is asked for. */
  numbered: string | undefined;
  /** The words of the question that say what it is about. */
  subject: string;
}

/** What some kinds of point are asked for by. */
const only: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'strength',
    /\b(?:(?:what|which things|things that) (?:(?:is|are|was|were|s) )?(?:went|goes|going|works?|worked|working|done|did|do|doing) (?:really |very )?well|(?:went|going|doing|did|does|do) well|strengths?|strong points?|positives?|praised?|good (?:points|news|things)|what (?:is|was|are|were|s) (?:good|working)|successes)\b/g,
  ],
  [
    'progress',
    /\b(?:(?:what|which (?:things|areas|services)) (?:has |have |had )?(?:got|become|gotten|became) better|(?:what|which (?:things|areas|services)) (?:has |have |had )?improved|(?:what )?progress (?:was |has been |had been )?made)\b/g,
  ],
  [
    'improvement',
    /\b(?:(?:what|which (?:things|areas|services)) (?:still |else )?(?:must|should|needs?|needed|has|have|had|ought) (?:still )?(?:to )?(?:be |get |become |do )?(?:improv(?:e|ed|ing|ements?)|better|fix(?:ed|ing)?|work)|(?:needs?|needed|must|has|have|had|to) (?:to )?(?:be )?(?:improv(?:e|ed|ing|ements?)|get better)|(?:areas?|points?) (?:for|of|to) improve(?:ments?)?|improvements (?:needed|required)|weakness(?:es)?|weak(?: (?:points?|spots?|areas?))|failings|shortcomings?|criticisms?|criticised|negatives?|bad points?|(?:what (?:is |was |are |s |still )*)?(?:went|go|goes|going|gone) wrong|concerns? (?:about|with|over|in)|problems? (?:with|in)|(?:not|isnt|wasnt) (?:good enough|going well|working)|what (?:is|was|are|were|s) (?:still )?(?:bad|wrong))\b/g,
  ],
  ['recommendation', /\brecommend(?:ations?|ed|s)?\b/g],
];
const grades =
  /\b(?:(?:what )?(?:grad(?:e|es|ed|ing|ings)|rat(?:ed|ing|ings)|judged|judge?ments?|scor(?:e|es|ed)|verdict))\b|\boverall\b/g;
/** Words that are of grades where nothing else is said but an area: “is adoption good”, not “how good were the plans”. */
const gradeNames =
  /\b(?:good|outstanding|inadequate|requires? improvement(?: to be good)?|excellent|bad|poor|failing|failed|how well)\b/g;
/** Here a grade is a mark of school. */
const isSchool = /\b(?:exams?|schools?|gcses?|key stages?|pupils?)\b/;
const numbered = /\b(finding|recommendation|paragraph)s? (?:no |number )?(\d+)\b/;

/** A year, and one since which, and not in which, something is asked for. */
const year = /\b20\d\d\b/;
const sinceYear = /\b(?:since|after|than|from|against|before)(?: in| the){0,2} 20\d\d\b/g;

/** Forms of questions, and what they ask for. */
const forms: readonly (readonly [asks: RegExp, kinds: Kinds])[] = [
  [
    /\b(?:mean|means|meaning|definition|define|defined|explain|explained|stands? for|short for|acronym|what is an?|what are)\b/,
    { term: 3 },
  ],
  [
    /\b(?:how many|how much|number of|percent|percentage|proportion|share of|figures?|statistics?|stats)\b/,
    { statistic: 1.5 },
  ],
  [/^what\b.*\b(?:must|should|ought|needs?|has to|have to)\b|\btold to\b/, { recommendation: 1.3 }],
  [/\b(?:when|what date|which date|dates?|how long|what year|timeline)\b/, { inspection: 1.6 }],
  [/\b(?:latest|newest|most recent|current|currently|now|today|nowadays|still)\b/, { inspection: 2.2 }],
];

/** What a question asks for. `isPlain` is true for a word that says nothing of a subject, or names an area. */
export function intentOf(asked: string, isPlain: (word: string) => boolean): Intent {
  const kinds: Record<string, number> = {};
  const add = (found: Kinds) => {
    for (const [kind, factor] of Object.entries(found)) kinds[kind] = Math.max(factor, kinds[kind] ?? 0);
  };
  for (const [asks, found] of forms) if (asks.test(asked)) add(found);
  const namesYear = year.test(asked.replace(sinceYear, ' '));
  if (namesYear) add({ inspection: 2.5 });
  const [whole, noun, number] = numbered.exec(asked) ?? [];
  if (noun !== undefined) {
    const subject = asked.replace(whole ?? '', ' ');
    return { kinds, only: [], asksGrade: false, namesYear: false, numbered: `${noun}${number}`, subject };
  }
  // “Is adoption good?” asks for the grade of an area; “are plans good?” does not.
  const withoutGrades = asked.replace(gradeNames, ' ');
  const namesGrade =
    withoutGrades !== asked && wordsOf(withoutGrades).every((word) => /^\d+$/.test(word) || isPlain(word));
  const asksGrade = !isSchool.test(asked) && (asked.search(grades) >= 0 || namesGrade);
  if (asksGrade) {
    add(namesYear ? { inspection: 1.6 } : { judgement: 1.6, inspection: 1.4 });
    const subject = (namesGrade ? withoutGrades : asked).replace(grades, ' ');
    return { kinds, only: [], asksGrade, namesYear, numbered: undefined, subject };
  }
  const kept = only.filter(([, words]) => asked.search(words) >= 0);
  const subject = kept.reduce((rest, [, words]) => rest.replace(words, ' '), asked);
  return { kinds, only: kept.map(([kind]) => kind), asksGrade, namesYear, numbered: undefined, subject };
}
