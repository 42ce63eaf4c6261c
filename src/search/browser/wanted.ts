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
  /** What some things are called that it asks for in other words: “latest inspection”. */
  called: readonly string[];
  /** The words of the question that say what it is about. */
  subject: string;
}

/**
 * Ways in which something is asked for. `…` stands for up to three words between, which say what it is about; brackets only
 * gather.
 */
const asking = (...ways: string[]) =>
  new RegExp(`\\b(?:${ways.join('|').replaceAll('(', '(?:').replaceAll('… ', '((?:\\w+ ){0,3}?)')})\\b`, 'g');
const no = '(not|(did|does|is|was|were|are)nt)';

/** What some kinds of point are asked for by. */
const only: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'strength',
    asking(
      '((what|things?) … )?(went|going|do|did|does|doing|work\\w*) well|(what|things?) … well',
      'strengths?|positives?|praised?',
      'what (\\w+ )?(good|working)|what … good (at|about)',
      '(good|best) (part|point|bit|thing|new)s?',
    ),
  ],
  ['progress', asking('(what|which) … (improved|(got|become|became) better)', 'progress … made')],
  [
    'improvement',
    asking(
      '(what|which) … (must|should|could|can|need\\w*|ha[sd]|have|ought) … (improv\\w+|better|fix\\w*|(to )?(be done|work|change))',
      '(could|should|can) … be (improved|better)|(need\\w*|must|should|to) (be )?(improv\\w+|get better)',
      '(area|point|priorit|room)\\w* (for|of|to) improv\\w+|improvements? … (needed|required)|things to (fix|improve|change)',
      '(weak|shortcoming|criticis)\\w*( (point|spot|area)s?)?|f(a|e)ll(s|ing)? short|negatives?',
      '(what … )?(went|goe?s?|going|gone|done|did|doing) (wrong|badly|poorly)|(what|which) … (bad|poor|wrong)( (at|about))?',
      `((what|why|things?) … )?${no} … good enough|(what|why|things?) … ${no} … (well|work(ing)?)`,
      '(concern|problem)s? (about|with|over|in)|what (is|are|was|were) … (worried|concerned)( about)?',
      '(biggest|main|worst|what) … (problem|concern|failing|issue|challenge)s?|(bad|worst) (part|point|bit|thing|new)s?',
    ),
  ],
  [
    'recommendation',
    asking(
      'recommend\\w*|what must … do|what … … (council|authority) … to do',
      'what (did|do|does) inspectors (want|ask|tell|expect)',
    ),
  ],
];
/** What has not gone well is no strength. */
const denied = asking('few|hardly', no);
const grades =
  /\b(?:(?:what )?(?:grad(?:e[ds]?|ings?)|rat(?:ed|ings?)|judged|judge?ments?|score[ds]?)|overall(?: effectiveness)?|(?:best|worst|strongest|weakest) (?:service|area)s?|(?:service|area)s? \w+ (?:best|worst|strongest|weakest))\b/g;
/** Words that are of grades where nothing else is said but an area: “is adoption good”, not “how good were the plans”. */
const gradeNames =
  /\b(?:good|outstanding|inadequate|requires? improvement(?: to be good)?|excellent|bad|poor|failing|failed|how well)\b(?! (?:at|about)\b)/g;
const gradeNamed = /^(?!.*\boverall\b).*?\b(good|outstanding|inadequate|requires? improvement)\b/;
/** Here a grade is a mark of school. */
const isSchool = /\b(?:exams?|schools?|gcses?|key stages?|pupils?)\b/;
const numbered = /\b(finding|rec|para)(?:ommendation|graph)?s? (?:no |number )?(\d+)\b/;

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2000, month).toLocaleString('en-GB', { month: 'long' }).toLowerCase(),
);
const month = `(?:${months.join('|')})`;
const dated = new RegExp(`\\b(?:(?:in|of|from) )?(?:(${month}) )?20\\d\\d\\b`, 'g');

/** A year, and one since which, and not in which, something is asked for. */
const year = /\b20\d\d\b/;
const sinceYear = new RegExp(
  `\\b(?:since|after|than|from|against|before)(?: in| the| ${month}){0,3} (20\\d\\d)\\b`,
  'g',
);
/** What came after the inspection that is shown first, and words by which it is set beside that. */
const afterwards =
  /\b(?:since(?:$| then| this)|(?:since|after) (?:the|this|that) (?:inspection|report|visit)|then and now|over (?:time|the years))\b/;
const comparing = /\b(?:improv\w*|better|worse|chang\w*|happen\w*|got|gone|progress\w*|things?)\b/g;

const asksWhether = /^(?:ha(?:s|ve)|did|do|does|is|are) /;

const latest = /\b(?:latest|newest|most recent|current|currently|now|today|nowadays|these days|at the moment|still)\b/g;

