import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeList } from '../../src/build/list.ts';
import { judgedOutDir, judgeProject } from '../../src/build/outDir.ts';
import { folderOf } from './copies.ts';

let place: string;
let project: string;
beforeEach(() => {
  place = realpathSync(
    folderOf({
      'project/src/index.ts': '',
      'project/.git/HEAD': '',
      'project/content/site.yaml': '',
      'project/notes/mine.txt': '',
      'project/dist.old/mine.txt': '',
      'project/foreign/build.json': '{"name":"another tool’s"}',
      'project/file': '',
      'leeds/site.yaml': '',
    }),
  );
  project = join(place, 'project');
});
afterEach(() => rmSync(place, { recursive: true }));

const judge = (named: string, content = 'content') => judgedOutDir(named, { project, content });
const made = (path: string) => {
  mkdirSync(path, { recursive: true });
  return path;
};

describe('a folder that a site is built into', () => {
  it.each([
    ['src', 'is in '],
    ['src/new', 'is in '],
    ['.cache/next', 'is in '],
    ['node_modules/x', 'is in '],
    ['content', 'is in '],
    ['content/dist', 'is in '],
    ['.', 'is the project itself, or holds it'],
    ['..', 'is the project itself, or holds it'],
    ['/', 'is the project itself, or holds it'],
    ['.git', 'holds other things than a built site'],
    ['notes', 'holds other things than a built site'],
    ['dist.old', 'holds other things than a built site'],
    ['foreign', 'holds other things than a built site'],
    ['file', 'is a file'],
    ['', 'is the project itself'],
  ])('is not “%s”, which %s', (named, fault) => {
    const before = readdirSync(place, { recursive: true }).sort();
    expect(() => judge(named)).toThrow(fault);
    expect(readdirSync(place, { recursive: true }).sort()).toEqual(before);
  });

  it('is not one that holds the content, or lies in it, wherever that stands', () => {
    const content = join(place, 'leeds');
    expect(() => judge('../leeds', content)).toThrow(/is in .*leeds, which a build reads/);
    expect(() => judge('../leeds/dist', content)).toThrow(/is in .*leeds, which a build reads/);
    made(join(place, 'all/leeds'));
    expect(() => judge('../all', join(place, 'all/leeds'))).toThrow(/holds .*leeds, which a build reads/);
  });

  it('may be absent, empty, or an earlier build, inside the project and outside of it', () => {
    expect(judge('dist')).toBe(join(project, 'dist'));
    expect(judge('../new/site/')).toBe(join(place, 'new/site'));
    expect(judge(made(join(place, 'empty')))).toBe(join(place, 'empty'));
    writeFileSync(join(made(join(project, 'dist')), 'index.html'), '');
    writeList(join(project, 'dist'), { base: '/', styles: [] });
    expect(judge('dist')).toBe(join(project, 'dist'));
  });

  it('is the one that a link leads to, so that the link stays a link', () => {
    made(join(place, 'real'));
    symlinkSync(join(place, 'real'), join(project, 'dist'));
    expect(judge('dist')).toBe(join(place, 'real'));
    symlinkSync(join(project, 'src'), join(project, 'site'));
    expect(() => judge('site')).toThrow('is in ');
    symlinkSync(join(place, 'gone'), join(project, 'dangling'));
    expect(() => judge('dangling')).toThrow('is a link to a folder that is not there');
    expect(existsSync(join(place, 'gone'))).toBe(false);
  });
});

describe('a folder of the project', () => {
  it.each(['/home/a/reports #2', '/home/what?/reports', '/home/100%/reports'])(
    'is not %s, in one sentence',
    (project) => {
      expect(() => judgeProject(project)).toThrow(/^The project lies in a folder with “[#?%]” in its path/);
    },
  );

  it('may have spaces, letters with accents and other signs', () => {
    expect(() => judgeProject('/home/Siân’s files/reports (2) & more/a+b=c@d')).not.toThrow();
  });
});
