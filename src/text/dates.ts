const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]; // Written out, so that no machine’s locale can change what a page says.

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
  const { year, month } = parts(date);
  return `${month} ${year}`;
}

/** The year of a date, as text. */
export function yearOf(date: string): string {
  return parts(date).year;
}

/** “4 to 28 March 2024”, saying nothing twice. Both ends are days or months. */
export function dateRange(first: string, last: string): string {
  const from = parts(first);
  const to = parts(last);
  if (first === last) return longDate(first);
  if (from.day === undefined || to.day === undefined) return `${longDate(first)} to ${longDate(last)}`;
  if (from.year !== to.year) return `${longDate(first)} to ${longDate(last)}`;
  if (from.month !== to.month) return `${from.day} ${from.month} to ${longDate(last)}`;
  return `${from.day} to ${longDate(last)}`;
}
