/** The pictures of content, all in one folder of it, published at the same address: `/images/map.png`. */
export const pictureFolder = 'images';

/** The endings of pictures and what a server says that they are. No SVG, which may hold scripts of its own. */
export const pictureKinds: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** How the bytes of each kind begin, one sign for a byte. */
const beginnings: Readonly<Record<string, RegExp>> = {
  'image/png': /^\x89PNG/,
  'image/jpeg': /^\xFF\xD8\xFF/,
  'image/gif': /^GIF8[79]a/,
  'image/webp': /^RIFF.{4}WEBP/s,
  'image/avif': /^.{4}ftyp.{0,24}avi[fs]/s,
};

/** True where the bytes of a picture begin as those of its kind do. */
export function isWhatItSays(file: string, bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 40)).toString('latin1');
  return beginnings[pictureType(file) ?? '']?.test(beginning) ?? false;
}

/** True for the path of a picture below the content folder. */
export function isPicture(file: string): boolean {
  return pictureType(file) !== undefined;
}

/** What a server says that a picture is: `image/png`; undefined where the path is that of no picture. */
export function pictureType(file: string): string | undefined {
  const ending = new RegExp(`^${pictureFolder}/[a-z0-9-]+(?:/[a-z0-9-]+)*\\.([a-z]+)$`).exec(file)?.[1];
  return ending === undefined ? undefined : pictureKinds[ending];
}
