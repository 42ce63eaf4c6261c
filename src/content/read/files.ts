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

/** Files that operating systems, editors and version control leave behind, and the guide for authors. */
const ignored = /^README\.md$|(?:^|\/)(?:\.(?!.*\.(?:mdx?|yaml)(?:\.icloud)?$)[^/]*|Thumbs\.db|desktop\.ini)$/;
/** The largest size of a file, in bytes. */
const largest = 1_000_000;

/** The files of a folder as texts, the addresses of its pictures (`/images/map.png`), the files that cannot be used, and why. */
export function textsOf(raw: readonly RawFile[]) {
  const texts: FoundFile[] = [];
  const pictures = new Set<string>();
  const unreadable: string[] = [];
  const problems: Problem[] = [];
  for (const one of raw) {
    const { file } = one;
    if (ignored.test(file)) continue;
    const text = 'bytes' in one && !isPicture(file) ? decoded(one.bytes) : undefined;
    const [fault, cure] = faultOf(one, text) ?? [];
    if (fault !== undefined && cure !== undefined) {
      unreadable.push(file);
      problems.push(error(file, [], fault, cure, isPicture(file) ? pictureCause(file) : undefined));
    } else if (isPicture(file)) pictures.add(`/${file}`);
    else texts.push({ file, text: inOneForm(text ?? '') });
  }
  return { texts, pictures, unreadable, problems };
}

function faultOf(one: RawFile, text: string | undefined): Words | undefined {
  if ('fault' in one) return [one.fault, one.cure];
  const { file, bytes } = one;
  const size = `${(bytes.length / 1_000_000).toFixed(1)} MB`;
  if (bytes.length === 0) return ['the file is empty', 'write its content, or remove the file'];
  if (isPicture(file)) {
    if (bytes.length > largest) return [`the picture is too large (${size})`, 'keep it under 1 MB'];
    if (isWhatItSays(file, bytes)) return undefined;
    return ['this is no picture of the kind that its name says', 'save it again as that kind, or name it for its own'];
  }
  // The register grows with the site.
  if (bytes.length > largest && file !== registerFile)
    return [`the file is too large (${size})`, 'keep it under 1 MB: content is text only'];
  // A file that nothing is made from is told of as that, whatever it holds.
  const isOdd = text === undefined && (file === registerFile || homeOf(file).folder !== undefined);
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
