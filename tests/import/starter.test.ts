import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { Importer } from '../../src/import/importing.ts';
import { beginContent } from '../../src/import/starter.ts';
import { printed } from './printed.ts';
import { prose } from './reports.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'starter-'));
  content = join(folder, 'content');
});
afterEach(() => rmSync(folder, { recursive: true }));

const authority = { name: 'Exampleshire County Council', area: 'Exampleshire' };
const areas = [
  'The impact of leaders on social work practice with children and families',
  'The experiences and progress of children who need help and protection',
  'The experiences and progress of children in care',
  'The experiences and progress of care leavers',
];

describe('the content of a new site', () => {
  it('needs only a report to pass the check', async () => {
    beginContent(content, authority);
    const file = join(folder, 'report.pdf');
    const parts = [
      { heading: 'Inspection of Exampleshire local authority children’s services' },
      { paragraph: 'Inspection dates: 11 to 22 May 2026' },
      ...areas.map((area) => ({ row: [area, 'Good'] })),
      { paragraph: prose('Exampleshire has improved') },
      ...areas.flatMap((area, index) => [
        { heading: `${area}: good` },
        { item: prose('Children live well'), label: `${index + 1}.` },
      ]),
    ];
    writeFileSync(file, await printed(parts));
    expect((await new Importer(content).take(file)).refused).toBeNull();
    const checked = checkPublishable(content);
    expect(checked.text('text')).not.toMatch(/^(?!.*warning:).*content\//m);
    expect(checked.isPublishable).toBe(true);
  });

  it('names no council', () => {
    const names = globSync('content/authorities/*.yaml').map(
      (file) => /^area: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '',
    );
    expect(names).not.toEqual([]);
    const faults = globSync('starter/**/*.{yaml,md,mdx}').filter((file) =>
      names.some((name) => readFileSync(file, 'utf8').includes(name)),
    );
    expect(faults).toEqual([]);
  });

  it('is of one authority, or of many', () => {
    beginContent(content, authority);
    expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toContain(
      'title: Inspections of children’s services in Exampleshire\nauthority: exampleshire\n',
    );
    beginContent(join(folder, 'many'));
    expect(readdirSync(join(folder, 'many'))).not.toContain('authorities');
  });
});

describe('content that is there already', () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...words], {
      cwd: folder,
      stdio: 'pipe',
    });

  it('is kept where Git does not keep it', () => {
    mkdirSync(content);
    writeFileSync(join(content, 'site.yaml'), 'title: Old\n');
    expect(() => beginContent(content, authority)).toThrow(
      'holds files, and Git does not keep them; move them away first, or name another folder with --content.',
    );
    git('init', '-q');
    git('commit', '-qm', 'empty', '--allow-empty');
    expect(() => beginContent(content, authority)).toThrow(
      'holds what is not committed (content/site.yaml); commit it first, so that nothing is lost, or name another folder with --content.',
    );
    expect(readdirSync(content)).toEqual(['site.yaml']);
  });

  it.each(['package.json', 'src/a.ts', '.git/config'])(
    'is kept where it is no content, committed or not: a folder with %s',
    (file) => {
      mkdirSync(join(content, file, '..'), { recursive: true });
      writeFileSync(join(content, file), 'a');
      git('init', '-q');
      git('add', '-A');
      git('commit', '-qm', 'all', '--allow-empty');
      expect(() => beginContent(content, authority)).toThrow('holds other things than the content of a site');
    },
  );

  it('is replaced where it is committed, but for its guide', () => {
    mkdirSync(join(content, 'old'), { recursive: true });
    writeFileSync(join(content, 'README.md'), 'How to.');
    writeFileSync(join(content, 'site.yaml'), 'title: Old\n');
    writeFileSync(join(content, 'old/site.yaml'), 'title: Old\n');
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'old');
    writeFileSync(join(content, '.DS_Store'), '');
    writeFileSync(join(content, 'old/site.yaml'), 'title: Changed\n');
    expect(() => beginContent(content, authority)).toThrow('(content/old/site.yaml)');
    git('commit', '-qam', 'changed');
    beginContent(content, authority);
    expect(readdirSync(content)).toEqual(expect.arrayContaining(['README.md', 'site.yaml', 'themes']));
    expect(readdirSync(content)).not.toContain('old');
    expect(readdirSync(folder).sort()).toEqual(['.git', 'content']);
  });
});
