import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../src/import/warnings.ts';
import { care, front, read } from './lines.ts';
import { prose } from './reports.ts';

const names = { authority: 'a', inspection: '2025-04', source: 's', authorityName: 'A', area: 'A' };
const warnings = (lines: readonly string[]) => warningsOf(read([...front, ...lines]), names, false);

describe('what a report leaves to the writer', () => {
  it('is a grade that no text belongs to', () => {
    const told = 'No text about “Adoption” was found, which has a grade: look under which heading it stands.';
    const lines = [care, `1. ${prose('Children live well')}`];
    expect(warnings(lines)).toContain(told);
    expect(warnings([...lines, '# Adoption: good', `2. ${prose('Adopters are found')}`])).not.toContain(told);
  });
});
