const months = 'january february march april may june july august september october november december'.split(' ');
const name = months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|');
// “11”, “11 May”, “11 May 2026”: what is left out is that of the day that follows.
const mention = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?(?:\\s+(${name})\\b\\.?)?(?:,?\\s+(20\\d{2})\\b)?`,
  'gi',
);

/** The days that a text names, in its order, as `2026-05-11`. A day that leaves out its month or year takes it from the next one. */
export function daysIn(text: string): string[] {
  const days: string[] = [];
  let year: string | undefined;
  let month: number | undefined;
  const found = [...text.replace(/\s+/g, ' ').matchAll(mention)].reverse();
  for (const [, day = '', monthName, yearName] of found) {
    const named =
      monthName === undefined
        ? undefined
        : months.findIndex((one) => one.startsWith(monthName.slice(0, 3).toLowerCase()));
    year =
      yearName ??
      (year !== undefined && named !== undefined && month !== undefined && named > month
        ? `${Number(year) - 1}`
        : year);
    month = named ?? month;
    if (year === undefined || month === undefined) continue;
    const iso = `${year}-${`${month + 1}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso)) days.unshift(iso);
  }
  return days;
}

/** The months that a text names with their year, in its order, as `2026-05`. */
export function monthsIn(text: string): string[] {
  return [...text.matchAll(new RegExp(`\\b(${name})\\s+(20\\d{2})\\b`, 'gi'))].map(([, monthName = '', year]) => {
    const month = months.findIndex((one) => one.startsWith(monthName.slice(0, 3).toLowerCase()));
    return `${year}-${`${month + 1}`.padStart(2, '0')}`;
  });
}
