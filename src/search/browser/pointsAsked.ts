/**
 * Ways in which something is asked for. `…` stands for up to three words between, which say what it is about; brackets only
 * gather.
 */
const asking = (...ways: string[]) => {
  const gathered = ways.join('|').replace(/\((?!\?)/g, '(?:');
  return new RegExp(`\\b(?:${gathered.replaceAll('… ', '((?:\\w+ ){0,3}?)')})\\b`, 'g');
};
const no = '(not|never|(did|does|do|is|was|were|are|has|have|had)nt)';
/** What is done to what is not good enough. */
const mend =
  '(improv\\w+|better|fix\\w*|mend\\w*|sort\\w*|address\\w*|tackl\\w+|solv\\w+|attention|put\\w* right|work(ing)? on|(to )?(be done|work|change))';
/** What these have to do is no point of an inspection. */
const family = '(i|parents?|mums?|dads?|famil(y|ies))';

/** What some kinds of point are asked for by. */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'strength',
    asking(
      '((what|things?) … )?(went|going|do|did|does|doing|work\\w*) well|(what|things?) … well',
      'strengths?|positives?|praised?|where … strong',
      'what (\\w+ )?(good|work(ing|ed))|what (impressed|stood out)|what … best|(what|\\w+thing) … good (at|about)',
      '(good|best) (part|point|bit|thing|new)s?|\\w+thing good',
    ),
  ],
  ['progress', asking('(what|which) … (improved|(got|become|became) better)', 'progress … made')],
  [
    'improvement',
    asking(
      `(what|which) (?!((do|does|did) )?${family} )… (must|should|could|can|need\\w*|ha[sd]|have|ought) … ${mend}( out)?`,
      '(could|should|can) … be (improved|better)|(need\\w*|must|should|to) (be )?(improv\\w+|get better)',
      '(area|point|priorit|room)\\w* (for|of|to) improv\\w+|improvements? … (needed|required)|things to (fix|improve|change)',
      '(weak|shortcoming|criticis|disappoint)\\w*( (point|spot|area)s?)?|failures? (in|of|by|at|with)|(what|which|any) … mistakes?( … made)?|f(a|e)ll(s|ing)? short|negatives?',
      '(what … )?(went|goe?s?|going|gone|done|did|doing) (wrong|badly|poorly)|(what|which|where) … (bad(ly)?|poor(ly)?|weak|wrong|struggl\\w+)( (at|about|with))?|(what|how|who|where|why) … let … down',
      `((what|why|things?) … )?${no} … (good(?! yet)( enough)?|up to (scratch|standard))|(what|which|why|things?) … ${no} … (well|work(ing)?|improved?|better|changed?)`,
      '(concern|problem)s? (about|with|over|in)|what (is|are|was|were|should|must) … (worried|concerned)( about)?',
      '… (problem|concern|failing|issue)s$',
      '(biggest|main|worst|top|key|what) … (problem|concern|failing|issue|challenge)s?|(bad|worst) (part|point|bit|thing|new)s?|\\w+thing (bad|wrong)|\\w+thing … (bad|poor|weak) at',
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
/** What has not gone well is no strength, and what has not improved no progress. */
const denied = asking('few|hardly', no);

/** What something means is no point. */
const meaning = /\bwhat (?:do|does|did)\b.* mean\b/;

/** The kinds of point to which a question keeps, and what is left of it without the words by which it asks for them. */
export function pointsAsked(asked: string): { only: string[]; rest: string } {
  if (meaning.test(asked)) return { only: [], rest: asked };
  const kept = kinds.filter(
    ([kind, ways]) => asked.search(ways) >= 0 && (!['strength', 'progress'].includes(kind) || asked.search(denied) < 0),
  );
  const between = (_: string, ...found: string[]) => ` ${found.slice(0, -2).join(' ')} `;
  return {
    only: kept.map(([kind]) => kind),
    rest: kept.reduce((rest, [, ways]) => rest.replace(ways, between), asked),
  };
}
