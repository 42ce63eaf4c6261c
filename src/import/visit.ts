import { Refusal } from '../refusal.ts';
import { sentencesOf } from '../text/sentences.ts';
import { daysIn, monthsIn } from './days.ts';

/** What stands before the days on site in the inspectorate’s own reports. */
export const dates = /(?:inspection (?:dates?(?:\(s\))?|period)|dates?(?:\(s\))? of (?:the )?inspection)\s*:?/i;

// Days, and the words between days: what else follows is told of something else.
const days =
  /^(?:\s|[\d,–—:;()&-]|(?:st|nd|rd|th|to|and|from|until|between|of|on|the)\b|\p{L}+day\b|(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)\p{L}*\.?)*/iu;

/** The days on site, from the lines beside the grades, and what stands above them. */
export function daysOnSite(text: string): { started: string; ended: string; above: string } {
  const places = [...text.matchAll(new RegExp(dates, 'gi'))].map(({ 0: words, index }) => ({
    above: text.slice(0, index),
    named: daysIn(days.exec(text.slice(index + words.length))?.[0] ?? ''),
  }));
  // Columns set the words and the days apart: then these are lines of their own.
  const lines = text.split('\n').filter((line) => days.exec(line)?.[0] === line);
  const apart = lines.map((line) => ({ above: places[0]?.above ?? '', named: daysIn(line) }));
  const { above = '', named = [] } = [...places, ...apart].find(({ named }) => named.length > 1) ?? {};
  const [started] = named;
  const ended = named.at(-1);
  if (started === undefined || ended === undefined)
    throw new Refusal(
      'The first and the last day on site cannot be read after “Inspection dates”; write this inspection by hand.',
    );
  if (started > ended)
    throw new Refusal(
      `The inspection cannot have begun on ${started} and ended on ${ended}; look at the dates in the report.`,
    );
  return { started, ended, above };
}

/** “Report published: 17 August 2018”, or in another document “The report, published on 17 August 2018”. */
export function publishedIn(text: string): string | undefined {
  const after =
    /\b(?:published(?: on)?|date of publication|publication date):?\s*((?:\d|\p{Lu})[\s\S]{0,40})/iu.exec(text)?.[1] ??
    '';
  return daysIn(after)[0];
}

/** The month that the first sentence about the inspection names: a council’s own account seldom gives the days. */
export function monthOnSite(text: string): { started: string; ended: string } {
  const sentence = sentencesOf(text).find((one) => /inspect/i.test(one) && monthsIn(one).length > 0);
  const [month] = monthsIn(sentence ?? '');
  if (month === undefined)
    throw new Refusal(
      'The document does not say when the inspection was; write “Inspection dates:” and the days above its grades.',
    );
  return { started: month, ended: month };
}
