import { monthAndYear } from '../text/dates.ts';
import { sentenceList } from '../text/lists.ts';
import { countWord } from '../text/numbers.ts';
import type { Event } from './event.ts';
import type { Inspection } from './nouns.ts';

/** What the page about the time after an inspection tells, in a sentence. */
export function afterDescription({ framework, recommendations, started, authority }: Inspection): string {
  const { one, many } = framework.recommendations;
  const count = recommendations.length;
  const asked =
    count === 0
      ? ''
      : `the ${countWord(count)} ${count === 1 ? one : many} of ${framework.inspectorate}’s report, and `;
  return `For ${authority.name}: ${asked}what happened after the inspection of ${monthAndYear(started)}.`;
}

/** The parts of that page, as its contents name them. */
export function afterParts({ framework, recommendations }: Inspection): { anchor: string; text: string }[] {
  const { heading } = framework.recommendations;
  const asked = { anchor: 'recommendations', text: `${heading} (${recommendations.length})` };
  return [...(recommendations.length === 0 ? [] : [asked]), { anchor: 'timeline', text: 'What happened' }];
}

/** What happened after it, and when inspectors came again, the latest first. */
export function happenings({ events, later }: Pick<Inspection, 'events' | 'later'>): (Event | Inspection)[] {
  const day = (one: Event | Inspection) => ('started' in one ? one.started : one.date);
  return [...later, ...events.toReversed()].sort((one, other) => day(other).localeCompare(day(one)));
}

/** What the documents behind the site do not tell about that time. */
export function unknownWords({ authority, events, recommendations, framework, later }: Inspection): string {
  const { one, many } = framework.recommendations;
  const silent = recommendations.filter(({ followUps }) => followUps.length === 0).map(({ number }) => String(number));
  const seen = later.length === 0 ? '' : ', beyond what inspectors saw when they came again';
  const words = [`This site does not know what ${authority.name} did afterwards${seen}.`];
  if (events.some(({ isPlanned }) => isPlanned))
    words.push('Its sources do not say whether what was planned took place.');
  if (later.length > 0 && silent.length > 0) {
    const which =
      silent.length === recommendations.length
        ? `the ${many}`
        : `${silent.length === 1 ? one : many} ${sentenceList(silent)}`;
    words.push(`It shows nothing of what later reports may say of ${which}.`);
  }
  return words.join(' ');
}
