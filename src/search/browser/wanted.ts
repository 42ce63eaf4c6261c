import type { Lexicon } from '../shared/lexicon.ts';
import { isStopWord, wordsOf } from '../shared/words.ts';

/** How much sooner some kinds of answer come. */
export type Kinds = Readonly<Record<string, number>>;

/** What a question asks for beside its subject, and the words that are left of it. */
export interface Wanted {
  /** How much sooner kinds of answer come; kinds that are not named: 1. */
  kinds: Kinds;
  /** The kinds to which the question keeps: “what went well” asks for strengths, and nothing else will do. */
  only: readonly string[];
  /** True for a question about grades. */
  asksGrade: boolean;
  /** The grade that a question about grades names: “good”. */
  grade: string | undefined;
  /** The year in which something was found that it asks for. */
  inYear: string | undefined;
  /** “finding 4”: the one thing that is asked for. */
  numbered: { kind: string; number: number } | undefined;
  /** The words of the question that say what it is about. */
  subject: string;
}

/** What some kinds of point are asked for by. */
const only: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'strength',
    /\b(?:(?:what|things?) (?:\w+ ){0,2}well|(?:went|going|do|did|does|doing) well|strengths?|positives?|praised?|good (?:points|news|things)|what (?:\w+ )?(?:good|working))\b/g,
  ],
  [
    'progress',
    /\b(?:what|which \w+) (?:ha[sd] |have )?(?:improved|(?:got|become|became) better)\b|\bprogress (?:\w+ ){0,2}made\b/g,
  ],
  [
    'improvement',
    /\b(?:(?:what|which \w+) (?:\w+ ){0,3}(?:must|should|need\w*|ha[sd]|have|ought) (?:\w+ ){0,3}(?:improv\w+|better|fix\w*|work)|(?:need\w*|must|should|to) (?:be )?(?:improv\w+|get better)|(?:areas?|points?) (?:for|of|to) improve\w*|(?:weak|shortcoming|criticis)\w*(?: (?:point|spot|area)s?)?|f(?:a|e)ll(?:s|ing)? short|(?:what (?:\w+ ){0,2})?(?:went|goe?s?|going|gone) wrong|(?:concern|problem)s? (?:about|with|over|in)|what (?:\w+ ){1,2}(?:bad|wrong)|(?:biggest|main|worst|what(?: \w+){1,2}) (?:problem|concern|failing)s?)\b/g,
  ],
  ['recommendation', /\brecommend\w*\b/g],
];
/** What has not gone well is no strength. */
const denied = /\b(?:few|not|hardly)\b/;
const grades = /\b(?:(?:what )?(?:grad(?:e[ds]?|ings?)|rat(?:ed|ings?)|judged|judge?ments?|score[ds]?))\b|\boverall\b/g;
/** Words that are of grades where nothing else is said but an area: “is adoption good”, not “how good were the plans”. */
const gradeNames =
  /\b(?:good|outstanding|inadequate|requires? improvement(?: to be good)?|excellent|bad|poor|failing|failed|how well)\b/g;
const gradeNamed = /^(?!.*\boverall\b).*?\b(good|outstanding|inadequate|requires? improvement)\b/;
/** Here a grade is a mark of school. */
const isSchool = /\b(?:exams?|schools?|gcses?|key stages?|pupils?)\b/;
const numbered = /\b(finding|rec|para)(?:ommendation|graph)?s? (?:no |number )?(\d+)\b/;

/** A year, and one since which, and not in which, something is asked for. */
const year = /\b20\d\d\b/;
const sinceYear = /\b(?:since|after|than|from|against|before)(?: in| the){0,2} 20\d\d\b/g;

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2000, month).toLocaleString('en-GB', { month: 'long' }).toLowerCase(),
);
const dated = new RegExp(`\\b(?:(?:in|of|from) )?(?:(${months.join('|')}) )?20\\d\\d\\b`, 'g');

