import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Catalogue } from '../../src/model/nouns.ts';

import { inspectionEntry } from '../../src/model/permalinks.ts';

const setsSchema = z.array(
  z.strictObject({
    name: z.string(),
    about: z.string(),
    /** What a held-out set measured before anything was changed for it. */
    heldOut: z.string().optional(),
    questions: z.array(
      z.strictObject({ ask: z.coerce.string(), expect: z.array(z.union([z.number(), z.string()])).min(1) }),
    ),
  }),
);

/** Questions that were written together. */
export type QuestionSet = z.infer<typeof setsSchema>[number];

/** The questions of `questions.yaml`. */
export function questionSets(): QuestionSet[] {
  return setsSchema.parse(parse(readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8')));
}

/** The address of an expected answer, as `questions.yaml` names it. Throws where there is no such thing. */
export function expectedAddress({ featured, inspections, terms }: Catalogue, expected: number | string): string {
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
    term: () => named(terms),
  };
  const url = kind !== undefined && kind in found ? found[kind as keyof typeof found]() : undefined;
  if (url === undefined) throw new Error(`questions.yaml expects “${expected}”, which there is not`);
  return url;
}
