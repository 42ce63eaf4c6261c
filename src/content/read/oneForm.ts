/**
 * A text in the one form that everything knows: pages, search, data, pictures and citations. Letters with accents are
 * one sign each (NFC), and of signs that look alike the plain one stands: fonts join letters (`ﬁ`), and Word and PDF bring
 * spaces of other widths and hyphens that do not break.
 */
export function inOneForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (joined) => joined.normalize('NFKC'))
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');
}
