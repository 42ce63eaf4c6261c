import { literally, slugOf } from '../text/pieces.ts';

/** The body that was inspected, as its report names it. */
export interface NamedAuthority {
  /** Its full name, or that of its area where the report gives no more. */
  name: string;
  area: string;
  /** False where `name` is only that of the area. */
  isFullName: boolean;
}

const kind = '(?:County|City|Borough|Metropolitan|District|Unitary|Combined)';
const ending = new RegExp(`(?:\\s+(?:${kind}|Council|Corporation|Authority|local authority))+$`, 'i');
const beginning =
  /^(?:the\s+)?(?:(?:(?:london|royal|metropolitan)\s+)?borough\s+of\s+|council\s+of\s+(?:the\s+)?|county\s+of\s+)?/i;
const services =
  /(?:,?\s*local authority(?:[’']s)?)?,?\s*(?:(?:children[’']s )?(?:social care )?services?|children[’']s social care)\b/i;
/** Companies that provide the services for a council, where they are named before or after it. */
const provider = "(?:Children(?:[’']s Trust| First)|(?:Achieving|Together) for Children)";
const providers = [
  /^.*\bon behalf of\s+(?:the\s+)?/,
  new RegExp(`^.*\\b${provider}\\s+(?:and\\s+)?(?=\\p{Lu})`, 'u'),
  new RegExp(`\\s+(?:and\\s+)?(?:(?<=\\bCouncil,?\\s+(?:and\\s+)?)\\p{Lu}[^,]*\\s+)?${provider}$`, 'u'),
];

/** Who was inspected, from the lines above the dates of a report; else from a line that grades “services in …”. */
export function authorityIn(title: string, text: string): NamedAuthority {
  const printed = printedIn(
    title
      .replace(/[⁰¹²³⁴-⁹]|\([^)]*\)/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const headline = /\bservices in (?:the )?(\p{Lu}[^.\n]*?) (?:is|are|requires?)\b/u.exec(text)?.[1] ?? '';
  const area = areaOf(printed === '' ? headline : printed, text);
  const full = ending.test(printed) ? printed : (fullNameIn(text, area) ?? (printed === area ? undefined : printed));
  return { name: full ?? area, area, isFullName: full !== undefined };
}

/** The authority that a title names before, in or after the words for the inspection. */
function printedIn(title: string): string {
  const [before = '', ...after] = title.split(/\b(?:(?:single|short|standard|full|joint)\s+)?(?:re-?)?inspection\b/i);
  const [inside = '', behind = ''] = after
    .join(' ')
    .replace(/^\s*of\s+(?:the\s+)?/i, '')
    .split(services);
  const named = [inside, before.split(services)[0] ?? '', behind.replace(/^\s*(?:in|for|of)\s+/, '')].map(tidy);
  return named.find((one) => /^(?:[Tt]he )?\p{Lu}\D*$/u.test(one)) ?? '';
}

function tidy(name: string): string {
  const alone = providers.reduce(
    (left, provider) => left.replace(provider, ''),
    name.replace(/\bURN:? \d+/i, '').trim(),
  );
  return alone.replace(/[\s:–-]+$|[’']s$/g, '');
}

/** The place in the name of a council: “City of Exampleton Metropolitan District Council” → “Exampleton”. */
function areaOf(printed: string, text: string): string {
  const place = printed
    .replace(ending, '')
    .replace(beginning, '')
    .replace(/, (?:city|county|borough) of$/i, '')
    .trim();
  const city = /^city\s+of\s+(.+)$/i.exec(place)?.[1];
  if (city === undefined) return place;
  // Some places are always called “City of …”; the text tells.
  const count = (words: string) => text.split(words).length - 1;
  return count(city) > 2 * count(place) ? city : place;
}

function fullNameIn(text: string, area: string): string | undefined {
  if (area === '') return undefined;
  const place = literally(area);
  const council = new RegExp(
    `\\b(?:London Borough of |Royal Borough of |City of )?${place}(?: ${kind}){0,3} Council\\b`,
    'g',
  );
  const borough = new RegExp(`\\b(?:London|Royal|Metropolitan) Borough of ${place}\\b`, 'g');
  const found = [...(text.match(council) ?? []), ...(text.match(borough) ?? [])];
  return found.toSorted((one, other) => other.length - one.length)[0];
}

/** Whether two names are those of one place: “Exampleton” and “City of Exampleton”, “Exampleshire” and “County Exampleshire”. */
export function isSamePlace(one: string, other: string): boolean {
  const [plain, same] = [one, other].map((name) => idOf(areaOf(name, '')).replace(/^(?:city-of|county)-|-city$/, ''));
  return plain === same;
}

/** A name as an id: “St. Example’s & Test” → `st-examples-and-test`. */
export function idOf(name: string): string {
  return slugOf(name.replace(/[’'.]/g, '').replace(/&/g, ' and '));
}
