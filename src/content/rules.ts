import { ofOneCause } from './causes.ts';
import type { Entry, FolderName, Records } from './folders.ts';
import { isSound, isSpot, type Problem } from './problem.ts';
import type { Register, Registered } from './register.ts';
import { addressesOf as publishedAddresses } from './rules/addresses.ts';
import { authorityProblems } from './rules/authorities.ts';
import { type Content, content, type UnreadFile } from './rules/content.ts';
import { copyProblems } from './rules/copies.ts';
import { eventProblems } from './rules/events.ts';
import { factProblems, knownOf } from './rules/facts.ts';
import { findingProblems } from './rules/findings.ts';
import { followUpProblems } from './rules/followUps.ts';
import { frameworkProblems } from './rules/frameworks.ts';
import { dateProblems, orphanProblems, unshownProblems } from './rules/inspections.ts';
import { judgementProblems } from './rules/judgements.ts';
import { linksToNowhere } from './rules/links.ts';
import { movedFiles, movedProblem } from './rules/moved.ts';
import { numberProblems } from './rules/numbers.ts';
import { proseProblems, proses } from './rules/prose.ts';
import { readingProblems } from './rules/reading.ts';
import { redirectProblems } from './rules/redirects.ts';
import { referenceProblems } from './rules/reference.ts';
import { registerProblems, registerTextProblems } from './rules/register.ts';
import { rooted } from './rules/rootCauses.ts';
import { siteProblems } from './rules/site.ts';
import { sourceProblems, uncitedProblems } from './rules/sources.ts';
import { updateDateProblems, updateProblems } from './rules/updates.ts';
import { wordProblems } from './rules/words.ts';
import { soundPart } from './soundPart.ts';

/** What the check knows beyond the records. */
export interface ProblemOptions {
  register: Register;
  /** The addresses of images: `/images/map.png`. */
  images: ReadonlySet<string>;
  /** Files that could not be read, so that references to them are not called wrong. */
  unread: readonly UnreadFile[];
  /** Makes every address that the site publishes, of records that fit together. */
  addressesOf: (records: Records) => readonly Registered[];
}

/** Everything wrong across files and in prose. Empty where the records may be published; then they fit together. */
export function problems(records: Records, options: ProblemOptions): Problem[] {
  const { unread, register } = options;
  const copies = [...copyProblems(records, register)];
  const read = Object.values(records).flat();
  const moved = movedFiles(
    [...read, ...unread].map(({ file }) => file),
    register,
  );
  const found = [...copies, ...read.flatMap(({ file }) => movedProblem(file, moved.get(file)))];
  // What a copy says again, and what comes of a move, is no mistake of its own: it is as good as not read.
  const wrong = new Set(found.map(({ file }) => file));
  const folders = Object.entries(records) as [FolderName, Entry<object>[]][];
  const others = folders.map(([folder, entries]) => [folder, entries.filter(({ file }) => !wrong.has(file))]);
  const taken = folders.flatMap(([folder, entries]): UnreadFile[] =>
    entries.filter(({ file }) => wrong.has(file)).map((entry) => ({ ...entry, folder, prose: '' })),
  );
  const known = [...unread, ...taken].map((one) => ({ ...one, id: idOf(moved.get(one.file)) ?? one.id }));
  const all = content(Object.fromEntries(others) as Records, known);
  return [...found, ...rooted(problemsBeside(all, options), all)];
}

const idOf = (file: string | undefined) => file?.replace(/\.\w+$/, '');

function problemsBeside(all: Content, { images, register, addressesOf }: ProblemOptions): Problem[] {
  const { records, unread } = all;
  const prose = proses(all);
  const found = [
    ...ownProblems(all),
    ...proseProblems(all, prose, images),
    ...readingProblems(all),
    ...registerTextProblems(register),
  ];
  // Before what comes of them.
  found.unshift(...comparedProblems(all, found));
  const isWhole = isSound(found) && unread.length === 0 && records.site.length > 0;
  const part = isWhole ? { records, leftOut: [] } : soundPart(records, (some) => ownProblems(content(some, [])));
  const registered = isWhole ? addressesOf(part.records) : attempt(() => addressesOf(part.records));
  // Too little is left for the model to make addresses of.
  if (registered === undefined) return found;
  // A file that is wrong, or missing, may yet make addresses.
  const mistaken = found.flatMap(({ level, file, cause = file }) =>
    level === 'error' ? [file.replace(/\.\w+$/, ''), cause] : [],
  );
  const addresses = publishedAddresses(registered, [...part.leftOut, ...mistaken, ...unread.map(({ id }) => id)]);
  return [
    ...found,
    // What a mistake hides is not lost.
    ...(isWhole ? registerProblems(all, register, registered) : []),
    // Where all places of a page are gone, that is told once.
    ...ofOneCause(
      prose.flatMap((one) => [...linksToNowhere(one, addresses, all)]),
      ({ fault, cause }) => `${fault.replace(/\(`.*/s, '')} ${cause?.replace(/#.*/, '')}`,
    ),
    ...redirectProblems(all, addresses),
    ...updateProblems(all, addresses),
  ];
}

/** What content says beside its documents and the facts read in them. What is mistaken already is not compared: it may be the cause. */
function comparedProblems(all: Content, found: readonly Problem[]): Problem[] {
  const errors = found.filter(({ level }) => level === 'error');
  const known = knownOf(errors);
  const isAnyMistaken = errors.some(
    ({ file, place }) => file.startsWith('inspections/') && !isSpot(place) && place.includes('sources'),
  );
  const isAnyUnread = all.unread.some(({ id }) => id.startsWith('inspections/'));
  const maySayMore = isAnyUnread || isAnyMistaken || known.isMissingBelow('inspections/');
  const uncited = maySayMore ? [] : uncitedProblems(all).filter(({ file }) => !known.isMistaken(file, 'sections'));
  return [...factProblems(all, known), ...uncited];
}

function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** What is wrong with what files say and refer to; before what comes of them, what is missing. */
const ownRules = [
  numberProblems,
  findingProblems,
  orphanProblems,
  referenceProblems,
  dateProblems,
  unshownProblems,
  judgementProblems,
  siteProblems,
  authorityProblems,
  eventProblems,
  updateDateProblems,
  frameworkProblems,
  followUpProblems,
  sourceProblems,
  wordProblems,
];

const ownProblems = (all: Content) => ownRules.flatMap((rule) => [...rule(all)]);
