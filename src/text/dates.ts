/** The names of the months, in one language and time zone, so that no machine can change what a page says. */
export const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
);

function parts(date: string): { year: string; month: string; day: number | undefined } {
  const [year = '', month = '', day] = date.split('-');
  return { year, month: months[Number(month) - 1] ?? '', day: day === undefined ? undefined : Number(day) };
}

/** “17 August 2018”, or “November 2018” for a date that is a month. Takes `YYYY-MM-DD` or `YYYY-MM`. */
export function longDate(date: string): string {
  const { year, month, day } = parts(date);
  return day === undefined ? `${month} ${year}` : `${day} ${month} ${year}`;
}

/** “March 2024”: the month of a date. */
export function monthAndYear(date: string): string {
  return longDate(date.slice(0, 7));
}

/** The year of a date, as text. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** “4 to 28 March 2024”, saying nothing twice. Both ends are days or months. */
export function dateRange(first: string, last: string): string {
  if (first === last) return longDate(first);
  const [from, to] = [parts(first), parts(last)];
  const areDays = from.day !== undefined && to.day !== undefined;
  const start =
    !areDays || from.year !== to.year
      ? longDate(first)
      : `${from.day}${from.month === to.month ? '' : ` ${from.month}`}`;
  return `${start} to ${longDate(last)}`;
}
