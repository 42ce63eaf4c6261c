import { error, type Problem } from '../problem.ts';
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
    if (ignored.test(one.file)) continue;
    const refuse = (fault: string, cure: string) => {
      found.unreadable.push(one.file);
      found.problems.push(error(one.file, [], fault, cure, isPicture(one.file) ? pictureCause(one.file) : undefined));
    };
    if ('fault' in one) refuse(one.fault, one.cure);
    else if (one.bytes.length === 0) refuse('the file is empty', 'write its content, or remove the file');
    else if (isPicture(one.file)) {
      if (one.bytes.length > largestPicture)
        refuse(`the picture is too large (${sizeOf(one.bytes)})`, 'keep it under 1 MB');
      else if (!isWhatItSays(one.file, one.bytes))
        refuse(
          'this is no picture of the kind that its name says',
          'save it again as that kind, or name it for its own',
        );
      else found.pictures.add(`/${one.file}`);
    }
    // The register grows with the site.
    else if (one.bytes.length > largest && one.file !== registerFile)
      refuse(`the file is too large (${sizeOf(one.bytes)})`, 'keep it under 0.2 MB: content is text only');
    else {
      const text = decoded(one.bytes);
      // A file that nothing is made from is told of as that, whatever it holds.
      if (text === undefined && (one.file === registerFile || homeOf(one.file).folder !== undefined))
        refuse('the file is not in UTF-8', 'save it again with the encoding UTF-8');
      else found.texts.push({ file: one.file, text: inOneForm(text ?? '') });
    }
  }
  return found;
}

function sizeOf(bytes: Uint8Array): string {
  return `${(bytes.length / 1_000_000).toFixed(1)} MB`;
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
