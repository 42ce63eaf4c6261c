import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locationOf, readSettings } from '../src/settings.ts';

const all = ['content', 'address', 'base', 'out-dir', 'pdf', 'drafts', 'port', 'host', 'format'] as const;
const read = (args: readonly string[], environment: Record<string, string> = {}) =>
  readSettings(all, args, environment);
const told = (...args: readonly string[]) => {
  try {
    return String(read(args));
  } catch (error) {
    return String(error);
  }
};

it('every command of package.json judges its own line, and tells what is wrong in a sentence', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((line) => /bin\/run\.mjs (scripts\/\S+)/.exec(line)?.[1] ?? []);
  const careless = files.filter((file) => !readFileSync(file, 'utf8').includes('await runCommand('));
  expect(files).toContain('scripts/verify.ts');
  expect(careless).toEqual([]);
  expect(() => readSettings([], ['--quik'])).toThrow('There is no option --quik. This command knows no options.');
});

describe('the settings of a command', () => {
  it('have what holds where nothing was said', () => {
    expect(read([])).toEqual({
      content: join(process.cwd(), 'content'),
      address: undefined,
      base: undefined,
      'out-dir': 'dist',
      pdf: false,
      drafts: false,
      port: 4321,
      host: '127.0.0.1',
      format: 'text',
    });
  });

  it('come from the command line first, then from the environment, where nothing is as good as not set', () => {
    const environment = { CONTENT_DIR: '../leeds', SITE_ADDRESS: 'https://a.test/' };
    expect(read([], environment)).toMatchObject({
      content: join(process.cwd(), '../leeds'),
      address: 'https://a.test/',
    });
    expect(read(['--content', '/york', '--address=https://b.test'], environment)).toMatchObject({
      content: '/york',
      address: 'https://b.test',
    });
    expect(read([], { CONTENT_DIR: '', SITE_ADDRESS: '' })).toMatchObject({ address: undefined });
    // A name that only the program itself once used.
    expect(read([], { SITE_ORIGIN: 'https://evil.test' })).toMatchObject({ address: undefined });
  });

  const wholeAddress = 'write a whole web address, for example "https://www.gov.uk/"';
  const addressPath = 'write its path of letters, digits and . _ ~ - between slashes';
  const path = 'write a path of letters, digits and . _ ~ - between slashes, for example /reports/';
  it.each([
    ['--address www.example.gov.uk', wholeAddress],
    ['--address localhost:8080/x', wholeAddress],
    ['--address ftp://x.test/', wholeAddress],
    ['--address=', wholeAddress],
    ['--address https://user@x.test/', wholeAddress],
    ['--address https://x.test/llŷn/', addressPath],
    ['--address https://x.test/../x/', addressPath],
    ['--address https://x.test/a&b/', addressPath],
    ['--address https://x.test/?a', 'write it without a question mark or a hash'],
    ...[
      'C:/Program_Files/Git/reports/',
      '/a;b/',
      '/a&b/',
      '/a$b/',
      '/a%20b/',
      '/x?y/',
      '/../x/',
      '/./',
      '/llŷn/',
      '/a//b/',
    ].map((base) => [`--base ${base}`, path]),
    ['--port -1', '--port'],
    ['--port 0', 'write a whole number from 1 to 65535'],
    ['--port 65536', 'write a whole number from 1 to 65535'],
    ['--port 8e1', 'write a whole number from 1 to 65535'],
    ['--host=', 'write a name or number of this machine'],
    ['--host a_b/c', 'write a name or number of this machine'],
    ['--out-dir=', 'name a folder'],
    ['--content=', 'name a folder'],
    ['--format yaml', 'write text or json'],
    ['--prt 80', 'There is no option --prt: did you mean --port?'],
    ['-x', 'There is no option -x. This command knows --content'],
    ['--port', '--port needs a value after it'],
    ['--pdf=yes', '--pdf takes no value'],
    ['dist', '“dist” belongs to no option'],
  ])('refuse “%s” in one sentence', (words, sentence) => {
    expect(told(...words.split(' '))).toMatch(/^Refusal: /);
    expect(told(...words.split(' '))).toContain(sentence);
  });

  it('say which variable of the environment will not do', () => {
    expect(() => read([], { SITE_ADDRESS: 'ftp://x.test/' })).toThrow(
      `SITE_ADDRESS: “ftp://x.test/” will not do: ${wholeAddress}.`,
    );
  });

  it('are told of where one is missing, or a name is none', () => {
    const of =
      (...args: string[]) =>
      () =>
        readSettings(['authority', 'area', 'content'], args, {});
    expect(of('--area', 'Anytown')).toThrow('--authority is missing: write it, for example "Anytown City Council".');
    expect(of('--authority', 'A\nb: c', '--area', 'Anytown')).toThrow('will not do: write it on one line');
    expect(of('--authority', 'A'.repeat(101), '--area', 'Anytown')).toThrow('with at most 100 letters');
    expect(of('--authority', 'A', '--area', '!!')).toThrow('--area: “!!” will not do: write words');
    expect(of('--authority', 'A', '--area', 'B', '--content', '')).toThrow('--content: “” will not do: name a folder');
    expect(of('--authority', ' A ', '--area', 'Ynys Môn')()).toMatchObject({ authority: 'A', area: 'Ynys Môn' });
    expect(() => readSettings(['files', 'by'], [], {})).toThrow('No files: name a report, for example report.pdf.');
    expect(readSettings(['files', 'by'], ['a.pdf', '--by', 'sentence', 'b.pdf'], {})).toEqual({
      files: ['a.pdf', 'b.pdf'],
      by: 'sentence',
    });
  });

  it('take the copy that a command is about from a word without an option', () => {
    expect(readSettings(['copy', 'list'], ['--list', 'a', 'dist'], {})).toEqual({ list: 'a', copy: 'dist' });
    expect(() => readSettings(['copy'], ['https://'], {})).toThrow(
      'The copy: “https://” will not do: write a whole web address, or a folder.',
    );
    expect(() => readSettings(['copy', 'list'], ['a', 'b'], {})).toThrow(
      '“b” belongs to no option. This command knows --list.',
    );
  });
});

describe('where a site will stand', () => {
  it('is what was said, before what the content says', () => {
    expect(locationOf({}, undefined)).toEqual({ origin: undefined, base: '/' });
    expect(locationOf({}, 'https://a.test/reports')).toEqual({ origin: 'https://a.test', base: '/reports/' });
    expect(locationOf({ address: 'https://b.test/' }, 'https://a.test/reports/')).toEqual({
      origin: 'https://b.test',
      base: '/',
    });
    expect(locationOf({ address: 'https://b.test/x/', base: 'y' })).toEqual({ origin: 'https://b.test', base: '/y/' });
    expect(locationOf({ base: '/~a/b.c_d-e/' })).toEqual({ origin: undefined, base: '/~a/b.c_d-e/' });
  });
});
