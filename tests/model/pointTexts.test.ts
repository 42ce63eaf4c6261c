import { describe, expect, it } from 'vitest';
import { pointTexts } from '../../src/model/pointTexts.ts';

const page = {
  author: 'Anyshire readers (2020).',
  inspection: 'The Inspectorate inspection of Anyshire Council, 2 to 13 March 2020.',
  site: 'Inspections of services, Anyshire, published 1 June 2020.',
};
const source = 'Source: report of 2020, paragraph 4';
const link = 'https://site.test/2020-03/care/#finding-1';
const finding = { name: 'Finding 1', title: 'Children see a doctor soon', source, link };

describe('what to copy of a finding', () => {
  it('says for minutes which inspection found what, and in which paragraph', () => {
    expect(pointTexts(page, finding).minutes).toBe(
      `The Inspectorate inspection of Anyshire Council, 2 to 13 March 2020. Finding 1: Children see a doctor soon. Source: report of 2020, paragraph 4. ${link}`,
    );
  });

  it('begins as a reference with who publishes these words', () => {
    expect(pointTexts(page, finding).reference).toBe(
      `Anyshire readers (2020). Finding 1: Children see a doctor soon. The Inspectorate inspection of Anyshire Council, 2 to 13 March 2020. Source: report of 2020, paragraph 4. Inspections of services, Anyshire, published 1 June 2020. ${link}`,
    );
  });

  it('is its link alone', () => {
    expect(pointTexts(page, finding).link).toBe(link);
  });
});

it('a figure, which has no number of its own, is named by what it says', () => {
  expect(pointTexts(page, { ...finding, name: undefined, title: '1,204 children seen' }).minutes).toContain(
    ' 1,204 children seen. Source: ',
  );
});
