import { expect, it } from 'vitest';
import { readYaml } from '../../../src/content/read/yaml.ts';

it.each(['a: 1\nb: 2\na: 3', '1: a\n"1": b', 'x: {a: 1, "a": 2}'])('tells of a key that is given twice: %j', (text) => {
  expect(readYaml(text).faults.map(({ fault }) => fault)).toEqual([expect.stringMatching(/^this key is given twice/)]);
});

it('reads days and months as they are written, with or without quotes', () => {
  const text = 'day: 2018-06-04\nquoted: "2018-06-04"\nmonth: 2018-06\nmoment: 2018-06-04 10:00:00\nbits: 0b1';
  expect(readYaml(text).value).toEqual({
    day: '2018-06-04',
    quoted: '2018-06-04',
    month: '2018-06',
    moment: '2018-06-04 10:00:00',
    bits: '0b1',
  });
});
