import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { basePath, siteAddress } from './content/schema/addresses.ts';
import { line } from './content/schema/fields.ts';
import { Misuse } from './refusal.ts';
import { nearest } from './text/nearest.ts';

const folder = (example: string) => z.string().min(1, `name a folder, for example ${example}`);
/** A name that a person gives, in one line. */
const named = (example: string) =>
  z
    .string({ error: `write it, for example ${example}` })
    .trim()
    .pipe(line())
    .refine((value) => value.length <= 100, 'write it with at most 100 letters');
const flag = () => z.boolean().default(false);

/** False for a web address that leads nowhere; folders are judged where they are read. */
const isReachable = (value: string) => !/^https?:/.test(value) || URL.canParse(value);
const wholeAddress = 'write a whole web address, or a folder';
const portNumber = 'write a whole number from 1 to 65535';

/** What can be said to a command: each option is judged here, wherever it comes from. */
const shapes = {
  /** The folder of content, anywhere, of any name. */
  content: folder('content').default('content'),
  /** Where the site will stand. */
  address: siteAddress().optional(),
  /** The path below which it will stand, where that is not the one of its address. */
  base: basePath().optional(),
  /** The folder that the built site is put into. */
  'out-dir': folder('dist').default('dist'),
  /** With the full report of every inspection as PDF. */
  pdf: flag(),
  /** With the inspections that are still drafts. */
  drafts: flag(),
  port: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, portNumber)
    .transform(Number)
    .refine((value) => value < 65_536, portNumber)
    .default(4321),
  host: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'write a name or number of this machine, for example 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  format: z.enum(['text', 'json'], { error: 'write text or json' }).default('text'),
  /** Only the tests that take seconds. */
  quick: flag(),
  /** The set of questions that search is asked. */
  set: z.string().min(1, 'name a set of questions.yaml').optional(),
  /** The authority that a new site is about, and the place that it serves. */
  authority: named('"Anytown City Council"'),
  area: named('Anytown').refine(
    (area) => /[a-z0-9]/i.test(area.normalize('NFKD')),
    'write a place with a letter or digit of A to Z in it',
  ),
  /** What becomes a finding where a report does not number its points. */
  by: z.enum(['sentence', 'paragraph'], { error: 'write sentence or paragraph' }).optional(),
  /** The list of a build that a copy is compared with. */
  list: z.string().min(1, 'name the build.json to trust').refine(isReachable, wholeAddress).optional(),
  /** What stands without an option before it: the folder or address that the command is about … */
  copy: z.string().min(1, 'name a folder or an address').refine(isReachable, wholeAddress).optional(),
  /** … or the reports to take in. */
  files: z.array(z.string().min(1, 'name a file'), { error: 'name a report, for example report.pdf' }),
};

/** The name of a setting. */
export type Name = keyof typeof shapes;
/** What was said to a command, judged, with what holds where nothing was said. */
export type Settings<Names extends Name> = { [One in Names]: z.output<(typeof shapes)[One]> };

/** What stands in for an option that is not given. Set to nothing is the same as not set. */
const variables: Partial<Record<Name, string>> = { content: 'CONTENT_DIR', address: 'SITE_ADDRESS' };

const isFlag = (name: Name) => shapes[name].safeParse(true).success;

/**
 * The settings of a command from its own line first, then from the environment. Throws a sentence for a person where
 * there is no such option, or one is not what it should be. The folder of content comes as a whole path.
 */
export function readSettings<const Names extends Name>(
  names: readonly Names[],
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Settings<Names> {
  const given = parsed(names, args);
  const settings = names.map((name) => {
    const variable = variables[name];
    const fromEnvironment = variable === undefined ? undefined : environment[variable] || undefined;
    const value = given[name] ?? fromEnvironment;
    const { success, data, error } = shapes[name].safeParse(value);
    if (success) return [name, name === 'content' ? resolve(String(data)) : data];
    const cure = error.issues[0]?.message;
    if (value === undefined) throw new Misuse(`${isLoose(name) ? `No ${name}` : `--${name} is missing`}: ${cure}.`);
    const said = isLoose(name) ? `The ${name}` : given[name] === undefined ? variable : `--${name}`;
    throw new Misuse(`${said}: “${value}” will not do: ${cure}.`);
  });
  return Object.fromEntries(settings) as Settings<Names>;
}

/** True for what stands without an option before it. */
const isLoose = (name: Name): name is 'copy' | 'files' => name === 'copy' || name === 'files';

type Said = Partial<Record<Name, string | boolean | string[] | undefined>>;

function parsed(names: readonly Name[], args: readonly string[]): Said {
  const options = Object.fromEntries(
    names.map((name) => [name, { type: isFlag(name) ? ('boolean' as const) : ('string' as const) }]),
  );
  // Strict, it would say what is wrong in its own words, and name no option that was probably meant.
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false });
  const said = names.filter((name) => !isLoose(name)).map((name) => `--${name}`);
  const known = said.length === 0 ? 'This command knows no options.' : `This command knows ${said.join(', ')}.`;
  for (const [option, value] of Object.entries(values)) {
    const name = names.find((one) => one === option && !isLoose(one));
    if (name === undefined) {
      const near = nearest(option, names);
      const given = `${option.length === 1 ? '-' : '--'}${option}`;
      throw new Misuse(`There is no option ${given}${near ? `: did you mean --${near}?` : '.'} ${known}`);
    }
    if (isFlag(name) && value !== true) throw new Misuse(`--${name} takes no value, and was given “${value}”.`);
    if (!isFlag(name) && value === true) throw new Misuse(`--${name} needs a value after it.`);
  }
  const takesAll = names.includes('files');
  const [extra] = positionals.slice(takesAll ? positionals.length : names.includes('copy') ? 1 : 0);
  if (extra !== undefined) throw new Misuse(`“${extra}” belongs to no option. ${known}`);
  const loose = takesAll && positionals.length > 0 ? { files: positionals } : { copy: positionals[0] };
  return { ...(values as Said), ...loose };
}

/** Where a site stands. */
export interface SiteLocation {
  /** `https://www.example.gov.uk`; undefined where nobody has said it. */
  origin: string | undefined;
  /** The path below which the whole site stands, with a slash at each end. */
  base: string;
}

/**
 * Where the site will stand: what was said to the command or in the environment counts before what `site.yaml` says, and
 * a base path of its own before the path of an address.
 */
export function locationOf(said: Partial<Settings<'address' | 'base'>>, contentAddress?: string): SiteLocation {
  const address = said.address ?? contentAddress;
  const { origin, pathname } = address === undefined ? { origin: undefined, pathname: '/' } : new URL(address);
  const inner = (said.base ?? pathname).replace(/^\/+|\/+$/g, '');
  return { origin, base: inner === '' ? '/' : `/${inner}/` };
}
