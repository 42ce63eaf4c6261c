import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { linksBelow } from '../src/links.ts';

it('links and pictures in prose that start at the root of the site stand below its base path, and no others', () => {
  const shown = (prose: string) => markdownToHtml(prose, { hastPlugins: [linksBelow('/reports/')] }).html;
  expect(shown('![Map](/images/map.png)')).toContain('src="/reports/images/map.png"');
  expect(shown('[a](/glossary/#b)')).toContain('href="/reports/glossary/#b"');
  expect(shown('[a](#b)')).toContain('href="#b"');
  expect(shown('[a](https://www.gov.uk/a)')).toContain('href="https://www.gov.uk/a"');
});
