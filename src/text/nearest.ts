import { distance } from 'fastest-levenshtein';

/** The allowed word that was probably meant, if one is near enough. Capitals, spaces and hyphens do not count as different. */
export function nearest(word: string, allowed: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '-');
  const given = plain(word);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of allowed) {
    const target = plain(candidate);
    const [shorter, longer] = given.length < target.length ? [given, target] : [target, given];
    const limit = Math.max(1, Math.floor(longer.length / 3));
    // A word cut short or grown longer (“permanence-planning”) is near, though many letters differ.
    const isPart = shorter.length >= 4 && longer.startsWith(shorter);
    // No distance is less than that of the lengths, and to measure it takes long.
    if (!isPart && longer.length - shorter.length > limit) continue;
    const far = distance(given, target);
    // Two letters exchanged are one slip, though two letters differ.
    const isNear = far <= limit || isPart || (far === 2 && inOrder(given) === inOrder(target));
    if (isNear && far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}

const inOrder = (word: string) => [...word].sort().join('');

/** A value given, with the near one offered: “`helth`: did you mean `health`?”. Only the value where none is near. */
export function meant(word: string, allowed: Iterable<string>): string {
  const near = nearest(word, allowed);
  return near === undefined || near === word ? `\`${word}\`` : `\`${word}\`: did you mean \`${near}\`?`;
}
