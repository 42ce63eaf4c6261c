import { describe, expect, it } from 'vitest';
import { answers } from './answers.ts';

describe('an authority', () => {
  it.each(['E1000001', 'e10000017', 'E100000170', '10000017'])('refuses the GSS code %s', (gssCode) => {
    expect(answers('authorities', { gssCode })).toEqual([
      'gssCode: a GSS code is a capital letter and eight digits, for example "E10000017"',
    ]);
  });

  it('has a whole web address', () => {
    expect(answers('authorities', { website: 'www.example.gov.uk' })).toEqual([
      'website: write a whole web address, for example "https://www.gov.uk/"',
    ]);
  });
});
