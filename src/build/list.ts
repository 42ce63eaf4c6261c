import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { buildList } from '../model/permalinks.ts';

const listedFile = z.strictObject({
  /** Below the folder of the site: `2024-03/index.html`. */
  path: z.string().regex(/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\\0]+$/),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const listSchema = z.strictObject({
  /** The base path that the site was built for. */
  base: z.string().regex(/^\/(.*\/)?$/),
  /** The hashes of the styles inside the pages, as the header `Content-Security-Policy` must allow them. */
  styles: z.array(z.string().regex(/^sha256-[A-Za-z0-9+/=]+$/)),
  files: z.array(listedFile),
});

/** One file of a build. */
export type ListedFile = z.infer<typeof listedFile>;
/** What a build consists of, as `/build.json` lists it: every file but the list itself. */
export type BuildList = z.infer<typeof listSchema>;

/** The list’s own file, below the folder of the site. */
export const listFile = buildList.slice(1);

/** The digest of a file’s bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Every file below a folder, but the list of the build, in a total order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'))
    .filter((path) => path !== listFile)
    .sort();
}

/** Writes the list of a built folder into it. One line a file, so that two builds can be compared by eye. */
export function writeList(folder: string, { base, styles }: Pick<BuildList, 'base' | 'styles'>): void {
  const files = filesBelow(folder).map((path) => {
    const bytes = readFileSync(join(folder, path));
    return JSON.stringify({ path, bytes: bytes.length, sha256: sha256(bytes) } satisfies ListedFile);
  });
  writeFileSync(
    join(folder, listFile),
    `{\n"base": ${JSON.stringify(base)},\n"styles": ${JSON.stringify(styles)},\n"files": [\n${files.join(',\n')}\n]\n}\n`,
  );
}

/** The list in the text of a `build.json`. Throws where it is none. */
export function readList(text: string): BuildList {
  return listSchema.parse(JSON.parse(text));
}
