import { toString as textOf } from 'mdast-util-to-string';
import { z } from 'zod';
import type { Nodes } from '../../text/markdown.ts';
import { meant } from '../../text/nearest.ts';
import { inspectionOf } from '../entryId.ts';
import { error, type Problem } from '../problem.ts';
import { hasWords, webAddress } from '../schema/fields.ts';
import type { Addresses } from './addresses.ts';
import type { Content } from './content.ts';
import { type Prose, spotOf } from './parsedProse.ts';

/** What is wrong with the links and images of a piece of prose, wherever they lead. */
export function linkProblems(prose: Prose, images: ReadonlySet<string> | undefined): Problem[] {
  const pictured = new Set(
    prose.published.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  return prose.published.flatMap((node): Problem[] => {
    switch (node.type) {
      case 'link':
        return [...wordless(prose, node), ...addressProblems(prose, node, node.url)];
      case 'linkReference':
        return wordless(prose, node);
      case 'definition':
        // A footnote of one word, told of among the marks.
        if (node.identifier.startsWith('^')) return [];
        return pictured.has(node.identifier)
          ? imageProblems(prose, node, node.url, images)
          : addressProblems(prose, node, node.url);
      case 'image':
        return [...undescribed(prose, node, node.alt), ...imageProblems(prose, node, node.url, images)];
      case 'imageReference':
        return undescribed(prose, node, node.alt);
      default:
        return [];
    }
  });
}

function wordless({ file }: Prose, node: Nodes): Problem[] {
  if (hasWords(textOf(node))) return [];
  return [error(file, spotOf(node), 'a link has no words', 'write what it leads to between the square brackets')];
}

function undescribed({ file }: Prose, node: Nodes, alt: string | null | undefined): Problem[] {
  if (hasWords(alt ?? '')) return [];
  return [
    error(
      file,
      spotOf(node),
      'an image has no description',
      'say what it shows between the square brackets, for those who cannot see it',
    ),
  ];
}

function imageProblems({ file }: Prose, node: Nodes, url: string, images: ReadonlySet<string> | undefined): Problem[] {
  if (!url.startsWith('/') || url.startsWith('//')) {
    return [
      error(
        file,
        spotOf(node),
        `an image is not on this site (\`${url}\`)`,
        'put the file into images/ and write its address as `/images/map.png`',
      ),
    ];
  }
  if (images === undefined || images.has(url)) return [];
  return [
    error(
      file,
      spotOf(node),
      `there is no such image (${meant(url, images)})`,
      'put the file into images/, or correct the address',
    ),
  ];
}

function addressProblems(prose: Prose, node: Nodes, url: string): Problem[] {
  const { file } = prose;
  // Browsers leave out spaces and control characters before they read the scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  const line = url.replace(/\s+/g, ' ');
  const shown = line.length > 80 ? `${line.slice(0, 79)}…` : line;
  if (url === '') return [error(file, spotOf(node), 'a link has no address', 'write it between the round brackets')];
  if (scheme === 'http' || scheme === 'https') {
    if (webAddress().safeParse(url).success) return [];
    return [
      error(
        file,
        spotOf(node),
        `this is no web address (\`${shown}\`)`,
        'write it whole, for example `https://www.gov.uk/`',
      ),
    ];
  }
  if (scheme === 'mailto' || scheme === 'tel') {
    const isWhole =
      scheme === 'mailto' ? z.email().safeParse(url.slice(7)).success : /^tel:\+?[\d() -]{3,}$/i.test(url);
    if (isWhole) return [];
    const example = scheme === 'mailto' ? '`mailto:help@example.gov.uk`' : '`tel:0300 123 6701`';
    return [error(file, spotOf(node), `this address is not whole (\`${shown}\`)`, `write it as in ${example}`)];
  }
  if (scheme !== undefined) {
    return [
      error(
        file,
        spotOf(node),
        `a link may not begin with ${scheme}: (\`${shown}\`)`,
        'use an address that begins with `https://`, `mailto:` or `/`',
      ),
    ];
  }
  if (/^\/[/\\]/.test(url) || !/^[/#]/.test(url)) {
    const cure = 'write a page of this site from the root, for example `/glossary/`, and another site with `https://`';
    return [error(file, spotOf(node), `the address of a link is not whole (\`${shown}\`)`, cure)];
  }
  return url.startsWith('#') ? anchorProblems(prose, node, url) : [];
}

function anchorProblems({ file, anchors: ids }: Prose, node: Nodes, url: string): Problem[] {
  if (!file.startsWith('pages/')) {
    return [
      error(
        file,
        spotOf(node),
        `a link has no page (\`${url}\`)`,
        'write the page too, for example `/glossary/#mash`: this text is shown on several pages',
      ),
    ];
  }
  const anchors = ids.map((id) => `#${id}`);
  if (anchors.includes(url)) return [];
  return [
    error(
      file,
      spotOf(node),
      `this page has no such heading (${meant(url, anchors)})`,
      'correct the link, or write the heading',
    ),
  ];
}

/** Links of a piece of prose to pages, and places on pages, that the site does not have, or does not publish yet. */
export function linksToNowhere({ file, published }: Prose, addresses: Addresses, { isDraft }: Content): Problem[] {
  return published.flatMap((node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !/^\/(?![/\\])/.test(node.url)) return [];
    const target = node.url.replace(/^([^?#]*)\?[^#]*/, '$1');
    if (!addresses.isDraft(target) || isDraft(inspectionOf(file))) return nowhere(file, node, target, addresses);
    return [error(file, spotOf(node), ...ofDraft(target))];
  });
}

/** What is said of what leads from a published file to a draft. */
export function ofDraft(target: string): [fault: string, cure: string] {
  return [
    `this leads to a draft, which readers cannot open (\`${target}\`)`,
    'remove it, or take `draft: true` out of the inspection first',
  ];
}

function nowhere(file: string, node: Nodes, target: string, addresses: Addresses): Problem[] {
  if (addresses.has(target) || addresses.isUncertain(target)) return [];
  const page = target.replace(/#.*$/, '');
  if (addresses.has(page)) {
    const fault = `this page has no such place (${meant(target, addresses.placesOn(page))})`;
    return [error(file, spotOf(node), fault, 'correct the part after #')];
  }
  return [error(file, spotOf(node), `a link leads nowhere (${meant(target, addresses.all)})`, 'correct the address')];
}
