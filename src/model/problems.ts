import type { Records } from '../schema/folders.ts';
import type { Problem } from './problem.ts';
import { content, type UnreadFile } from './problems/content.ts';
import { findingProblems } from './problems/findings.ts';
import { frameworkProblems } from './problems/frameworks.ts';
import { inspectionProblems } from './problems/inspections.ts';
import { judgementProblems } from './problems/judgements.ts';
import { proseProblems } from './problems/prose.ts';
import { siteProblems } from './problems/site.ts';
import { sourceProblems } from './problems/sources.ts';
import { wordProblems } from './problems/words.ts';

export type { UnreadFile } from './problems/content.ts';

/** What the check knows beyond the records. */
export interface ProblemOptions {
  /** Every address that links in prose may lead to, with and without anchor: `/glossary/`, `/glossary/#mash`. Left out: not checked. */
  addresses?: ReadonlySet<string>;
  /** The addresses of images: `/images/map.png`. Left out: not checked. */
  images?: ReadonlySet<string>;
  /** Files that could not be read, so that references to them are not called wrong. */
  unread?: readonly UnreadFile[];
}

/** Everything wrong across files and in prose. Empty where the records may be published; then they fit together. */
export function problems(records: Records, options: ProblemOptions = {}): Problem[] {
  const all = content(records, options.unread ?? []);
  return [
    ...siteProblems(all),
    ...frameworkProblems(all),
    ...inspectionProblems(all),
    ...judgementProblems(all),
    ...findingProblems(all),
    ...sourceProblems(all),
    ...wordProblems(all),
    ...proseProblems(all, options),
  ];
}
