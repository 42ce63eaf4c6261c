import { spawnSync } from 'node:child_process';

/**
 * Licences that a package may have, and what each asks for. None of these packages is part of the published site but
 * govuk-frontend’s styles (MIT) and Pagefind’s search (MIT); the rest builds and tests it.
 */
const allowed = new Set([
  // To keep the notice.
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  // To keep changes to their own files open; nothing here changes them: axe-core, Lightning CSS, resvg.
  'MPL-2.0',
  // To keep the font’s name for the font as it is: Source Sans 3, with which pictures of grades are drawn.
  'OFL-1.1',
  // To keep the library exchangeable; Node loads it as a file of its own: libvips, of the image library that Astro brings.
  'LGPL-3.0-or-later',
]);

/** One installed package, as npm’s list of the software’s parts names it. */
interface Part {
  name: string;
  version: string;
  licenses?: readonly { license?: { id?: string; name?: string }; expression?: string }[];
}

/** Every installed package. Throws where one is missing, or is not the one that the lock file asks for. */
export function installedParts(): Part[] {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as { components: Part[] }).components;
}

/** Packages that name no licence of SPDX in their list of facts, but hold its text in a file: read there. */
const readInFile: Readonly<Record<string, string>> = {
  'dictionary-en-gb@3.0.0': 'MIT AND BSD-3-Clause',
  'duck@0.1.12': 'BSD-2-Clause',
  'png-js@2.0.0': 'MIT',
};

/** True where an SPDX expression (`MIT OR Apache-2.0`) can be met with the allowed licences. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((licence) => allowed.has(licence.trim())));
}

function licencesOf({ name, version, licenses = [] }: Part): string[] {
  const read = readInFile[`${name}@${version}`];
  const told = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '');
  return told.length === 0 && read !== undefined ? [read] : told;
}

/** What is wrong with the licences of packages, in a line for each. */
export function licenceFaults(parts: readonly Part[]): string[] {
  return parts
    .filter((part) => licencesOf(part).length === 0 || !licencesOf(part).every(isAllowed))
    .map(
      (part) =>
        `${part.name}@${part.version}: ${licencesOf(part).join(', ') || 'no licence'}  find another package, or allow it in tests/licences.ts with the reason`,
    );
}
