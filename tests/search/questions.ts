import { checkPublishable } from '../../src/check.ts';
import type { QuestionSet } from '../../src/content/schema/questions.ts';
import type { Catalogue } from '../../src/model/nouns.ts';
import { inspectionEntry, sourceEntry } from '../../src/model/permalinks.ts';

export type { QuestionSet };

/** The questions of `content/questions.yaml`. */
export function questionSets(): QuestionSet[] {
  return checkPublishable('content').records.questions[0]?.data.sets ?? [];
}

/** The address of an expected answer, as `questions.yaml` names it. Throws where there is no such thing. */
export function expectedAddress(
  { featured, inspections, terms, themes }: Catalogue,
  expected: number | string,
): string {
  const [kind, name] = typeof expected === 'number' ? ['finding', String(expected)] : expected.split(' ');
  const named = (items: readonly { id: string; url: string }[]) =>
    items.find(({ id }) => id.split('/').at(-1) === name)?.url;
  const numbered = (items: readonly { number: number; url: string }[]) =>
    items.find(({ number }) => String(number) === name)?.url;
  const found = {
    finding: () => numbered(featured.findings),
    recommendation: () => numbered(featured.recommendations),
    statistic: () => named(featured.statistics),
    judgement: () => named(featured.judgements),
    event: () => named(featured.events),
    inspection: () => named(inspections.map(({ id }) => ({ id, url: inspectionEntry(id) }))),
    theme: () => named(themes),
    page: () => `/${name}/`,
    source: () => sourceEntry(featured.id, name ?? ''),
    grade: () => `${featured.url}#grade-${name}`,
    help: () => '#search-help',
    term: () => named(terms),
  };
  const url = kind !== undefined && kind in found ? found[kind as keyof typeof found]() : undefined;
  if (url === undefined) throw new Error(`questions.yaml expects “${expected}”, which there is not`);
  return url;
}
