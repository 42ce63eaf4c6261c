import type { ResultKind } from '../../exports/resultKinds.ts';
import type { Lexicon } from './lexicon.ts';
import { isStopWord, wordsOf } from './words.ts';

/** How much sooner some kinds of answer come. */
type Kinds = Partial<Record<ResultKind, number>>;

/** “What is a pathway plan?” asks for a word of the trade, and nothing else will do. */
const definition: Kinds = { term: 3.5 };
const grade: Kinds = { judgement: 1.5, inspection: 1.4 };

/** Forms of questions, and what they ask for. */
const forms: readonly (readonly [asks: RegExp, kinds: Kinds])[] = [
  [
    /^(?!.*\b(exams?|schools?|gcses?|key stages?|pupils?)\b).*(\b(grad(e|es|ed|ing|ings)|rat(e|es|ed|ing|ings)|judge(d|s)?|judge?ments?|scor(e|es|ed)|overall)\b|\bhow (good|bad|well)\b)/,
    grade,
  ],
  [
    /\b(mean|means|meaning|definition|define|defined|explain|explained|explanation|stands? for|short for|acronym|glossary)\b/,
    definition,
  ],
  [/\b(how many|how much|number of|figures?|statistics?|stats)\b/, { statistic: 1.3 }],
  [
    /\brecommend(s|ed|ations?)?\b|^what\b.*\b(must|should|ought|needs?|has to|have to)\b|\btold to\b/,
    { recommendation: 1.3 },
  ],
  [/\b(when|what date|which date|dates?|how long|what year|timeline)\b/, { inspection: 1.5 }],
  [/\b(latest|newest|most recent|current|currently|now|today|nowadays)\b/, { inspection: 2 }],
  [/(?<!since )\b20\d\d\b/, { inspection: 2.2 }],
];

const gradeNames = /\b(good|outstanding|inadequate|requires?( improvement)?|excellent|bad|poor|failing|failed)\b/g;
const whatIs = /^(?:what|who) ?(?:s|is|are|was|were)\b(?: an?| the)? (.+)$/;

/** How much sooner each kind of answer comes for the form in which a question is put; kinds that are not named: 1. */
export function kindsAsked(
  typed: string,
  { isTerm, isAreaWord, isWeakWord }: Pick<Lexicon, 'isTerm' | 'isAreaWord' | 'isWeakWord'>,
): ReadonlyMap<string, number> {
  const asked = wordsOf(typed).join(' ');
  const kinds = new Map<string, number>();
  const add = (found: Kinds) => {
    for (const [kind, factor] of Object.entries(found)) kinds.set(kind, Math.max(factor, kinds.get(kind) ?? 0));
  };
  for (const [asks, found] of forms) if (asks.test(asked)) add(found);
  // “Is adoption good?” asks for the grade of an area; “are plans good?” does not.
  const rest = asked.replace(gradeNames, '');
  if (
    rest !== asked &&
    wordsOf(rest).every((word) => /^\d+$/.test(word) || isStopWord(word) || isWeakWord(word) || isAreaWord(word))
  )
    add(grade);
  const [, what] = whatIs.exec(asked) ?? [];
  if (what !== undefined && isTerm(what)) add(definition);
  return kinds;
}
