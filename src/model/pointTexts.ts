/** What the page of a point says in its own reference: who publishes it, which inspection it is about, where it stands. */
interface PageWords {
  /** “The inspection report project (2026).” */
  author: string;
  /** “Example Inspectorate inspection of …, 4 to 28 March 2024, report published 17 May 2024.” */
  inspection: string;
  /** “Inspections of children’s services, Exampleshire, published 23 November 2026.” */
  site: string;
}

/** A finding, figure, recommendation or event as its page shows it. */
interface PointWords {
  /** “Finding 21”; undefined where it has no number. */
  name: string | undefined;
  title: string;
  /** “Source: council’s update, Adoption performance, paragraph 1”. */
  source: string;
  link: string;
}

/** What to copy to name a point: for minutes, as a reference, or its link alone. The site’s own words stand without quotation marks. */
export function pointTexts(page: PageWords, { name, title, source, link }: PointWords) {
  const point = sentence(name === undefined ? title : `${name}: ${title}`);
  return {
    minutes: `${page.inspection} ${point} ${sentence(source)} ${link}`,
    reference: `${page.author} ${point} ${page.inspection} ${sentence(source)} ${page.site} ${link}`,
    link,
  };
}

/** A text with a full stop, unless it ends with a mark of its own. */
export const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
