import { describe, expect, it } from 'vitest';
import type { FolderName } from '../../../src/content/folders.ts';
import { problems } from '../../../src/content/rules.ts';
import { entry, records } from '../../samples.ts';
import { nothingElse, told } from './told.ts';

const addresses = ['/', '/about/', '/glossary/', '/glossary/#mash', '/2020-03/care/', '/2020-03/care/#finding-1'].map(
  (address) => ({ address, file: undefined }),
);
const images = new Set(['/images/map.png']);
/** The pages that every site has: links are checked only where nothing else is wrong. */
const pages = ['about', 'accessibility', 'privacy'].map((id) => entry('pages', `pages/${id}`));
const finding = 'inspections/2020-03/findings/1';
/** What is said of prose, once as that of a finding. */
const saidOf = (prose: string) =>
  told({ findings: [entry('findings', finding, {}, prose)], pages }, { addressesOf: () => addresses, images }).flatMap(
    (line) => (line.includes(`${finding}.md: `) ? [line.replace(`${finding}.md: `, '')] : []),
  );
/** What is said of prose that is a page of its own. */
const saidOfPage = (prose: string) =>
  told({ pages: [entry('pages', 'pages/about', {}, prose)] }).map((line) => line.replace('pages/about.mdx: ', ''));

describe('prose may have', () => {
  it.each([
    'Plain words, 100% of them, for £5 & more.',
    'A [page](/about/), a [place](/glossary/#mash) and a [search](/glossary/?q=a).',
    'Another [site](https://www.gov.uk/a?b=c#d), [mail](mailto:a@b.test) or a [number](tel:01234).',
    'A map: ![A map of the county](/images/map.png)',
    'A sign \\< and \\{ that stands for itself, and `<b>` in code.',
  ])('%j', (prose) => {
    expect(saidOf(prose)).toEqual([]);
  });

  it('headings where it is a page of its own', () => {
    expect(saidOfPage('## A heading\n\n### And one below\n\n## The next')).toEqual([]);
  });
});

describe('prose may not have', () => {
  it.each([
    ...['mailto:', 'mailto:help', 'mailto:a@b.test?bcc=c@d.test', 'mailto:a@b.test%0Abcc:c@d.test'].map((address) => [
      `[write](${address})`,
      `this address is not whole (\`${address}\`); write it as in \`mailto:help@example.gov.uk\``,
    ]),
    ...['tel:', 'tel:1', 'tel:help'].map((address) => [
      `[call](${address})`,
      `this address is not whole (\`${address}\`); write it as in \`tel:0300 123 6701\``,
    ]),
    ...['https:evil.test', 'https:///evil.test', 'https://www.gov.uk@evil.test/', 'http://localhost/', 'https://'].map(
      (address) => [
        `[site](${address})`,
        `this is no web address (\`${address}\`); write it whole, for example \`https://www.gov.uk/\``,
      ],
    ),
    ...['//evil.test/', '/\\evil.test/', '\\\\evil.test', 'evil.test/a', '?q=a'].map((address) => [
      `[site](<${address.replaceAll('\\', '\\\\')}>)`,
      `the address of a link is not whole (\`${address}\`); write a page of this site from the root, for example \`/glossary/\`, and another site with \`https://\``,
    ]),
    ...['[call](tel:0300 123 6701)', '[site](https://www.gov.uk/a b)', '[a [page](/about/)](/glossary/)'].map(
      (prose) => [
        prose,
        `a link is not written as one (\`${prose.slice(prose.lastIndexOf(']('))}\`); write it as \`[words](address)\`, the address without spaces`,
      ],
    ),
    [
      '[place](/glossary/#mash?a)',
      'this page has no such place (`/glossary/#mash?a`: did you mean `/glossary/#mash`?); correct the part after #',
    ],
    ['Words [—](/about/)', 'a link has no words; write what it leads to between the square brackets'],
    [
      'Words ![a](/images)',
      'there is no such image (`/images`: did you mean `/images/map.png`?); put the file into images/, or correct the address',
    ],
    ['[nothing]()', 'a link has no address; write it between the round brackets'],
    ['Words [](/about/)', 'a link has no words; write what it leads to between the square brackets'],
    [
      '[site](<https://a b>)',
      'this is no web address (`https://a b`); write it whole, for example `https://www.gov.uk/`',
    ],
    [
      '[run](javascript:alert)',
      'a link may not begin with javascript: (`javascript:alert`); use an address that begins with `https://`, `mailto:` or `/`',
    ],
    [
      '[run](<java\tscript:alert>)',
      'a link may not begin with javascript: (`java script:alert`); use an address that begins with `https://`, `mailto:` or `/`',
    ],
    ['[page](/abuot/)', 'a link leads nowhere (`/abuot/`: did you mean `/about/`?); correct the address'],
    [
      '[place](/glossary/#mahs)',
      'this page has no such place (`/glossary/#mahs`: did you mean `/glossary/#mash`?); correct the part after #',
    ],
    [
      '[place](#finding-1)',
      'a link has no page (`#finding-1`); write the page too, for example `/glossary/#mash`: this text is shown on several pages',
    ],
    [
      'Words ![](/images/map.png)',
      'an image has no description; say what it shows between the square brackets, for those who cannot see it',
    ],
    [
      'Words ![A map](/images/mpa.png)',
      'there is no such image (`/images/mpa.png`: did you mean `/images/map.png`?); put the file into images/, or correct the address',
    ],
    ...['![a&#x202E;b](/images/map.png)', '[a](/about/ "a&#x202E;b")'].map((prose) => [
      prose,
      'there is a sign that readers cannot see (`U+202E`); remove it: type the words anew if you cannot see it',
    ]),
    ...['![A **map](/images/map.png "A **map**")', '![A map](/images/map.png "A **map**")'].map((prose) => [
      prose,
      'readers would see these signs as they are (`**map**`); write the words alone',
    ]),
    ['<b>bold</b>', 'HTML is not allowed in prose (`<b>`); write it in Markdown, or remove the tag'],
    ['<script>x</script>', 'a script is not allowed in prose (`<script>`); remove it: pages work without scripts'],
    ['A note[^1].\n\n[^1]: Small', 'there are no footnotes here (`[^1]`); say it in the text'],
    ['A note[^a].\n\n[^a]: In small print', 'there are no footnotes here (`[^a]`); say it in the text'],
    ['A note[^b].\n[^b]: In small print', 'there are no footnotes here (`[^b]`); say it in the text'],
    [
      '## Title',
      'a heading has no place here (`## Title`); write a paragraph: this text stands below a heading of its page',
    ],
    ['##\n\nWords', 'a heading has no words; write them, or remove the line'],
  ])('%j', (prose, words) => {
    expect([...new Set(saidOf(prose))]).toEqual([words]);
  });
});

