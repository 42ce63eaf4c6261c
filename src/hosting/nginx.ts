import { literally } from '../text/pieces.ts';
import { common, type Headers, headerRules, hostFiles, revalidated } from './headers.ts';

// A location that sets one header inherits none, so each names them all.
const location = (place: string, headers: Headers) =>
  [
    `location ${place} {`,
    ...Object.entries({ ...common, ...revalidated, ...headers }).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    ),
    '}',
  ].join('\n');

/** What a site needs of nginx, to be included in its `server`: the headers, the page for what is not found, nothing that is not for readers. */
export function nginxConfiguration(base: string, styles: readonly string[]): string {
  const root = literally(base.slice(0, -1));
  const rules = headerRules(styles).map(
    ({ name, match, headers }) => `# ${name}\n${location(`~ "^${root}${match}"`, headers)}`,
  );
  return [
    '# Made by the build of the site.',
    // A folder without a page of its own is as little there as a file that is not.
    `error_page 403 404 =404 ${base}404.html;`,
    location(`^~ "${base.slice(0, -1)}${hostFiles.open}"`, {}),
    `location ~ "^${root}${hostFiles.match}" {\n  return 404;\n}`,
    ...rules,
    `# Everything else\n${location('/', {})}`,
    '',
  ].join('\n\n');
}
