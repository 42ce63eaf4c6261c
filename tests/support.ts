import { readFileSync } from 'node:fs';
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { oldestBrowsers } from '../src/build/browsers.ts';

// Read as it is: a bundler takes seconds over so large a file.
const data: unknown = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8'));

/** What MDN knows of a feature, by the names that lead to it: `['api', 'Element', 'closest']`; undefined where it knows none. */
export function feature(...path: readonly string[]): Identifier | undefined {
  let at = data;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return (at as Identifier).__compat === undefined ? undefined : (at as Identifier);
}

/** What MDN knows of a function in values of styles, whatever kind of value it makes: `color-mix`. */
export function typeOfValue(name: string): Identifier | undefined {
  const within = (all: object): Identifier | undefined =>
    Object.entries(all).reduce<Identifier | undefined>((found, [key, inner]: [string, Identifier]) => {
      if (found !== undefined || key === '__compat') return found;
      return key === name && inner.__compat !== undefined ? inner : within(inner);
    }, undefined);
  return within((data as { css: { types: object } }).css.types);
}

/** The browsers, among the oldest that the site is made for, that do not have a feature: “safari 15.4 (16)”. */
export function lackedBy({ __compat }: Identifier): string[] {
  return Object.entries(oldestBrowsers).flatMap(([browser, oldest]) => {
    const said = __compat?.support[browser as keyof typeof oldestBrowsers];
    const statements: SimpleSupportStatement[] = said === undefined ? [] : [said].flat();
    const since = statements.find(({ flags, prefix, alternative_name }) => !flags && !prefix && !alternative_name);
    const version = String(since?.version_added ?? 'never').replace('≤', '');
    return Number.parseFloat(version) <= Number.parseFloat(oldest) ? [] : [`${browser} ${oldest} (${version})`];
  });
}
