import { z } from 'zod';

/**
 * The few kinds of value that content is made of, each with the sentence it answers with when it is wrong.
 * Every sentence says what is asked for, with an example; the check adds the file, the place and the value given.
 */

const isDay = (value: string) => z.iso.date().safeParse(value).success;
const isMonth = (value: string) => isDay(`${value}-01`);

/** A time of the calendar, in a year of which a site like this may tell: another year is a slip. */
const time = (isTime: (value: string) => boolean, error: string) =>
  z
    .string({ error })
    .refine(isTime, error)
    .refine(
      (value) => !isTime(value) || (value >= '1900' && value < '2200'),
      'check the year: it is not one from 1900 to 2199',
    );

/** A calendar day written `YYYY-MM-DD`. Refuses days that do not exist, such as 31 February. */
export const day = () => time(isDay, 'write a day that the calendar has, as "2018-06-28"');

/** A day, or a whole month written `"YYYY-MM"` where the source names no day. */
export const dayOrMonth = () =>
  time(
    (value) => isDay(value) || isMonth(value),
    'write a day that the calendar has, as "2018-06-28", or a month as "2018-06"',
  );

/** A month written `YYYY-MM`. */
export const month = () => time(isMonth, 'write the month as "2018-06"');

/** An identifier as used in file names and addresses: `help-and-protection`. */
export const id = () =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'use small letters, digits and single hyphens, for example "help-and-protection"',
    );

/**
 * The name of something that another file, or another part of this one, holds. Whether there is such a thing is asked by the
 * rules, which answer any other value with the names that there are.
 */
export const reference = () => z.string().min(1);

/** True for a text in which there is something to read: a letter or a digit. */
export const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** One line of text for readers, in typographic quotes, without spaces at either end. */
export const line = () =>
  z
    .string()
    .min(1, 'write some text here, or remove the key if it may be left out')
    .refine(
      (value) => value.trim() === value && !value.includes('\n'),
      'write it on one line, without spaces at the start or the end',
    )
    .refine((value) => !value.includes('\t'), 'write a space where the tab is')
    .refine((value) => value === '' || hasWords(value), 'write words: there is no letter or digit in it')
    .refine((value) => value.length <= 2000, 'shorten it: a line has at most 2,000 letters');

/** The number of a finding or recommendation: a whole number from 1. */
export const number = () =>
  z
    .number({ error: 'write a whole number from 1' })
    .int('write a whole number from 1')
    .min(1, 'numbers start at 1')
    .max(999_999, 'nothing here has so high a number');

const citationForm =
  'write the source as "appendix-a adoption 1.4" (document, section, paragraph.sentence), or as "report-2022 24" where the document numbers its paragraphs';

const citationPattern =
  /^(?<document>[a-z0-9-]+)(?: (?<section>[a-z0-9-]*[a-z][a-z0-9-]*))?(?: (?<paragraph>[1-9]\d{0,3})(?:\.(?<sentence>[1-9]\d{0,2})|-(?<through>[1-9]\d{0,3}))?)?$/;

/**
 * A place in a source, written `document section paragraph.sentence`: `appendix-a adoption 1.4`, `report-2024 judgements`.
 * A document that numbers its paragraphs itself is cited as it counts: `report-2022 24`, `report-2022 24.2`, `report-2022 24-26`.
 */
export const citation = () =>
  z
    .string({ error: citationForm })
    .regex(citationPattern, citationForm)
    .transform((value) => {
      const { document = '', section, paragraph, sentence, through } = citationPattern.exec(value)?.groups ?? {};
      const number = (text: string | undefined) => (text === undefined ? null : Number(text));
      return {
        document,
        section: section ?? null,
        paragraph: number(paragraph),
        through: number(through),
        sentence: number(sentence),
      };
    })
    .refine(({ section, paragraph }) => section !== null || paragraph !== null, citationForm)
    .refine(
      ({ paragraph, through }) => through === null || paragraph === null || through > paragraph,
      'a range goes from the lower number to the higher, for example "report-2022 24-26"',
    );

/**
 * Where a statement comes from. Without a section, `paragraph` is the document’s own number. `through` is the last
 * paragraph of a range. All count from 1; null where the citation goes no further.
 */
export type Citation = z.infer<ReturnType<typeof citation>>;

/** At least one place in a source. */
export const sources = () =>
  z.array(citation()).min(1, 'name at least one source, for example "appendix-a adoption 1.4"');

/** Some lines of plain text, as the document’s own words that stand beside ours; a blank line parts paragraphs. */
const text = () =>
  z.string().refine((value) => value.trim() !== '', 'write some text here, or remove the key if it may be left out');

/**
 * The document’s own words: `true` where they stand below the line, or the words themselves where they stand beside ours.
 */
export const official = () => z.union([z.literal(true), text()]).optional();

/** Notes at the foot of the page in the document: the mark by which the text calls them, and what they say. */
export const footnotes = () => z.array(z.strictObject({ mark: line(), text: line() })).default([]);

/** What is asked for where there is neither a title nor the document’s own words. */
export const untitled = {
  path: ['title'],
  error: 'write it in one line, or say `official: true` where the words below the line are the document’s own',
};
/** What is asked for where our own words belong to no theme. */
export const unsorted = { path: ['themes'], error: 'name at least one theme' };

/** Themes by name; none only where the words are the document’s own and nobody has sorted them yet. */
export const themes = () => z.array(reference()).default([]);

/** Other names that readers use, for search and for the glossary. */
export const aliases = () => z.array(line()).default([]);
