import { pages } from '../site/builtSite.ts';
import type { Page } from '../site/siteIn.ts';

/** The kind of page that stands at an address: `/themes/adoption/` is a `/themes/…/`. A page of no known kind is a kind of its own. */
function kindOf(address: string): string {
  const own =
    /^\/[\w-]*\d{4}-\d{2}\/(judgements|evidence|what-happens-next|for-young-people|full-report|one-page)?\/?$/.exec(
      address,
    );
  if (own !== null) return `/…/${own[1] ?? ''}`;
  if (/\/embed\//.test(address)) return '/…/embed/';
  if (/^\/[\w-]*\d{4}-\d{2}\/[\w-]+\/$/.test(address)) return '/…/judgement/';
  return address.replace(/^\/themes\/[\w-]+\/$/, '/themes/…/');
}

/** One page of each kind, the longest, as addresses. */
export function longestOfEachKind(all: readonly Page[]): readonly string[] {
  const kinds = new Map<string, string>();
  for (const { address } of all.toSorted((one, other) => one.html.length - other.html.length))
    kinds.set(kindOf(address), address);
  return [...kinds.values()].sort();
}

/** One page of each kind of the sample. */
export const pageOfEachKind = longestOfEachKind(pages);
