import { months as names } from '../text/dates.ts';

const months = names.map((name) => name.toLowerCase());
// “11”, “11 May”, “11 May 2026”: what is left out is that of the day that follows, or else of the one before.
const mention = /\b(\d{1,2})(?: ?(?:st|nd|rd|th)\b)?(?: of)?(?: (\p{L}{3,})\b\.?)?(?:,? (20\d{2})\b)?/giu;

/** Letters and digits apart, and a year whole that lines or narrow setting tore: “22May 20 26” → “22 May 2026”. */
function plain(text: string): string {
  return text
    .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}\p{L}\p{L},? )2 ?0 ?(\d) ?(\d)\b/gu, '20$1$2');
}

/** The number of a month by its name or the beginning of it; undefined for other words. */
function monthNamed(word = ''): number | undefined {
  const month = word.length < 3 ? -1 : months.findIndex((one) => one.startsWith(word.toLowerCase()));
  return month < 0 ? undefined : month;
}

/** The days that a text names, in its order, as `2026-05-11`. */
export function daysIn(text: string): string[] {
  const found = [...plain(text).matchAll(mention)].map(([, day, word, year]) => ({
    day: Number(day),
    month: monthNamed(word),
    year: year === undefined ? undefined : Number(year),
  }));
  for (const [index, one] of found.entries().toArray().reverse()) {
    const next = found[index + 1];
    const isYearBefore = one.month !== undefined && next?.month !== undefined && one.month > next.month;
    if (next?.year !== undefined) one.year ??= next.year - (isYearBefore ? 1 : 0);
    one.month ??= next?.month;
  }
  for (const [index, one] of found.entries()) {
    one.month ??= found[index - 1]?.month;
    one.year ??= found[index - 1]?.year;
  }
  return found.flatMap(({ day, month, year }) => {
    if (month === undefined || year === undefined) return [];
    const date = new Date(Date.UTC(year, month, day));
    return date.getUTCDate() === day ? [date.toISOString().slice(0, 10)] : [];
  });
}

/** The months that a text names with their year, in its order, as `2026-05`. */
export function monthsIn(text: string): string[] {
  return [...plain(text).matchAll(/(\p{L}{3,}) (20\d{2})\b/gu)].flatMap(([, word, year]) => {
    const month = monthNamed(word);
    return month === undefined ? [] : [`${year}-${`${month + 1}`.padStart(2, '0')}`];
  });
}
