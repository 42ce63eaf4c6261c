import { toString as textOf } from 'mdast-util-to-string';
import { z } from 'zod';
import type { Nodes } from '../../text/markdown.ts';
import { meant } from '../../text/nearest.ts';
import { shortened } from '../../text/pieces.ts';
import { inspectionOf } from '../entryId.ts';
import { error, type Problems, type Words } from '../problem.ts';
import { pictureCause } from '../read/pictures.ts';
import { webAddress } from '../schema/addresses.ts';
import { hasWords } from '../schema/fields.ts';
import type { Addresses } from './addresses.ts';
import type { Content } from './content.ts';
import { type Prose, spotOf } from './parsedProse.ts';

/** What is wrong with the links and images of a piece of prose, wherever they lead. */
export function* linkProblems(prose: Prose, images: ReadonlySet<string>): Problems {
  const pictured = new Set(prose.nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])));
  const faultsOf = (node: Nodes): (Words | undefined)[] => {
    if (node.type === 'link') return [wordless(node), wrongAddress(prose, node.url)];
    if (node.type === 'linkReference') return [wordless(node)];
    if (node.type === 'image') return [undescribed(node.alt), wrongImage(node.url, images)];
    if (node.type === 'imageReference') return [undescribed(node.alt)];
    // A footnote of one word is told of among the signs.
    if (node.type !== 'definition' || node.identifier.startsWith('^')) return [];
    return [pictured.has(node.identifier) ? wrongImage(node.url, images) : wrongAddress(prose, node.url)];
  };
  for (const node of prose.nodes)
    for (const words of faultsOf(node)) if (words !== undefined) yield error(prose.file, spotOf(node), ...words);
}

function wordless(node: Nodes): Words | undefined {
  if (hasWords(textOf(node))) return undefined;
  return ['a link has no words', 'write what it leads to between the square brackets'];
}

function undescribed(alt: string | null | undefined): Words | undefined {
  if (hasWords(alt ?? '')) return undefined;
  const cure = 'say what it shows between the square brackets, for those who cannot see it';
  return ['an image has no description', cure];
}

function wrongImage(url: string, images: ReadonlySet<string>): Words | undefined {
  const cause = pictureCause(url);
  if (!url.startsWith('/') || url.startsWith('//')) {
    const cure = 'put the file into images/ and write its address as `/images/map.png`';
    return [`an image is not on this site (\`${url}\`)`, cure, cause];
  }
  if (images.has(url)) return undefined;
  return [`there is no such image (${meant(url, images)})`, 'put the file into images/, or correct the address', cause];
}

function wrongAddress(prose: Prose, url: string): Words | undefined {
  // Browsers leave out spaces and control characters before they read the scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  const shown = shortened(url, 80);
  if (url === '') return ['a link has no address', 'write it between the round brackets'];
  if (scheme === 'http' || scheme === 'https') {
    if (webAddress().safeParse(url).success) return undefined;
    return [`this is no web address (\`${shown}\`)`, 'write it whole, for example `https://www.gov.uk/`'];
  }
  if (scheme === 'mailto' || scheme === 'tel') {
    const isWhole =
      scheme === 'mailto' ? z.email().safeParse(url.slice(7)).success : /^tel:\+?[\d() -]{3,}$/i.test(url);
    if (isWhole) return undefined;
    const example = scheme === 'mailto' ? '`mailto:help@example.gov.uk`' : '`tel:0300 123 6701`';
    return [`this address is not whole (\`${shown}\`)`, `write it as in ${example}`];
  }
  if (scheme !== undefined) {
    const cure = 'use an address that begins with `https://`, `mailto:` or `/`';
    return [`a link may not begin with ${scheme}: (\`${shown}\`)`, cure];
  }
  if (/^\/[/\\]/.test(url) || !/^[/#]/.test(url)) {
    const cure = 'write a page of this site from the root, for example `/glossary/`, and another site with `https://`';
    return [`the address of a link is not whole (\`${shown}\`)`, cure];
  }
  return url.startsWith('#') ? wrongAnchor(prose, url) : undefined;
}

function wrongAnchor({ file, anchors: ids }: Prose, url: string): Words | undefined {
  if (!file.startsWith('pages/')) {
    const cure = 'write the page too, for example `/glossary/#mash`: this text is shown on several pages';
    return [`a link has no page (\`${url}\`)`, cure];
  }
  const anchors = ids.map((id) => `#${id}`);
  if (anchors.includes(url)) return undefined;
  return [`this page has no such heading (${meant(url, anchors)})`, 'correct the link, or write the heading'];
}

/** Links of a piece of prose to pages, and places on pages, that the site does not have, or does not publish yet. */
export function* linksToNowhere({ file, nodes }: Prose, addresses: Addresses, { isDraft }: Content): Problems {
  for (const node of nodes) {
    if ((node.type !== 'link' && node.type !== 'definition') || !/^\/(?![/\\])/.test(node.url)) continue;
    const target = node.url.replace(/^([^?#]*)\?[^#]*/, '$1');
    const isHidden = addresses.isDraft(target) && !isDraft(inspectionOf(file));
    const words = isHidden ? ofDraft(target) : nowhere(target, addresses);
    if (words !== undefined) yield error(file, spotOf(node), ...words);
  }
}

/** The cause of all that misses what a draft hides: the inspection, by its month in the address. */
export const draftCause = (target: string) => `draft of ${/\d{4}-\d\d/.exec(target)?.[0] ?? target}`;

/** What is said of what leads from a published file to a draft. */
export function ofDraft(target: string): Words {
  return [
    `this leads to a draft, which readers cannot open (\`${target}\`)`,
    'remove it, or take `draft: true` out of the inspection first',
    draftCause(target),
  ];
}

function nowhere(target: string, addresses: Addresses): Words | undefined {
  if (addresses.has(target) || addresses.isUncertain(target)) return undefined;
  const page = target.replace(/#.*$/, '');
  if (!addresses.has(page))
    return [
      `a link leads nowhere (${meant(target, addresses.all)})`,
      'correct the address',
      partMissing(target, addresses),
    ];
  const fault = `this page has no such place (${meant(target, addresses.placesOn(page))})`;
  return [fault, 'correct the part after #', target];
}

/** The cause of an address that leads nowhere: the inspection that it begins with, where there is none of this name, or itself. */
export function partMissing(target: string, { all }: Addresses): string {
  const part = /^\/[^/#]+\//.exec(target)?.[0];
  return part === undefined || all.has(part) ? target : `inspections/${part.slice(1, -1)}`;
}
