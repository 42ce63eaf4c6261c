import type { Lexicon } from '../shared/lexicon.ts';
import { wordsOf } from '../shared/words.ts';
import { pointsAsked } from './pointsAsked.ts';

/** How much sooner some kinds of answer come. */
type Kinds = Readonly<Record<string, number>>;

/** What a question asks for beside its subject, and the words that are left of it. */
export type Wanted = ReturnType<typeof wantedBy>;

const grades =
  /\b(?:(?:what )?(?:grad(?:e[ds]?|ings?)|rat(?:ed|ings?)|judged|judge?ments?|score[ds]?|verdicts?)|inspection (?:results?|marks?)|overall(?: effectiveness)?|(?:best|worst|strongest|weakest|highest|lowest) (?:\w+ )?(?:service|area)s?|(?:service|area)s? \w+ (?:best|worst|strongest|weakest))\b/g;
/** Words that are of grades where nothing else is said but an area: “is adoption good”, not “how good were the plans”. */
const gradeNames =
  /\b(?:good|outstanding|inadequate|requires? improvement(?: to be good)?|excellent|bad|poor|failing|failed|how well)\b(?! (?:at|about|(?:part|point|bit|thing|new)s?)\b)/g;
const gradeNamed = /^(?!.*\boverall\b).*?\b(good|outstanding|inadequate|requires? improvement)\b/;
/** Here a grade is a mark of school. */
const isSchool = /\b(?:exams?|schools?|gcses?|key stages?|pupils?)\b/;
const numbered = /\b(finding|rec|para)(?:ommendation|graph)?s? (?:no |number )?(?!20\d\d\b)(\d+)\b/;

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const dated = new RegExp(`\\b(?:(?:in|of|from) )?(?:${month} )?20\\d\\d\\b`, 'g');

/** A year, and one since which, and not in which, something is asked for. */
const year = /\b20\d\d\b/;
const sinceYear = new RegExp(
  `\\b(?:since|after|than|from|against|before)(?: in| the| ${month}){0,3} (20\\d\\d)\\b`,
  'g',
);
/** Words by which two are set beside each other. */
const comparing =
  /\b(?:compar\w*|versus|vs|differ\w*|improv\w*|better|worse|chang\w*|happen\w*|got|gone|progress\w*|things?|history|past)\b/g;

/** Two years, or inspections, set beside each other. */
const compared =
  /\b(20\d\d)\b.*\b(?!\1)20\d\d\b|^(?=.*\b(?:compar|versus|vs|differ)).*\b(?:20\d\d|inspections)\b|^(?=.*\b(?:previous|earlier|past|history|(?:by|each|every) year)\b).*\b(?:inspections?|grades?|ratings?)\b/;

const latest = /\b(?:latest|newest|most recent|current|currently|now|today|nowadays|these days|at the moment|still)\b/g;

/** Forms of questions, what they ask for, and what that is called. */
const forms: readonly (readonly [asks: RegExp, kinds: Kinds, called?: string])[] = [
  [/\b(?:how many|how much|number of|percent\w*|proportion|share of|figures?|statistics?|stats)\b/, { statistic: 2 }],
  [
    /\b(?:(?:this|the) site|web ?site|download\w*|csv|json|xlsx?|excel|spreadsheets?|api|print\w*|pdf|(?:easy|easier|simple|short|child friendly|large print) (?:\w+ )?(?:version|read|summary|guide)|version (?:\w+ )?for)\b|\bwhere (?:can|do|could) (?:i|we|you) (?:find|get|read|download)\b/,
    { page: 4 },
  ],
  [
    /\b(?:(?:version|summary|page|guide|report|explained)(?: \w+)?|(?:any|some)thing(?: written| to read)?) for (?:\w+ )?(?:kid|child|teen|young|youth|pupil)\w*\b(?! in\b)|\b(?:kid|child|teen|young|youth)\w*(?: \w+)? (?:version|guide|summary)\b|\bexplain\w* .*\b(?:to|for) (?:\w+ )?(?:\d+|kid|child|teen|young)|\b(?:child|kid|son|daughter|young\w*) read\b|\bread\b.* im \d+\b|\b(?:version|summary|guide|report)(?: \w+)? (?:i|we|they) can (?:read|understand)\b/,
    { page: 4 },
    'child friendly',
  ],
  [/\b(?:leav(?:e|es|ing)|left) out\b|\bomit|\bomission|\bnot (?:mention|cover)/, { page: 4 }, 'omissions'],
  [
    /\brecommendations\b.*\b(?:carr(?:y|ied) out|implement|address|act(?:ed|ion)|complet|met|done|followed)|\b(?:happened|progress|response|action|carr(?:y|ied) out|implement\w*|address\w*|complet\w*|met|follow\w*)\b.*\brecommendations\b|\b(?:done|did|do) what (?:\w+ ){1,2}(?:asked|recommended)\b|\bwhat (?:happen\w*|came|comes|(?:did|has|have|was|were) .*(?:do|done)) (?:next|after(?:wards?)?|then|since)(?:$| (?:the|this|that|june|in|for|with|to|about|20\d\d)\b)/,
    { page: 4 },
    'next steps',
  ],
  // What somebody or something is called that does this: words of the trade.
  [
    /^who\b(?! (?:wrote|made|runs))|\bsome(?:one|body|where)\b|\bwhat\b.* called\b|\bcalled when\b|^(?:(?:is|are) there )?(?:an? |any |the )?(?:group|team|board|panel|person|people|place|meeting|money) (?:for|of|that|who|where|which|to)\b/,
    { term: 2.5 },
  ],
  [
    /(?:^when\b|\bwhen$|\bwhen (?:is|are|was|were|do|does|did|will|can))\b|\b(?:what date|which date|dates?|how long|what year|timeline)\b/,
    { inspection: 1.6 },
  ],
  [new RegExp(`^(?!.*(?:\\b20\\d\\d|site\\b)).*${latest.source}`), { inspection: 2.2 }, 'latest inspection'],
  [
    /^(?!.*\b(?:since|before|than) ).*\b(?:last|next) (?:\w+ )?(?:inspect|report|visit|c[ao]me)/,
    { inspection: 2.2 },
    'latest inspection',
  ],
];