describe('a page of prose may not have', () => {
  it.each([
    ['# Title', 'this heading is on the level of the page’s title (`# Title`); begin with `##`'],
    ['## A\n\n#### B', 'a level of headings is left out (`#### B`); write it with `###`'],
    ['## A\n\nWords.\n\n## A', 'two headings have the same words (`## A`); tell them apart, so that each has a link'],
  ])('%j', (prose, words) => {
    expect(saidOfPage(prose)).toEqual([words]);
  });
});

describe('the place of a problem', () => {
  it('is the line and the column where it begins', () => {
    const found = problems(
      records({ findings: [entry('findings', finding, {}, 'One line.\n\nTwo {three}.')] }),
      nothingElse,
    );
    expect(found.find(({ fault }) => fault.includes('braces'))?.place).toEqual({ of: 'prose', line: 3, column: 5 });
  });
});

const asked: [FolderName, string, string][] = [
  ['judgements', 'inspections/2020-03/judgements/care', 'the summary of the judgement'],
  ['statistics', 'inspections/2020-03/statistics/seen', 'what the figure means'],
  ['youngPeople', 'inspections/2020-03/for-young-people', 'what was found, for young people'],
  ['themes', 'themes/health', 'a sentence that says what the theme is'],
  ['glossary', 'glossary/personal-adviser', 'what the term means'],
  ['pages', 'pages/about', 'the text of the page'],
  ['updates', 'updates/2020-06-01', 'what changed'],
];

it.each(asked)('%s have prose, and words in it', (folder, id, what) => {
  for (const nothing of [' \n', '…']) {
    const empty = entry(folder, id, {}, nothing);
    expect(told({ [folder]: [empty] })).toContain(
      `${empty.file}: there is no text below the line; write ${what} below the second \`---\``,
    );
  }
});

it('an inspection of which there is nothing more to tell may have no introduction', () => {
  expect(told({ inspections: [entry('inspections', 'inspections/2020-03/inspection', {}, '')] })).toEqual([]);
});

describe('a long sentence', () => {
  const words = (count: number) => `${'word '.repeat(count - 1)}word.`;

  it('of 35 words passes, of 36 is warned of', () => {
    expect(saidOf(words(35))).toEqual([]);
    expect(told({ findings: [entry('findings', finding, {}, words(36))] })).toEqual([
      `warning: ${finding}.md: a sentence has 36 words (“word word word word word word …”); split it: 25 words or fewer are easy to read`,
    ]);
  });

  it('is warned of above the line too', () => {
    expect(told({ findings: [entry('findings', finding, { title: words(36) })] })).toHaveLength(1);
  });
});

it('a judgement in the document’s own words may have no summary, a finding in them may not be empty', () => {
  const official = { official: true as const };
  expect(
    told({ judgements: [entry('judgements', 'inspections/2020-03/judgements/care', official, '')] }).join(),
  ).not.toContain('no text');
  expect(told({ findings: [entry('findings', 'inspections/2020-03/findings/1', official, '')] })).toContain(
    'inspections/2020-03/findings/1.md: there is no text below the line; write the document’s own words below the second `---`',
  );
});
