import { nearest } from '../../text/nearest.ts';
import { ofOneCause } from '../causes.ts';
import type { Entry } from '../folders.ts';
import { error, type KeyPath, type Problem, type Spot } from '../problem.ts';
import { leadsTo, partsOfAddress } from '../redirects.ts';
import { type Register, type Registered, type RegisterLine, registerFile } from '../register.ts';
import type { Content } from './content.ts';
import { draftCause } from './links.ts';

/** What is wrong with the text of the register. */
export function registerTextProblems({ faults }: Register): Problem[] {
  return faults.map(({ line, text }) => {
    const fault = `this is no line of the register (\`${text.trim().slice(0, 60)}\`)`;
    return error(registerFile, spotOf(line), fault, 'undo the change: only the build writes this file');
  });
}

const spotOf = (line: number): Spot => ({ of: 'file', line, column: 1 });

/** Addresses of the register that the site would lose. Where none is kept so far, none is lost. */
export function registerProblems(content: Content, register: Register, published: readonly Registered[]): Problem[] {
  const registered = new Set(register.lines.map(({ address }) => address));
  const added = published.filter(({ address }) => !registered.has(address));
  const standing = new Set(published.filter(({ isDraft }) => isDraft !== true).map(({ address }) => address));
  const drafts = new Set(published.filter(({ isDraft }) => isDraft).map(({ address }) => address));
  const redirects = new Map(content.records.redirects.flatMap(({ data }) => Object.entries(data.redirects)));
  const entries = new Map(Object.values(content.records).flatMap((all) => all.map((entry) => [entry.file, entry])));
  const problems = register.lines.flatMap((line): Problem[] => {
    const { address } = line;
    if (standing.has(address) || redirects.has(address)) return [];
    const { page, anchor } = partsOfAddress(address);
    const target = leadsTo(address, redirects);
    if (target !== undefined && standing.has(target)) return [];
    // A page that is lost, or whose redirect is wrong, is told of once, not for each place on it and its data.
    const isToldOfPage = target === undefined || !standing.has(partsOfAddress(target).page);
    const above = anchor === undefined && !page.endsWith('/') ? parent(page) : page;
    if (above !== address && !standing.has(above) && registered.has(above) && isToldOfPage) return [];
    const problem = lost(line, target, entries.get(line.file ?? ''), proposed(line, standing, added));
    return [{ ...problem, cause: drafts.has(address) ? draftCause(address) : address }];
  });
  // What left a folder together comes back together.
  return ofOneCause(problems, ({ file, fault }) => file.replace(/[^/]*$/, '') + fault.replace(/\(`.*/s, ''));
}

function lost(
  { address, file, line }: RegisterLine,
  target: string | undefined,
  entry: Entry<object> | undefined,
  to: string,
): Problem {
  const redirect = `write in redirects.yaml where readers find it now: \`${address}: ${to}\``;
  const isPage = /\/$|#/.test(address);
  const cure = (back: string) => (isPage ? `${back}, or ${redirect}` : `${back}: no page can stand in for a file`);
  const nowhere =
    target === undefined ? '' : `: its page is now \`${partsOfAddress(target).page}\`, without this place`;
  const given = `(\`${address}\`${nowhere})`;
  const gone = (name: string, place: Spot | KeyPath, fault: string) =>
    error(name, place, `${fault} ${given}`, cure('bring it back'));
  if (file === undefined) return gone(registerFile, spotOf(line), 'the site loses an address that was published');
  if (entry === undefined) return gone(file, [], 'this file is gone, and with it an address that was published');
  // Only this key can move a finding; its number is in the file’s name.
  const place: KeyPath = 'judgement' in entry.data ? ['judgement'] : [];
  return error(file, place, `an address that was published is lost ${given}`, cure('undo the change'));
}

/** The address that most probably took the place of a lost one. */
function proposed({ address, file }: Registered, standing: ReadonlySet<string>, added: readonly Registered[]): string {
  const { page, anchor } = partsOfAddress(address);
  const above = anchor === undefined ? parent(page) : page;
  const fresh = added.filter((one) => one.address.includes('#') === (anchor !== undefined));
  const which = (test: (one: Registered) => boolean) => fresh.filter(test).map((one) => one.address);
  const ofSameFile = which((one) => one.file !== undefined && one.file === file);
  const ofSameAnchor = which((one) => anchor !== undefined && one.address.endsWith(`#${anchor}`));
  const beside = which((one) => one.address.startsWith(above));
  return ofSameFile[0] ?? ofSameAnchor[0] ?? nearest(address, beside) ?? standingAbove(above, standing);
}

/** The nearest page that stands, from a page upwards. */
function standingAbove(page: string, standing: ReadonlySet<string>): string {
  let above = page;
  while (!standing.has(above) && above !== '/') above = parent(above);
  return above;
}

/** The page above a page: `/2024-03/` for `/2024-03/adoption/`. */
function parent(page: string): string {
  return page.replace(/[^/]+\/?$/, '');
}
