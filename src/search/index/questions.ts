import type { Catalogue } from '../../model/nouns.ts';
import { gradeMeaning, inspectionEntry, omissionsSection, sourceEntry } from '../../model/permalinks.ts';

/**
 * The address of what answers a question, as `questions.yaml` names it: a number is a finding of the first page’s
 * inspection, `recommendation 2022-11/2` one of another. Undefined where there is no such thing.
 */
export function addressOf({ featured, inspections, terms, themes }: Catalogue, answer: number | string) {
  const [kind = '', path = ''] = typeof answer === 'number' ? ['finding', String(answer)] : answer.split(' ');
  const [folder, within] = path.split('/');
  const other = within === undefined ? undefined : inspections.find(({ id }) => id === folder);
  const inspection = other ?? featured;
  const name = other === undefined ? path : within;
  const named = (items: readonly { id: string; url: string }[]) =>
    items.find(({ id }) => id.split('/').at(-1) === name)?.url;
  const numbered = (items: readonly { number: number; url: string }[]) =>
    items.find(({ number }) => String(number) === name)?.url;
  const kinds = new Map<string, () => string | undefined>([
    ['finding', () => numbered(inspection.findings)],
    ['recommendation', () => numbered(inspection.recommendations)],
    ['statistic', () => named(inspection.statistics)],
    ['judgement', () => named(inspection.judgements)],
    ['event', () => named(inspection.events)],
    ['inspection', () => named(inspections.map(({ id }) => ({ id, url: inspectionEntry(id) })))],
    ['term', () => named(terms)],
    ['theme', () => named(themes)],
    ['page', () => `/${path}/`],
    ['source', () => sourceEntry(inspection.id, name ?? '')],
    ['grade', () => gradeMeaning(inspection.url, name ?? '')],
    ['omissions', () => omissionsSection(inspection.url)],
    ['help', () => '#search-help'],
  ]);
  return kinds.get(kind)?.();
}
