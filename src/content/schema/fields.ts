import { z } from 'zod';

/**
 * The few kinds of value that content is made of, each with the sentence it answers with when it is wrong.
 * Every sentence says what is asked for, with an example; the check adds the file, the place and the value given.
 */

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const monthPattern = /^\d{4}-\d{2}$/;

function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** Nothing that a site like this tells of happened before or will happen after: another year is a slip. */
function isLikelyYear(value: string): boolean {
  return !/^\d{4}-/.test(value) || (value >= '1900' && value < '2200');
}

const likelyYear = 'check the year: it is not one from 1900 to 2199';

/** A calendar day written `"YYYY-MM-DD"`, in quotes. Refuses days that do not exist, such as 31 February. */
export const day = () =>
  z
    .string({ error: 'write the date in quotes, as "2018-06-28"' })
    .regex(dayPattern, 'write the date as "YYYY-MM-DD", for example "2018-06-28"')
    .refine(
      (value) => !dayPattern.test(value) || isRealDay(value),
      'this day is not in the calendar; check the month and the day',
    )
    .refine(isLikelyYear, likelyYear);

/** A day, or a whole month written `"YYYY-MM"` where the source names no day. */
export const dayOrMonth = () =>
  z
    .string({ error: 'write the date in quotes, as "2018-06-28" or "2018-06"' })
    .refine(
      (value) => (dayPattern.test(value) ? isRealDay(value) : monthPattern.test(value) && isRealDay(`${value}-01`)),
      'write a real day as "2018-06-28", or a month as "2018-06"',
    )
    .refine(isLikelyYear, likelyYear);

/** An identifier as used in file names and addresses: `help-and-protection`. */
export const id = () =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'use small letters, digits and single hyphens, for example "help-and-protection"',
    );

/** One line of text for readers, in typographic quotes, without spaces at either end. */
export const line = () =>
  z
    .string()
    .min(1, 'write some text here, or remove the key if it may be left out')
    .refine(
      (value) => value.trim() === value && !value.includes('\n'),
      'write it on one line, without spaces at the start or the end',
    )
    .refine((value) => !value.includes('\t'), 'write a space where the tab is');

const wholeAddress = 'write a whole web address, for example "https://www.gov.uk/"';

/** A web address that starts with `https://` (or `http://`), with no name or password of a reader in it. */
export const webAddress = () =>
  z
    .url({ protocol: /^https?$/, error: wholeAddress })
    .refine((value) => !URL.canParse(value) || !/[\s"<>\\^`{|}@]/.test(value), wholeAddress);

/** The number of a finding or recommendation: a whole number from 1. */
export const number = () =>
  z.number({ error: 'write a whole number from 1' }).int('write a whole number from 1').min(1, 'numbers start at 1');

const citationPattern =
  /^(?<document>[a-z0-9-]+) (?<section>[a-z0-9-]+)(?: (?<paragraph>[1-9]\d*)(?:\.(?<sentence>[1-9]\d*))?)?$/;

/**
 * A place in a source, written `document section paragraph.sentence`: `appendix-a adoption 1.4`.
 * Where a document has no numbered sentences, `ofsted-2018 recommendations 6` or `ofsted-2018 judgements` will do.
 */
export const citation = () =>
  z
    .string({ error: 'write the source as "appendix-a adoption 1.4": document, section, paragraph.sentence' })
    .regex(citationPattern, 'write the source as "appendix-a adoption 1.4": document, section, paragraph.sentence')
    .transform((value) => {
      const { document = '', section = '', paragraph, sentence } = citationPattern.exec(value)?.groups ?? {};
      return {
        document,
        section,
        paragraph: paragraph === undefined ? null : Number(paragraph),
        sentence: sentence === undefined ? null : Number(sentence),
      };
    });

/** Where a statement comes from. `paragraph` and `sentence` count from 1; null where the document is not numbered so far. */
export type Citation = z.infer<ReturnType<typeof citation>>;

/** At least one place in a source. */
export const sources = () =>
  z.array(citation()).min(1, 'name at least one source, for example "appendix-a adoption 1.4"');

/** Other names that readers use, for search and for the glossary. */
export const aliases = () => z.array(line()).default([]);

/** An address of a page or of a place on it: `/2018-06/adoption/`, `/2018-06/adoption/#finding-21`. */
export const pageAddress = () =>
  z
    .string()
    .regex(
      /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
      'write it from the root of the site, with a slash at the end of the page, for example `/2018-06/adoption/` or `/2018-06/adoption/#finding-21`',
    );
