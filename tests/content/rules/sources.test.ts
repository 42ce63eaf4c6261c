import { describe, expect, it } from 'vitest';
import { entry, records, values } from '../../samples.ts';
import { told } from './told.ts';

const { sections } = values('sources');
const citing = (...sources: string[]) => ({
  findings: [entry('findings', 'inspections/2020-03/findings/1-doctors', { sources })],
});
const file = 'inspections/2020-03/findings/1-doctors.md';
const whole = (changes: { sections?: typeof sections } = {}) => [
  entry('sources', 'sources/report', { complete: true, ...changes }),
];

describe('a citation', () => {
  it.each([
    ['report care 3.1', 'this section has no paragraph 3 (`report care 3.1`); use a paragraph from 1 to 2'],
    ['report care 1.3', 'this paragraph has no sentence 3 (`report care 1.3`); use a sentence from 1 to 2'],
    ['report care 2.2', 'this paragraph has no sentence 2 (`report care 2.2`); it has one sentence: use 1'],
    [
      'report grades 1',
      'this section of `report` has no numbers (`report grades 1`); write `report grades`, or number its paragraphs in sources/report.yaml',
    ],
    [
      'report caer 1.1',
      '`report` has no section of this name (`caer`: did you mean `care`?); use one of its sections: `care` or `grades`',
    ],
    [
      'reprot care 1.1',
      'no source has this name (`reprot`: did you mean `report`?); begin with the name of a file in sources/: `report`',
    ],
  ])('of %s is refused', (place, words) => {
    expect(told(citing(place))).toEqual([`${file}: \`sources\`: ${words}`]);
  });

  it('of one place twice is refused', () => {
    expect(told(citing('report care 1.1', 'report care 1.1'))).toEqual([
      `${file}: \`sources\`: this source is named twice (\`report care 1.1\`); remove one of the two`,
    ]);
  });

  it('may name a paragraph or a section of a source that is not restated whole', () => {
    expect(told(citing('report care 1'))).toEqual([]);
    expect(told(citing('report care'))).toEqual([]);
  });

  it('names the sentence of a source that is restated whole', () => {
    expect(told({ sources: whole(), ...citing('report care 1', 'report care 1.1') })).toEqual([
      `${file}: \`sources\`: the source is not exact enough (\`report care 1\`); name the sentence, for example \`report care 1.1\``,
    ]);
    expect(told({ sources: whole(), ...citing('report care', 'report care 1.1') })).toEqual([
      `${file}: \`sources\`: the source is not exact enough (\`report care\`); name the sentence, for example \`report care 1.1\``,
    ]);
  });
});

describe('a source that is restated whole', () => {
  it('has each of its sentences cited', () => {
    expect(told({ sources: whole() })).toEqual([]);
    expect(told({ sources: whole(), statistics: [] })).toEqual([
      'sources/report.yaml: `sections`: nothing restates this sentence (`report care 1.2`); name it under `sources` of the finding, figure, judgement, event or recommendation that says it',
    ]);
  });

  it('has each of its sections without sentences cited', () => {
    const more = [...sections, { id: 'letter', title: 'Letter' }];
    expect(told({ sources: whole({ sections: more }) })[0]).toContain(
      'nothing restates this section (`report letter`)',
    );
  });

  it('is not said to lack what a file may cite that cannot be read', () => {
    const unread = [
      {
        folder: 'statistics' as const,
        id: 'inspections/2020-03/statistics/seen',
        file: 'seen.md',
        data: {},
        prose: 'Some prose.',
      },
    ];
    expect(told({ sources: whole(), statistics: [] }, { unread })).toEqual([]);
  });

  it('is not covered by the outline alone: sections have an id each', () => {
    const again = { id: 'care', title: 'Care again' };
    expect(told({ sources: [entry('sources', 'sources/report', { sections: [...sections, again] })] })).toEqual([
      'sources/report.yaml: `id`: two sections have one id (`care`); give each section an id of its own',
    ]);
  });
});

it('where the meanings of grades come from is checked too', () => {
  const [first, ...others] = values('frameworks').grades;
  if (first === undefined) throw new Error('the sample has grades');
  const grades = [{ ...first, sources: ['report care 9.9'] }, ...others];
  expect(told({ frameworks: [entry('frameworks', 'frameworks/f3', { grades })] })).toEqual([
    'frameworks/f3.yaml: `sources`: this section has no paragraph 9 (`report care 9.9`); use a paragraph from 1 to 2',
  ]);
});

it('the sample cites nothing that is not there', () => {
  expect(told(records())).toEqual([]);
});
