/** A finding, figure, recommendation or event as its page shows it: “Finding 21”, where it has a number, and where it is said. */
type PointWords = Record<'title' | 'source' | 'link', string> & { name: string | undefined };

/**
 * What to copy to name a point: for minutes, as a reference, or its link alone. The site’s own words stand without quotation marks. The
 * page says in its own reference who publishes it, which inspection it is about, and where it stands, a sentence each.
 */
export function pointTexts(
  page: Record<'author' | 'inspection' | 'site', string>,
  { name, title, source, link }: PointWords,
) {
  const point = sentence(name === undefined ? title : `${name}: ${title}`);
  return {
    minutes: `${page.inspection} ${point} ${sentence(source)} ${link}`,
    reference: `${page.author} ${point} ${page.inspection} ${sentence(source)} ${page.site} ${link}`,
    link,
  };
}

/** A text with a full stop, unless it ends with a mark of its own. */
export const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
