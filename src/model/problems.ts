import type { Records } from '../schema/folders.ts';
import { isSound, type Problem } from './problem.ts';
import { content, type UnreadFile } from './problems/content.ts';
import { findingProblems } from './problems/findings.ts';
import { frameworkProblems } from './problems/frameworks.ts';
import { inspectionProblems } from './problems/inspections.ts';
import { judgementProblems } from './problems/judgements.ts';
import { linksToNowhere } from './problems/links.ts';
import { proseProblems, proses } from './problems/prose.ts';
import { readingProblems } from './problems/reading.ts';
import { redirectProblems } from './problems/redirects.ts';
import { registerProblems, registerTextProblems } from './problems/register.ts';
import { siteProblems } from './problems/site.ts';
import { sourceProblems } from './problems/sources.ts';
import { updateProblems } from './problems/updates.ts';
import { wordProblems } from './problems/words.ts';
import type { Register, Registered } from './register.ts';

export type { UnreadFile } from './problems/content.ts';

/** What the check knows beyond the records. */
export interface ProblemOptions {
  /** The register of addresses; undefined where there is none. */
  register?: Register | undefined;
  /** The addresses of images: `/images/map.png`. Left out: not checked. */
  images?: ReadonlySet<string>;
  /** Files that could not be read, so that references to them are not called wrong. */
  unread?: readonly UnreadFile[];
  /** Makes every address that the site publishes; asked only for records without an error. Left out: links, redirects and the register are not checked. */
  addressesOf?: (() => readonly Registered[]) | undefined;
}

/** Everything wrong across files and in prose. Empty where the records may be published; then they fit together. */
export function problems(records: Records, options: ProblemOptions = {}): Problem[] {
  const { unread = [], images, register, addressesOf } = options;
  const all = content(records, unread);
  const prose = proses(all);
  const found = [
    ...siteProblems(all),
    ...frameworkProblems(all),
    ...inspectionProblems(all),
    ...judgementProblems(all),
    ...findingProblems(all),
    ...sourceProblems(all),
    ...wordProblems(all),
    ...proseProblems(all, prose, images),
    ...readingProblems(all),
    ...(register === undefined ? [] : registerTextProblems(register)),
  ];
  if (addressesOf === undefined || !isSound(found)) return found;
  const addresses = addressesOf();
  const published = new Set(addresses.map(({ address }) => address));
  return [
    ...found,
    ...prose.flatMap((one) => linksToNowhere(one, published)),
    ...redirectProblems(all, published),
    ...updateProblems(all, published),
    ...registerProblems(all, register, addresses),
  ];
}
