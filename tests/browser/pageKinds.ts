import { pages } from '../site/builtSite.ts';

/** The kind of page that stands at an address: `/themes/adoption/` is a `/themes/…/`. A page of no known kind is a kind of its own. */
function kindOf(address: string): string {
  const own = /^\/[\w-]*\d{4}-\d{2}\/(evidence|what-happens-next|for-young-people|full-report)?\/?$/.exec(address);
  if (own !== null) return `/…/${own[1] ?? ''}`;
  if (/\/embed\//.test(address)) return '/…/embed/';
  if (/^\/[\w-]*\d{4}-\d{2}\/[\w-]+\/$/.test(address)) return '/…/judgement/';
  return address.replace(/^\/themes\/[\w-]+\/$/, '/themes/…/');
}

/** One page of each kind, the longest, as addresses. */
export const pageOfEachKind: readonly string[] = [
  ...pages
    .toSorted((one, other) => one.html.length - other.html.length)
    .reduce((kinds, { address }) => kinds.set(kindOf(address), address), new Map<string, string>())
    .values(),
].sort();
