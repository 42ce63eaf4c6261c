/** Letters that fonts join (`ﬁ`), spaces of other widths, and hyphens that do not break: Word and PDF bring them. */
const folded: readonly (readonly [RegExp, (sign: string) => string])[] = [
  [/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC')],
  [/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, () => ' '],
  [/[\u2010\u2011]/g, () => '-'],
];

/**
 * A text in the one form that everything knows: pages, search, data, pictures and citations. Letters with accents are
 * one sign each (NFC), and of signs that look alike the plain one stands.
 */
export function inOneForm(text: string): string {
  return folded.reduce((now, [signs, plain]) => now.replace(signs, plain), text.normalize('NFC'));
}
