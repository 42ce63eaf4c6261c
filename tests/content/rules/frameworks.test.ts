import { describe, expect, it } from 'vitest';
import { entry, values } from '../../samples.ts';
import { told } from './told.ts';

const { areas, grades } = values('frameworks');
const framework = (changes: Parameters<typeof entry<'frameworks'>>[2]) => ({
  frameworks: [entry('frameworks', 'frameworks/f3', changes)],
});
const file = 'frameworks/f3.yaml';

describe('the areas of a framework', () => {
  it.each(['evidence', 'what-happens-next', 'for-young-people', 'full-report', 'embed'])(
    'take no address of another page of an inspection: %s',
    (id) => {
      expect(told(framework({ areas: [...areas, { id, title: 'Another', short: 'Another' }] }))).toContain(
        `${file}: \`id\`: an area cannot have this id (\`${id}\`); choose another: each inspection has a page, or its pages a place, of this name`,
      );
    },
  );

  it('are not parts of themselves', () => {
    const own = { id: 'homes', title: 'Homes', short: 'Homes', parent: 'homes' };
    expect(told(framework({ areas: [...areas, own] }))).toContain(
      `${file}: \`parent\`: an area is a part of itself (\`homes\`); name an area that has no \`parent\` itself, or remove \`parent\``,
    );
  });

  it('are not parts of parts', () => {
    const inner = { id: 'homes', title: 'Homes', short: 'Homes', parent: 'adoption' };
    expect(told(framework({ areas: [...areas, inner] }))).toContain(
      `${file}: \`parent\`: an area is a part of a part (\`homes\` of \`adoption\`); name an area that has no \`parent\` itself, or remove \`parent\``,
    );
  });
});

describe('the grades of a framework', () => {
  it('have an id each', () => {
    const again = { id: 'good', name: 'Very good', meaning: 'Better still.', phrases: ['very good'] };
    expect(told(framework({ grades: [...grades, again] }))).toEqual([
      `${file}: \`id\`: two grades have one id (\`good\`); give each grade an id of its own`,
    ]);
  });

  it.each(['not-given', 'judged-together', 'judged-separately'])('are not called %s, which means none', (id) => {
    const none = { id, name: 'None', meaning: 'None.', phrases: ['none'] };
    expect(told(framework({ grades: [...grades, none] }))).toEqual([
      `${file}: \`id\`: a grade cannot have this id (\`${id}\`); choose another: it stands for “no grade of its own”`,
    ]);
  });

  it('may be known by their own words twice, written in capitals and not', () => {
    const [poor, ...others] = grades;
    expect(told(framework({ grades: [{ ...poor, phrases: ['poor', 'Poor'] } as never, ...others] }))).toEqual([]);
  });
});
