import type { AreaRecord, FrameworkRecord } from '../content/schema/framework.ts';

/** A framework with the name of its file. */
export interface NamedFramework extends FrameworkRecord {
  id: string;
}

/** What a heading or a row of the grade table says: which area, and which grade. */
export interface AreaGrade {
  area: AreaRecord;
  /** How near the words are to the area’s title: 1 is the same. */
  nearness: number;
  /** A grade of the framework; undefined where none is named. */
  grade: string | undefined;
}

/** The least nearness at which two titles are taken for the same area: frameworks change words over the years. */
const leastNearness = 0.74;

const plain = new Set(
  'a about and are by experience experiences for graded in is it its judgement judgment of on progress service services that the their to who with'.split(
    ' ',
  ),
);

/** Words that changed over the years for the same children and young people. */
const renamed: [RegExp, string][] = [
  [/looked[- ]after/g, 'care'],
  [
    /(?:care[- ]experienced )?(?:young )?(?:people|adults) leaving care|care[- ]experienced (?:young )?(?:people|adults)/g,
    'care leavers',
  ],
];

/** The words that tell one area from another. */
function tellingWords(text: string): Set<string> {
  const today = renamed.reduce((left, [old, word]) => left.replace(old, word), text.toLowerCase());
  const words = today.match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !plain.has(word)).map((word) => word.replace(/s$/, '')));
}

/** The area of a framework that a title names, whatever small words it uses. */
function areaNamed(framework: FrameworkRecord, title: string): Pick<AreaGrade, 'area' | 'nearness'> | undefined {
  const given = tellingWords(title);
  const near = framework.areas.map((area) => {
    const words = tellingWords(area.title);
    const shared = [...words].filter((word) => given.has(word)).length;
    return { area, nearness: (2 * shared) / (words.size + given.size) };
  });
  const [best] = near.sort((one, other) => other.nearness - one.nearness);
  return best !== undefined && best.nearness >= leastNearness ? best : undefined;
}

function phrasesOf(framework: FrameworkRecord): { phrase: string; grade: string }[] {
  const all = framework.grades.flatMap(({ id, name, phrases }) =>
    [name, ...phrases].map((phrase) => ({ phrase: phrase.toLowerCase(), grade: id })),
  );
  return all.sort((one, other) => other.phrase.length - one.phrase.length);
}

/** A text that ends with a grade, apart: “Care leavers: good” or “Care leavers (good)” → “Care leavers”, `good`. “Not yet good” is none. */
export function gradeApart(framework: FrameworkRecord, text: string): { title: string; grade: string | undefined } {
  const whole = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ \(([^():]*)\)$/, ': $1');
  const lower = whole.toLowerCase().replace(/[\s.*⁰¹²³⁴-⁹]+$/u, '');
  for (const { phrase, grade } of phrasesOf(framework)) {
    const start = lower.length - phrase.length;
    if (!lower.endsWith(phrase) || (start > 0 && /[\p{L}\d]/u.test(lower.charAt(start - 1)))) continue;
    if (/\b(?:not|yet|was|were|previously|formerly)\s+$/i.test(whole.slice(0, start))) break;
    const title = whole.slice(0, start).replace(/(?:\s+(?:is|are|that it is|that it))?[\s:–—-]*$/u, '');
    return { title, grade };
  }
  return { title: whole, grade: undefined };
}

/** The area, and the grade if it is the only one, that a heading or a row names; undefined where it names none. */
export function areaGrade(framework: FrameworkRecord, text: string): AreaGrade | undefined {
  const { title, grade } = gradeApart(framework, text);
  const named = areaNamed(framework, title.replace(/^\d(?:\.\d)*\.?\s+/, ''));
  if (named === undefined) return undefined;
  const words = ` ${title
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.join(' ')} `;
  const isSecond = phrasesOf(framework).some(({ phrase }) => words.includes(` ${phrase} `));
  return { ...named, grade: isSecond ? undefined : grade };
}
