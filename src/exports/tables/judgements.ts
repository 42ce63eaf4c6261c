import { z } from 'zod';
import { givenWords, previousJudgement } from '../../model/judgement.ts';
import { table } from '../table.ts';
import { inspection, someNumber, someText, sources, text, url } from './columns.ts';

/** The judgements of all inspections, with and without a grade. */
export const judgements = table({
  id: 'judgements',
  description: 'One row for each area that inspectors judged, at each inspection.',
  row: z.object({
    id: text('Inspection and area'),
    url,
    inspection,
    framework: text('The framework; grades of different frameworks do not form one series'),
    area: text('The area’s id in the framework'),
    number: someText('The area’s number in the framework, where it has one'),
    title: text('The area’s full name'),
    grade: text('The grade’s id, or why there is none: not-given, judged-together, judged-separately'),
    gradeName: text('The same in words'),
    step: someNumber('The grade’s step on the scale, 1 the lowest; null where there is no grade'),
    previousGrade: someText('The grade at the previous inspection under the same framework'),
    headline: someText('The judgement in one line, where the inspection is published in full'),
    summary: z.string().describe('The summary in plain text; empty where only the grade is published here'),
    sources,
  }),
  items: ({ inspections }) => inspections.flatMap(({ judgements }) => judgements),
  cells: (judgement) => {
    const { inspection, area, outcome, title } = judgement;
    return {
      framework: inspection.framework.id,
      area: area.id,
      number: area.number,
      title: area.title,
      grade: outcome.id,
      gradeName: givenWords(judgement),
      step: judgement.grade?.step,
      previousGrade: previousJudgement(judgement)?.outcome.id,
      headline: title,
    };
  },
});
