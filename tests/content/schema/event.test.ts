import { describe, expect, it } from 'vitest';
import { entry, values } from '../../samples.ts';
import { answers } from './answers.ts';

const [event] = values('events').events;

describe('an event', () => {
  it('is neither “after” nor planned unless it says so', () => {
    expect(entry('events', 'inspections/2020-03/events').data.events[0]).toMatchObject({
      after: false,
      planned: false,
    });
  });

  it('may have a month for its time', () => {
    expect(answers('events', { events: [{ ...event, date: '2020-11', until: '2020-12' }] })).toEqual([]);
  });

  it.each(['2020-3', '3 March 2020', '2020-02-30'])('refuses the time %s', (date) => {
    expect(answers('events', { events: [{ ...event, date }] })).toEqual([
      'events.0.date: write a day that the calendar has, as "2018-06-28", or a month as "2018-06"',
    ]);
  });

  it('refuses a date that YAML has read', () => {
    expect(answers('events', { events: [{ ...event, date: new Date(0) }] })).toEqual([
      'events.0.date: write a day that the calendar has, as "2018-06-28", or a month as "2018-06"',
    ]);
  });

  it('names where it comes from', () => {
    expect(answers('events', { events: [{ ...event, sources: [] }] })).toEqual([
      'events.0.sources: name at least one source, for example "appendix-a adoption 1.4"',
    ]);
  });
});