/** What a question asks for. */
export function wantedBy(
  words: string,
  { isPlain, saysLittle, featured }: Pick<Lexicon, 'isPlain' | 'saysLittle' | 'featured'>,
) {
  const kinds: Record<string, number> = {};
  const add = (found: Kinds) => {
    for (const [kind, factor] of Object.entries(found)) kinds[kind] = Math.max(factor, kinds[kind] ?? 0);
  };
  // “Children looked after 2018” asks for nothing after that year.
  const typed = words.replaceAll('looked after', 'looked_after');
  const called: string[] = [];
  for (const [asks, found, name] of forms) {
    if (typed.search(asks) < 0) continue;
    add(found);
    if (name !== undefined) called.push(name);
  }
  if ([...typed.matchAll(sinceYear)].some(([, since = '']) => since >= featured.slice(0, 4)))
    called.push('past inspections');
  const wanted = {
    /** How much sooner kinds of answer come; kinds that are not named: 1. */
    kinds,
    /** What some things are called that it asks for in other words: “latest inspection”. */
    called,
    /** The kinds to which the question keeps: “what went well” asks for strengths, and nothing else will do. */
    only: [] as string[],
    /** True for a question about grades. */
    asksGrade: false,
    /** The grade that a question about grades names: “good”. */
    grade: undefined,
    /** The year in which something was found that it asks for. */
    inYear: undefined,
    /** True where that is the year of the inspection that is shown first, or no year is named. */
    isFeatured: true,
    /** “finding 4”: the one thing that is asked for. */
    numbered: undefined,
    /** The words of the question that say what it is about. */
    subject: typed,
  };
  // “How did adoption go from 2015 to 2018” asks for grades, “plans in 2018 and 2022” for plans.
  const subjectCompared = typed.replace(comparing, ' ').replace(grades, ' ');
  const isSmall = (word: string) => isPlain(word) || saysLittle(word);
  if (compared.test(typed) && wordsOf(subjectCompared.replace(dated, ' ')).every(isSmall)) {
    add({ inspection: 2.5 });
    called.push('past inspections');
    return { ...wanted, asksGrade: true, isFeatured: false, subject: subjectCompared };
  }
  const [whole, noun, number] = numbered.exec(typed) ?? [];
  if (noun !== undefined)
    return { ...wanted, numbered: { kind: noun, number: Number(number) }, subject: typed.replace(whole ?? '', ' ') };
  const [inYear] = year.exec(typed.replace(sinceYear, ' ')) ?? [];
  const isFeatured = inYear === undefined || featured.startsWith(inYear);
  // “Is adoption good?” asks for the grade of an area; “are plans good?” does not.
  const { only, rest } = pointsAsked(typed);
  // “What was not good” asks for points.
  const withoutGrades = only.length > 0 ? typed : typed.replace(gradeNames, ' ');
  const others = wordsOf(withoutGrades.replace(latest, ' '));
  const namesGrade = withoutGrades !== typed && others.every((word) => /^\d+$/.test(word) || isPlain(word));
  if (!isSchool.test(typed) && (typed.search(grades) >= 0 || namesGrade)) {
    add(isFeatured ? { judgement: 1.6, inspection: 1.4 } : { inspection: 2.5 });
    const subject = (namesGrade ? withoutGrades : typed).replace(grades, ' ');
    return { ...wanted, asksGrade: true, grade: gradeNamed.exec(typed)?.[1], inYear, isFeatured, subject };
  }
  if (only.length > 0 && isFeatured) return { ...wanted, only, inYear, subject: rest.replace(dated, ' ') };
  if (inYear !== undefined) add({ inspection: 2.5 });
  return { ...wanted, only, inYear, isFeatured, subject: rest };
}
