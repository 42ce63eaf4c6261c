/** The body that was inspected, as its report names it. */
export interface NamedAuthority {
  /** Its full name, or that of its area where the report gives no more. */
  name: string;
  area: string;
  /** False where `name` is only that of the area. */
  isFullName: boolean;
}

const kind = '(?:County|City|Borough|Metropolitan|District|Unitary|Combined)';
const ending = new RegExp(`(?:\\s+(?:${kind}|Council|Authority|local authority))+$`, 'i');
const beginning =
  /^(?:the\s+)?(?:(?:london|royal|metropolitan)\s+borough\s+of\s+|council\s+of\s+(?:the\s+)?|county\s+of\s+)?/i;

/** Who was inspected, from the lines above the dates of a report; else from a line that grades “services in …”. */
export function authorityIn(title: string, text: string): NamedAuthority {
  const plain = title
    .replace(/[⁰¹²³⁴-⁹]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const before = plain.split(/\b(?:single |re-?|joint )?inspection\b/i)[0]?.trim() ?? '';
  const inside =
    /inspection of (?:the )?(.+?)(?:[’']s)?(?:,? local authority| children[’']s| services)/i.exec(plain)?.[1] ?? '';
  const named = /^(?:local authority )?(?:children|services)/i.test(inside)
    ? (/\b(?:in|for|of) ((?:the )?\p{Lu}.*)$/u.exec(plain)?.[1] ?? '')
    : inside;
  const printed = (before === '' ? named : before).replace(/[\s:–-]+$/, '');
  const headline = /\bservices in (?:the )?(\p{Lu}[^.\n]*?) (?:is|are|requires?)\b/u.exec(text)?.[1] ?? '';
  const area = placeOf(printed === '' ? headline : printed, text);
  const full = ending.test(printed) ? printed : (fullNameIn(text, area) ?? (printed === area ? undefined : printed));
  return { name: full ?? area, area, isFullName: full !== undefined };
}

/** The place in the name of a council: “City of Bradford Metropolitan District Council” → “Bradford”. */
function placeOf(printed: string, text: string): string {
  const place = printed.replace(ending, '').replace(beginning, '').trim();
  const city = /^city\s+of\s+(.+)$/i.exec(place)?.[1];
  if (city === undefined) return place;
  // Some places are always called “City of …”; the text tells.
  const count = (words: string) => text.split(words).length - 1;
  return count(city) > 2 * count(place) ? city : place;
}

function fullNameIn(text: string, area: string): string | undefined {
  const place = area.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const council = new RegExp(
    `\\b(?:London Borough of |Royal Borough of |City of )?${place}(?: ${kind}){0,3} Council\\b`,
    'g',
  );
  const borough = new RegExp(`\\b(?:London|Royal|Metropolitan) Borough of ${place}\\b`, 'g');
  const found = [...(text.match(council) ?? []), ...(text.match(borough) ?? [])];
  return found.toSorted((one, other) => other.length - one.length)[0];
}

/** A name as it may stand in an address: “Windsor and Maidenhead” → `windsor-and-maidenhead`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|[’'.]/gu, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
