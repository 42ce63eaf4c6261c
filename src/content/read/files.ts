import { error, type Problem, type Words } from '../problem.ts';
import { registerFile } from '../register.ts';
import type { RawFile } from './folder.ts';
import { homeOf } from './names.ts';
import { inOneForm } from './oneForm.ts';
import { isPicture, isWhatItSays, pictureCause } from './pictures.ts';

/** A file of content as text. */
export interface FoundFile {
  /** The path below the content folder, with `/` between folders. */
  file: string;
  text: string;
}

/** What stands in a folder of content. */
export interface FoundFiles {
  texts: FoundFile[];
  /** The addresses of pictures: `/images/map.png`. */
  pictures: Set<string>;
  /** Files that are there and cannot be used. */
  unreadable: string[];
  problems: Problem[];
}

/** Files that operating systems, editors and version control leave behind, and the guide for authors. */
const ignored = /^README\.md$|(?:^|\/)(?:\.(?!.*\.(?:mdx?|yaml)(?:\.icloud)?$)[^/]*|Thumbs\.db|desktop\.ini)$/;
/** The largest size of a text, and of a picture, in bytes. */
const largest = 200_000;
const largestPicture = 1_000_000;

/** The files of a folder as texts, and what is wrong with those that are none. */
export function textsOf(raw: readonly RawFile[]): FoundFiles {
  const found: FoundFiles = { texts: [], pictures: new Set(), unreadable: [], problems: [] };
  for (const one of raw) {
    const { file } = one;
    if (ignored.test(file)) continue;
    const [fault, cure] = faultOf(one) ?? [];
    if (fault !== undefined && cure !== undefined) {
      found.unreadable.push(file);
      found.problems.push(error(file, [], fault, cure, isPicture(file) ? pictureCause(file) : undefined));
    } else if (isPicture(file)) found.pictures.add(`/${file}`);
    else if ('bytes' in one) found.texts.push({ file, text: inOneForm(decoded(one.bytes) ?? '') });
  }
  return found;
}

function faultOf(one: RawFile): Words | undefined {
  if ('fault' in one) return [one.fault, one.cure];
  const { file, bytes } = one;
  const size = `${(bytes.length / 1_000_000).toFixed(1)} MB`;
  if (bytes.length === 0) return ['the file is empty', 'write its content, or remove the file'];
  if (isPicture(file)) {
    if (bytes.length > largestPicture) return [`the picture is too large (${size})`, 'keep it under 1 MB'];
    if (isWhatItSays(file, bytes)) return undefined;
    return ['this is no picture of the kind that its name says', 'save it again as that kind, or name it for its own'];
  }
  // The register grows with the site.
  if (bytes.length > largest && file !== registerFile)
    return [`the file is too large (${size})`, 'keep it under 0.2 MB: content is text only'];
  // A file that nothing is made from is told of as that, whatever it holds.
  const isOdd = decoded(bytes) === undefined && (file === registerFile || homeOf(file).folder !== undefined);
  return isOdd ? ['the file is not in UTF-8', 'save it again with the encoding UTF-8'] : undefined;
}

function decoded(bytes: Uint8Array): string | undefined {
  // UTF-16, which Windows calls Unicode, without its mark: every other byte of plain letters is nothing.
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
