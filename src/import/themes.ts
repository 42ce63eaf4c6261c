import type { ThemeRecord } from '../content/schema/theme.ts';
import { literally } from '../text/pieces.ts';

/** Names the themes that a text speaks of: those whose name, or one of its other names, stands in it. */
export type ThemeFinder = (text: string) => string[];

/** A finder for the themes of a site; it goes by their names and aliases, and guesses nothing. */
export function themeFinder(
  themes: readonly { id: string; data: Pick<ThemeRecord, 'name' | 'aliases'> }[],
): ThemeFinder {
  const patterns = themes.map(({ id, data }) => {
    const words = [data.name, ...data.aliases].map((name) => literally(name).replace(/\s+/g, '\\s+'));
    return { id, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})s?(?![\\p{L}\\d])`, 'iu') };
  });
  return (text) => patterns.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id);
}
