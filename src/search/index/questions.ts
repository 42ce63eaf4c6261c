import type { Catalogue } from '../../model/nouns.ts';
import { gradeMeaning, inspectionEntry, omissionsSection, sourceEntry } from '../../model/permalinks.ts';

/**
 * The address of what answers a question, as `questions.yaml` names it: a number is a finding of the first page’s
 * inspection. Throws where there is no such thing.
 */
export function addressOf({ featured, inspections, terms, themes }: Catalogue, answer: number | string): string {
  const [kind = '', name = ''] = typeof answer === 'number' ? ['finding', String(answer)] : answer.split(' ');
  const named = (items: readonly { id: string; url: string }[]) =>
    items.find(({ id }) => id.split('/').at(-1) === name)?.url;
  const numbered = (items: readonly { number: number; url: string }[]) =>
    items.find(({ number }) => String(number) === name)?.url;
  const kinds = new Map<string, () => string | undefined>([
    ['finding', () => numbered(featured.findings)],
    ['recommendation', () => numbered(featured.recommendations)],
    ['statistic', () => named(featured.statistics)],
    ['judgement', () => named(featured.judgements)],
    ['event', () => named(featured.events)],
    ['inspection', () => named(inspections.map(({ id }) => ({ id, url: inspectionEntry(id) })))],
    ['term', () => named(terms)],
    ['theme', () => named(themes)],
    ['page', () => `/${name}/`],
    ['source', () => sourceEntry(featured.id, name)],
    ['grade', () => gradeMeaning(featured.url, name)],
    ['omissions', () => omissionsSection(featured.url)],
    ['help', () => '#search-help'],
  ]);
  const url = kinds.get(kind)?.();
  if (url === undefined) throw new Error(`questions.yaml expects “${answer}”, which there is not`);
  return url;
}
