import { literally } from '../text/pieces.ts';
import { common, type Headers, headerRules, headersOf, hostFiles, revalidated } from './headers.ts';

const header = (headers: Headers) =>
  ['header {', ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`), '}'].join('\n');

const indent = (text: string) => text.replace(/^/gm, '\t');

/** What a site needs of Caddy, to be imported into its site block: the headers, the page for what is not found, nothing that is not for readers. */
export function caddyConfiguration(base: string, styles: readonly string[]): string {
  const root = literally(base.slice(0, -1));
  // Of several `handle`, Caddy takes the first that matches, and no other.
  const rules = headerRules(styles).map(({ name, match, headers }, index) =>
    [
      `# ${name}`,
      `@rule${index} path_regexp \`^${root}${match}\``,
      `handle @rule${index} {`,
      indent(header(headers)),
      '}',
    ].join('\n'),
  );
  const missing = '404.html';
  return [
    '# Made by the build of the site.',
    header({ ...common, ...revalidated }),
    // Caddy says it with what it sends compressed, and forgets it where nothing has changed.
    'header {\n\tdefer\n\tVary Accept-Encoding\n}',
    ...rules,
    `@host {\n\tpath_regexp \`^${root}${hostFiles.match}\`\n\tnot path ${base.slice(0, -1)}${hostFiles.open}*\n}\nerror @host 404`,
    // Caddy leads on to a folder’s page by itself, but older ones lose the question on the way.
    [
      '@asked {',
      '\tnot path */ //*',
      '\tfile {path}/index.html',
      '\texpression `{http.request.uri.query} != ""`',
      '}',
      'redir @asked {path}/?{query} 308',
    ].join('\n'),
    [
      'handle_errors {',
      '\t@missing expression {err.status_code} == 404',
      '\thandle @missing {',
      `\t\trewrite * ${base}${missing}`,
      indent(indent(header(headersOf(`/${missing}`, styles)))),
      '\t\tfile_server {\n\t\t\tprecompressed br gzip\n\t\t}',
      '\t}',
      '}',
    ].join('\n'),
    '',
  ].join('\n\n');
}
