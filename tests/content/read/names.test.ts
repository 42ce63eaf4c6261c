import { describe, expect, it } from 'vitest';
import { homeOf } from '../../../src/content/read/names.ts';

const saidOf = (file: string) => homeOf(file).problems.map(({ fault, cure }) => `${fault}; ${cure}`);

describe('the name of a file', () => {
  it.each(['themes/health.md', 'inspections/2020-03/findings/001-a.md', `themes/${'a'.repeat(100)}.md`])(
    'may be %s',
    (file) => {
      expect(saidOf(file)).toEqual([]);
    },
  );

  it('is no longer than an address can be', () => {
    expect(saidOf(`themes/${'a'.repeat(101)}.md`)).toEqual([
      'this name is too long for an address; use at most 100 letters',
    ]);
  });

  it.each(['themes/con.md', 'pages/nul.mdx', 'inspections/aux/events.yaml', 'authorities/lpt1.yaml'])(
    'is none that Windows keeps for itself: %s',
    (file) => {
      expect(saidOf(file).join()).toMatch(/^Windows keeps this name for itself/);
    },
  );

  it('has a number that can be counted to', () => {
    expect(saidOf('inspections/2020-03/findings/99999999999999999999.md')).toEqual([
      'the finding’s number is too long (`99999999999999999999`); use at most 6 digits',
    ]);
  });

  it.each(['health (1)', 'health - Copy', 'health (conflicted copy 2026-11-25)', 'health.sync-conflict-20261125'])(
    'may show that a program made it as a copy: %s',
    (name) => {
      expect(saidOf(`themes/${name}.md`).join()).toContain('remove it if a program made it as a copy');
    },
  );
});
