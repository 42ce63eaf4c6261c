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

/** True for the path of a picture below the content folder. */
export function isPicture(file: string): boolean {
  return pictureType(file) !== undefined;
}

/** What a server says that a picture is: `image/png`; undefined where the path is that of no picture. */
export function pictureType(file: string): string | undefined {
  const ending = new RegExp(`^${pictureFolder}/[a-z0-9-]+(?:/[a-z0-9-]+)*\\.([a-z]+)$`).exec(file)?.[1];
  return ending === undefined ? undefined : pictureKinds[ending];
}
