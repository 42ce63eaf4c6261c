import { describe, expect, it } from 'vitest';
import { care, front, read, said } from './lines.ts';
import { prose } from './reports.ts';

describe('the parts of a report', () => {
  it('of another body’s review, and of the page about the inspectorate, are no part of the areas', () => {
    const lines = [
      ...front,
      care,
      `1. ${prose('Children live well')}`,
      '# The Local Safeguarding Children Board (LSCB)',
      '# Recommendations',
      '1. Meet more often.',
      `140. ${prose('Partners meet often')}`,
      'The Example Office (Example Inspectorate) regulates and inspects services.',
      'T: 0000',
    ];
    const report = read(lines);
    expect([said(report, 'area').length, said(report, 'recommendations').length]).toEqual([1, 0]);
    expect(JSON.stringify(report.sections)).not.toContain('T: 0000');
  });

  it('go on where a sentence within them names the inspectorate', () => {
    const lines = [...front, care, `1. ${prose('Children live well')}`];
    const words = `${prose('Homes are near')} The Example Office (Example Inspectorate) inspects some of them.`;
    expect(said(read([...lines, `2. ${words}`]), 'area').at(-1)).toBe(`2 ${words}`);
  });

  it('about an earlier inspection, whose grades stand in a list, are not those of the areas', () => {
    const lines = [
      ...front,
      '# Information about this local authority area',
      'The last inspection judged:',
      'Overall effectiveness: good',
      'Adoption: good',
      'Children in care: inadequate',
      'The director has been in post since March 2016.',
      care,
      `1. ${prose('Children live well')}`,
    ];
    expect(read(lines).sections).toMatchObject([{ role: 'other' }, { role: 'area', grade: 'requires-improvement' }]);
  });
});
