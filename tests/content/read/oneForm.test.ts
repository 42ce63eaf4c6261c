import { expect, it } from 'vitest';
import { inOneForm } from '../../../src/content/read/oneForm.ts';

it.each([
  ['Sia\u0302n', 'Siân'],
  ['bene\uFB01t, o\uFB03ce', 'benefit, office'],
  ['30\u00A0days\u2009– so', '30 days – so'],
  ['self\u2011harm', 'self-harm'],
  ['Café – “naïve” ½ ² ™', 'Café – “naïve” ½ ² ™'],
])('%j is read as “%s”', (text, folded) => {
  expect(inOneForm(text)).toBe(folded);
});
