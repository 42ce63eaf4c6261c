import { distance } from 'fastest-levenshtein';

/** The allowed word that was probably meant, if one is near enough. Capitals, spaces and hyphens do not count as different. */
export function nearest(word: string, allowed: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '-');
  const given = plain(word);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of allowed) {
    const target = plain(candidate);
    const far = distance(given, target);
    // Two letters exchanged are one slip, though two letters differ. A word cut short or grown longer (“permanence-planning”) is near, though many letters differ.
    const isTurned = [...given].sort().join('') === [...target].sort().join('');
    const isPart = Math.min(given.length, target.length) >= 4 && (target.startsWith(given) || given.startsWith(target));
    const limit = Math.max(1, Math.floor(Math.max(given.length, target.length) / 3));
    if ((far <= limit || isPart || (isTurned && far <= 2)) && far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}

/** A value given, with the near one offered: “`helth`: did you mean `health`?”. Only the value where none is near. */
export function meant(word: string, allowed: Iterable<string>): string {
  const near = nearest(word, allowed);
  return near === undefined || near === word ? `\`${word}\`` : `\`${word}\`: did you mean \`${near}\`?`;
}
