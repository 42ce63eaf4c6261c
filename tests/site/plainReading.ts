import type { FindingKind } from '../../src/content/schema/finding.ts';
import { kindNames } from '../../src/model/finding.ts';
import { monthAndYear } from '../../src/text/dates.ts';
import { capitalised } from '../../src/text/lists.ts';
import { pathOf, readJson } from './builtSite.ts';

/** A finding or a recommendation, as the data of a page gives it. */
interface Point {
  number: number;
  url: string;
  title: string;
  text: string;
  sources: { paragraph: number | null; through: number | null; sentence: number | null }[];
}

/** The parts of a page’s data that nobody who reads the page may miss. */
interface PageData {
  inspections: { url: string; started: string }[];
  judgements: { url: string; title: string; gradeName: string; step: number | null; summary: string }[];
  findings: (Point & { kind: FindingKind | null })[];
  recommendations: Point[];
  statistics: { value: number; unit: string; text: string }[];
}

/** The pages of a report on which something is asked of whoever reads them in their own way. */
export const reportPages = [
  '/2020-03/',
  '/2020-03/for-young-people/',
  '/2024-06/',
  '/2024-06/leaving-care/',
  '/2024-06/evidence/',
  '/2024-06/what-happens-next/',
  '/2024-06/full-report/',
];

/** The lines of a text without bullets, drawings of grades and idle spaces. */
export function plainLines(text: string): string[] {
  return text.split('\n').flatMap(
    (line) =>
      line
        .replace(/[■□]+|^\s*[•*]\s/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || [],
  );
}

/** What a page’s data says and the lines of its plain text do not. */
export function lacks(address: string, lines: readonly string[]): string[] {
  const data = readJson<PageData>(`${address}data.json`);
  const [inspection] = data.inspections;
  const all = ` ${lines.join(' ')} `;
  const isFull = address.endsWith('/full-report/');
  const isOverview = address === pathOf(inspection?.url ?? '');
  const own = data.judgements.find(({ url }) => pathOf(url) === address);

  const phrases: string[] = [];
  if (own !== undefined) phrases.push(own.summary, `${own.gradeName} in ${monthAndYear(inspection?.started ?? '')}`);
  if (isFull) phrases.push(...data.judgements.map(({ summary }) => summary ?? ''));
  if (isFull || isOverview)
    phrases.push(
      ...data.judgements
        .filter((one) => one !== own && one.step !== null)
        .map(({ title, gradeName }) => `${title} ${gradeName}`),
    );
  for (const { value, unit, text } of data.statistics)
    phrases.push(`${value.toLocaleString('en-GB')} ${unit}${isOverview ? '' : ` ${text}`}`);

  return [
    ...phrases.filter((phrase) => phrase !== '' && !all.includes(` ${phrase} `)),
    ...data.findings
      .filter(({ url }) => isFull || pathOf(url).startsWith(`${address}#`))
      .flatMap((finding) => lacksOfPoint('Finding', finding, finding.kind, lines)),
    ...(isOverview || own !== undefined ? [] : data.recommendations).flatMap((one) =>
      lacksOfPoint('(?:Recommendation|Point to improve)', one, undefined, lines),
    ),
  ];
}

const headings = new Map(Object.values(kindNames).map(({ heading, one }) => [heading, capitalised(one)]));

/** What the lines lack of one point: its words together and in order, its source after them, and of which kind it is. */
function lacksOfPoint(
  noun: string,
  point: Point,
  kind: FindingKind | null | undefined,
  lines: readonly string[],
): string[] {
  const name = `${noun} ${point.number}`;
  const start = lines.findIndex((line) => new RegExp(`^${name}$`).test(line));
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^(Finding|Recommendation|Point to improve) \d+$/.test(line));
  const words = (end < 0 ? rest : rest.slice(0, end)).join(' ');
  const said = lines.slice(0, start).findLast((line) => headings.has(line));
  const isSaid = (one: string) => (said !== undefined && headings.get(said) === one) || words.includes(` ${one}, `);
  // Where a point has no title of its own, its title in the data is the beginning of its text.
  const own = [`${point.title} ${point.text}`.trim(), ...(point.text.startsWith(point.title) ? [point.text] : [])];
  return [
    ...(start >= 0 && own.some((text) => words.startsWith(`${text} `)) ? [] : [`${name}: its words`]),
    ...(kind === undefined || kind === null || isSaid(capitalised(kindNames[kind].one)) ? [] : [`${name}: its kind`]),
    ...point.sources
      .filter(({ paragraph }) => paragraph !== null)
      .map(({ paragraph, through, sentence }) =>
        through === null
          ? `paragraph ${paragraph}${sentence === null ? '' : `, sentences?(?: \\d+,?| and)*? ${sentence}`}`
          : `paragraphs ${paragraph} to ${through}`,
      )
      .filter((place) => !new RegExp(`Sources?: .*\\b${place}\\b`).test(words))
      .map((place) => `${name}: its source, ${place}`),
  ];
}
