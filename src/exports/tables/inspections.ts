import { z } from 'zod';
import { table } from '../table.ts';
import { day, someText, sources, text, url } from './columns.ts';

/** All inspections, the latest first. */
export const inspections = table({
  id: 'inspections',
  description: 'One row for each inspection.',
  row: z.object({
    id: text('Its id'),
    url,
    authority: text('The body inspected'),
    gssCode: someText('The code of the Government Statistical Service for its area, where it is known'),
    framework: text('The framework used'),
    kind: someText('The kind of inspection, where the source says'),
    started: day('First day on site'),
    ended: day('Last day on site'),
    published: z.iso.date().nullable().describe('The day the report was published, where it is known'),
    leadInspector: someText('Who led it, where it is known'),
    report: z.url().nullable().describe('The address of the report'),
    isPublishedInFull: z.boolean().describe('False where only the grades are on this site'),
    sources,
  }),
  items: ({ inspections }) => inspections,
  cells: ({ authority, framework, report }) => ({
    authority: authority.name,
    gssCode: authority.gssCode,
    framework: framework.id,
    report: report.address,
  }),
});
