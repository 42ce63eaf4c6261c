import { describe, expect, it } from 'vitest';
import { values } from '../../samples.ts';
import { answers } from './answers.ts';

const { publisher } = values('site');

describe('the publisher', () => {
  it.each(['reports@example.gov.uk', 'https://www.example.gov.uk/contact'])('may be reached at %s', (contact) => {
    expect(answers('site', { publisher: { ...publisher, contact } })).toEqual([]);
  });

  it.each(['01234 567890', 'javascript:alert(1)', 'reports@', ''])('cannot be reached at “%s”', (contact) => {
    expect(answers('site', { publisher: { ...publisher, contact } })).toEqual([
      'publisher.contact: write an e-mail address or a web address',
    ]);
  });

  it('says whether the site is official', () => {
    expect(answers('site', { publisher: { name: 'Readers' } })).toHaveLength(1);
    expect(answers('site', { publisher: { ...publisher, official: 'no' } })).toHaveLength(1);
  });
});

it('the site stands at a whole web address', () => {
  expect(answers('site', { address: 'example.gov.uk' })).toEqual([
    'address: write a whole web address, for example "https://www.gov.uk/"',
  ]);
});
