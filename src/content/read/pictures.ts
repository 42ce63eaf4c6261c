import { nameOf } from '../entryId.ts';

/** The pictures of content, all in one folder of it, published at the same address: `/images/map.png`. */
export const pictureFolder = 'images';

/** The kinds of pictures by their endings: what a server says that they are, and how their bytes begin, one sign for a byte. No SVG, which may hold scripts of its own. */
export const pictureKinds: Readonly<Record<string, { type: string; beginning: RegExp }>> = {
  png: { type: 'image/png', beginning: /^\x89PNG/ },
  jpg: { type: 'image/jpeg', beginning: /^\xFF\xD8\xFF/ },
  jpeg: { type: 'image/jpeg', beginning: /^\xFF\xD8\xFF/ },
  gif: { type: 'image/gif', beginning: /^GIF8[79]a/ },
  webp: { type: 'image/webp', beginning: /^RIFF.{4}WEBP/s },
  avif: { type: 'image/avif', beginning: /^.{4}ftyp.{0,24}avi[fs]/s },
};

/** True where the bytes of a picture begin as those of its kind do. */
export function isWhatItSays(file: string, bytes: Uint8Array): boolean {
  return kindOf(file)?.beginning.test(Buffer.from(bytes.subarray(0, 40)).toString('latin1')) ?? false;
}

/** The cause of all that is wrong with a picture, and because of it, wherever it lies. */
export const pictureCause = (path: string) =>
  `${pictureFolder}/${nameOf(path)
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')}`;

/** True for a file that its name says to be a picture, wherever it lies. */
export const isNamedAsPicture = (file: string) => /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(file);

/** True for the path of a picture below the content folder. */
export function isPicture(file: string): boolean {
  return kindOf(file) !== undefined;
}

/** What a server says that a picture is: `image/png`. */
export function pictureType(file: string): string {
  return kindOf(file)?.type ?? 'application/octet-stream';
}

function kindOf(file: string) {
  const ending = new RegExp(`^${pictureFolder}/[a-z0-9-]+(?:/[a-z0-9-]+)*\\.([a-z]+)$`).exec(file)?.[1];
  return ending === undefined ? undefined : pictureKinds[ending];
}
