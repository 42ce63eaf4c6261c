import { expect, it } from 'vitest';
import { eventTime } from '../../src/model/event.ts';

const event = { date: '2018-08-17', until: undefined, isAfter: false, isPlanned: false };

it.each([
  [event, '17 August 2018'],
  [{ ...event, date: '2018-06-04', until: '2018-06-28' }, '4 to 28 June 2018'],
  [{ ...event, isAfter: true }, 'After 17 August 2018'],
  [{ ...event, date: '2018-11', isPlanned: true }, 'Planned for November 2018'],
])('the time of an event reads as the source knows it: %j is “%s”', (given, words) => {
  expect(eventTime(given)).toBe(words);
});
