import { expect, it } from 'vitest';
import { closeness } from '../../../src/search/shared/closeness.ts';
import type { Concept } from '../../../src/search/shared/question.ts';

const concepts = (asked: string, ...others: string[]): Concept[] => [
  {
    asked,
    weight: 1,
    ways: [{ text: asked, weight: 1 }, ...others.map((text) => ({ text, weight: 0.85 }))],
    themes: [],
    isQuoted: false,
  },
];

it('the very word is closer than another with its stem', () => {
  const asked = concepts('responses');
  const very = closeness({ title: '101 responses', text: '' }, asked);
  expect(very).toBeGreaterThan(closeness({ title: '101 responsible', text: '' }, asked));
});

it('a word in the title is closer than one in the text', () => {
  const asked = concepts('dentist');
  const inTitle = closeness({ title: 'dentist', text: 'teeth' }, asked);
  expect(inTitle).toBeGreaterThan(closeness({ title: 'teeth', text: 'dentist' }, asked));
});

it('a title about nothing else is closer than one about more', () => {
  const asked = concepts('corporate parent');
  const alone = closeness({ title: 'Corporate parent', text: '' }, asked);
  expect(alone).toBeGreaterThan(closeness({ title: 'Corporate parent board membership', text: '' }, asked));
});

it('another way to say it is closer than not saying it', () => {
  const asked = concepts('flat', 'accommodation');
  const said = closeness({ title: 'Suitable accommodation', text: '' }, asked);
  expect(said).toBeGreaterThan(closeness({ title: 'Suitable clothes', text: '' }, asked));
});

it('without concepts and without a title all are alike', () => {
  expect(closeness({ title: '', text: 'text' }, [])).toBe(1);
});
