import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

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
  // To keep changes to their own files open; nothing here changes them: axe-core, Lightning CSS.
  'MPL-2.0',
  // To keep the font’s name for the font as it is: Source Sans 3, with which pictures of grades are drawn.
  'OFL-1.1',
  // To keep the library exchangeable; Node loads it as a file of its own: libvips, of the image library that Astro brings.
  'LGPL-3.0-or-later',
]);

/** One installed package. */
interface Package {
  name: string;
  version: string;
  licence: string | undefined;
}

/** True where an SPDX expression (`MIT OR Apache-2.0`) can be met with the allowed licences. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((licence) => allowed.has(licence.trim())));
}

/** What is installed, as the packages themselves tell it. */
function installed(): Package[] {
  const folders = execFileSync('npm', ['ls', '--all', '--parseable'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .trim()
    .split('\n')
    .slice(1);
  return folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
      'name' | 'version',
      string
    > & { license?: string | { type: string } };
    return { name, version, licence: typeof license === 'object' ? license.type : license };
  });
}

const packages = installed();
const refused = packages.filter(({ licence }) => licence === undefined || !isAllowed(licence));
for (const { name, version, licence } of refused)
  console.error(
    `${name}@${version}: ${licence ?? 'no licence'}  find another package, or allow it in scripts/licences.ts with the reason`,
  );
console.log(`${packages.length} packages installed, ${refused.length} with a licence that is not on the list.`);
process.exitCode = refused.length === 0 ? 0 : 1;
