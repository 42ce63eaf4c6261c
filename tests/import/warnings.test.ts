import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../src/import/warnings.ts';
import { care, front, read } from './lines.ts';
import { prose } from './reports.ts';

const names = { authority: 'a', inspection: '2025-04', source: 's', authorityName: 'A', area: 'A' };
const report = read([...front, care, `1. ${prose('Children live well')}`]);

describe('what a report leaves to the writer', () => {
  it('is a grade that no text belongs to', () => {
    const told = 'No text about “Adoption” was found, which has a grade: look under which heading it stands.';
    const whole = read([...front, care, '1. Homes are near.', '# Adoption: good', `2. ${prose('Adopters are found')}`]);
    expect(warningsOf(report, names, false)).toContain(told);
    expect(warningsOf(whole, names, false)).not.toContain(told);
  });

  it('is whether Word shows the numbers that are counted', () => {
    const told = 'Word may count paragraphs anew in each part: compare the numbers of the findings with what it shows.';
    expect(warningsOf({ ...report, gradesPage: 0 }, names, false)).toContain(told);
    expect(warningsOf(report, names, false)).not.toContain(told);
  });
});
