import type { Records } from './folders.ts';
import { isSound, type Problem } from './problem.ts';
import type { Register, Registered } from './register.ts';
import { authorityProblems } from './rules/authorities.ts';
import { content, type UnreadFile } from './rules/content.ts';
import { findingProblems } from './rules/findings.ts';
import { followUpProblems } from './rules/followUps.ts';
import { frameworkProblems } from './rules/frameworks.ts';
import { inspectionProblems } from './rules/inspections.ts';
import { judgementProblems } from './rules/judgements.ts';
import { linksToNowhere } from './rules/links.ts';
import { proseProblems, proses } from './rules/prose.ts';
import { readingProblems } from './rules/reading.ts';
import { redirectProblems } from './rules/redirects.ts';
import { registerProblems, registerTextProblems } from './rules/register.ts';
import { siteProblems } from './rules/site.ts';
import { sourceProblems } from './rules/sources.ts';
import { updateProblems } from './rules/updates.ts';
import { wordProblems } from './rules/words.ts';

export type { UnreadFile } from './rules/content.ts';

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
    ...authorityProblems(all),
    ...frameworkProblems(all),
    ...inspectionProblems(all),
    ...judgementProblems(all),
    ...findingProblems(all),
    ...followUpProblems(all),
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