/** Forms of questions, what they ask for, and what that is called. */
const forms: readonly (readonly [asks: RegExp, kinds: Kinds, called?: string])[] = [
  [/\b(?:mean(?:s|ing)?|defin\w+|explain\w*|stands? for|short for|acronym|what is an?|what are)\b/, { term: 3 }],
  [/\b(?:how many|how much|number of|percent\w*|proportion|share of|figures?|statistics?|stats)\b/, { statistic: 2 }],
  [
    /\b(?:(?:this|the) site|web ?site|download\w*|csv|json|xlsx?|excel|spreadsheets?|api|print\w*|pdf|(?:easy|easier|simple|short|child friendly|large print) (?:\w+ )?(?:version|read|summary|guide)|version (?:\w+ )?for)\b|\bwhere (?:can|do|could) (?:i|we|you) (?:find|get|read|download)\b/,
    { page: 4 },
  ],
  [
    /\b(?:version|summary|page|guide|report|anything|something|explained) (?:\w+ )?for (?:\w+ )?(?:kid|child|teen|young|youth|pupil)|\b(?:child|kid|son|daughter|young\w*) read\b|\bread\b.* im \d+\b/,
    { page: 4 },
    'child friendly',
  ],
  [
    /(?:^when\b|\bwhen$|\bwhen (?:is|are|was|were|do|does|did|will|can))\b|\b(?:what date|which date|dates?|how long|what year|timeline)\b/,
    { inspection: 1.6 },
  ],
  [latest, { inspection: 2.2 }, 'latest inspection'],
  [
    /^(?!.*\b(?:since|before|than) ).*\b(?:last|next) (?:\w+ )?(?:inspect|report|visit)/,
    { inspection: 2.2 },
    'latest inspection',
  ],
];

/** What a question asks for. */
export function wantedBy(
  words: string,
  { isPlain, areasNamed, featured }: Pick<Lexicon, 'isPlain' | 'areasNamed' | 'featured'>,
): Wanted {
  const kinds: Record<string, number> = {};
  const add = (found: Kinds) => {
    for (const [kind, factor] of Object.entries(found)) kinds[kind] = Math.max(factor, kinds[kind] ?? 0);
  };
  // “Children looked after 2018” asks for nothing after that year.
  const typed = words.replaceAll('looked after', 'looked_after');
  const called = new Set<string>();
  for (const [asks, found, name] of forms) {
    if (typed.search(asks) < 0) continue;
    add(found);
    if (name !== undefined) called.add(name);
  }
  const isAfterwards =
    afterwards.test(typed) || [...typed.matchAll(sinceYear)].some(([, since = '']) => since >= featured.slice(0, 4));
  if (isAfterwards) called.add('past inspections');
  const namesArea = (text: string) => areasNamed(wordsOf(text).filter((word) => !isStopWord(word))).length > 0;
  const compared = typed.replace(comparing, ' ');
  // “Has adoption got better?” asks for adoption.
  const asked = isAfterwards || (asksWhether.test(typed) && namesArea(compared)) ? compared : typed;
  const none = {
    kinds,
    called: [...called],
    only: [],
    asksGrade: false,
    grade: undefined,
    inYear: undefined,
    numbered: undefined,
  };
  const [inYear] = year.exec(asked.replace(sinceYear, ' ')) ?? [];
  const [whole, noun, number] = numbered.exec(asked) ?? [];
  if (noun !== undefined) {
    const subject = asked.replace(whole ?? '', ' ');
    return { ...none, numbered: { kind: noun, number: Number(number) }, subject };
  }
  // “Is adoption good?” asks for the grade of an area; “are plans good?” does not.
  const withoutGrades = asked.replace(gradeNames, ' ');
  const others = wordsOf(withoutGrades.replace(latest, ' '));
  const namesGrade = withoutGrades !== asked && others.every((word) => /^\d+$/.test(word) || isPlain(word));
  const asksGrade = !isSchool.test(asked) && (asked.search(grades) >= 0 || namesGrade);
  if (asksGrade) {
    add(featured.includes(inYear ?? '') ? { judgement: 1.6, inspection: 1.4 } : { inspection: 2.5 });
    const undated = featured.includes(inYear ?? '') ? asked.replace(dated, ' ') : asked;
    const subject = (namesGrade ? undated.replace(gradeNames, ' ') : undated).replace(grades, ' ');
    return { ...none, asksGrade, grade: gradeNamed.exec(asked)?.[1], inYear, subject };
  }
  const kept = only.filter(
    ([kind, words]) => asked.search(words) >= 0 && (kind !== 'strength' || asked.search(denied) < 0),
  );
  const between = (_: string, ...found: string[]) => ` ${found.slice(0, -2).join(' ')} `;
  const subject = kept.reduce((rest, [, words]) => rest.replace(words, between).replace(latest, ' '), asked);
  const point = { ...none, only: kept.map(([kind]) => kind), inYear };
  if (inYear === undefined) return { ...point, subject };
  // An area and the month of the inspection that is shown first, as in titles: “adoption in June 2018”.
  const undated = subject.replace(dated, (date, month?: string) => {
    const number = `${months.indexOf(month ?? '') + 1}`.padStart(2, '0');
    return featured.includes(month === undefined ? inYear : `${inYear}-${number}`) ? ' ' : date;
  });
  if (undated !== subject && namesArea(undated)) return { ...point, subject: undated };
  add({ inspection: 2.5 });
  return { ...point, subject };
}