const latest = /\b(?:latest|newest|most recent|current|currently|now|today|nowadays|still)\b/g;

/** Forms of questions, and what they ask for. */
const forms: readonly (readonly [asks: RegExp, kinds: Kinds])[] = [
  [/\b(?:mean(?:s|ing)?|defin\w+|explain\w*|stands? for|short for|acronym|what is an?|what are)\b/, { term: 3 }],
  [/\b(?:how many|how much|number of|percent\w*|proportion|share of|figures?|statistics?|stats)\b/, { statistic: 2 }],
  [
    /\b(?:(?:this|the) (?:web ?)?site|download\w*|csv|json|xlsx?|excel|spreadsheets?|api|print\w*|pdf|(?:easy|easier|simple|short|child friendly|large print) (?:\w+ )?(?:version|read|summary|guide)|version (?:\w+ )?for)\b/,
    { page: 4 },
  ],
  [
    /(?:^when\b|\bwhen$|\bwhen (?:is|are|was|were|do|does|did|will|can))\b|\b(?:what date|which date|dates?|how long|what year|timeline)\b/,
    { inspection: 1.6 },
  ],
  [latest, { inspection: 2.2 }],
];

const none = { only: [], asksGrade: false, grade: undefined, inYear: undefined, numbered: undefined };

/** What a question asks for. */
export function wantedBy(
  asked: string,
  { isPlain, areasNamed, featured }: Pick<Lexicon, 'isPlain' | 'areasNamed' | 'featured'>,
): Wanted {
  const kinds: Record<string, number> = {};
  const add = (found: Kinds) => {
    for (const [kind, factor] of Object.entries(found)) kinds[kind] = Math.max(factor, kinds[kind] ?? 0);
  };
  for (const [asks, found] of forms) if (asked.search(asks) >= 0) add(found);
  const [inYear] = year.exec(asked.replace(sinceYear, ' ')) ?? [];
  const [whole, noun, number] = numbered.exec(asked) ?? [];
  if (noun !== undefined) {
    const subject = asked.replace(whole ?? '', ' ');
    return { ...none, kinds, numbered: { kind: noun, number: Number(number) }, subject };
  }
  // “Is adoption good?” asks for the grade of an area; “are plans good?” does not.
  const withoutGrades = asked.replace(gradeNames, ' ');
  const others = wordsOf(withoutGrades.replace(latest, ' '));
  const namesGrade = withoutGrades !== asked && others.every((word) => /^\d+$/.test(word) || isPlain(word));
  const asksGrade = !isSchool.test(asked) && (asked.search(grades) >= 0 || namesGrade);
  if (asksGrade) {
    add(featured.includes(inYear ?? '') ? { judgement: 1.6, inspection: 1.4 } : { inspection: 2.5 });
    const subject = (namesGrade ? withoutGrades : asked).replace(grades, ' ');
    return { ...none, kinds, asksGrade, grade: gradeNamed.exec(asked)?.[1], inYear, subject };
  }
  const kept = only.filter(([kind, words]) => asked.search(words) >= 0 && (kind !== 'strength' || !denied.test(asked)));
  const subject = kept.reduce((rest, [, words]) => rest.replace(words, ' '), asked);
  const point = { ...none, kinds, only: kept.map(([kind]) => kind), inYear };
  if (inYear === undefined) return { ...point, subject };
  // An area and the month of the inspection that is shown first, as in titles: “adoption in June 2018”.
  const undated = subject.replace(dated, (date, month?: string) => {
    const number = `${months.indexOf(month ?? '') + 1}`.padStart(2, '0');
    return featured.includes(month === undefined ? inYear : `${inYear}-${number}`) ? ' ' : date;
  });
  if (undated !== subject && areasNamed(wordsOf(undated).filter((word) => !isStopWord(word))).length > 0)
    return { ...point, subject: undated };
  add({ inspection: 2.5 });
  return { ...point, subject };
}
