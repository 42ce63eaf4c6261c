import { expect, it } from 'vitest';
import { authoritiesByLetter } from '../../src/model/authorityLetters.ts';
import { catalogue, entry } from '../samples.ts';

const authority = (id: string, area: string) =>
  entry('authorities', `authorities/${id}`, { name: `${area} Council`, area });
const site = catalogue({
  authorities: [authority('otherton', 'Otherton'), authority('anyshire', 'Anyshire'), authority('aber', 'Áber')],
});

it('authorities stand by the letter of the place they serve, accents apart, with their inspections', () => {
  const groups = authoritiesByLetter(site);
  expect(groups.map(({ letter, members }) => [letter, members.map((one) => one.authority.area)])).toEqual([
    ['A', ['Áber', 'Anyshire']],
    ['O', ['Otherton']],
  ]);
  expect(groups[0]?.members.map(({ inspections }) => inspections.map(({ id }) => id))).toEqual([[], ['2020-03']]);
});
