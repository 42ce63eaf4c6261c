import { z } from 'zod';
import { findingKinds } from '../../content/schema/finding.ts';
import { table } from '../table.ts';
import { citations, ids, inspection, sources, text, themes, url } from './columns.ts';

/** The findings of all inspections. */
export const findings = table({
  id: 'findings',
  title: 'Findings',
  description: 'One row for each point that inspectors made.',
  row: z.object({
    id: text('Inspection and number, for example 2018-06/31'),
    url,
    inspection,
    judgement: text('The area it belongs to'),
    number: z.int().min(1).describe('Its number in the inspection; never changed, never used again'),
    kind: z.enum(findingKinds).describe('strength, improvement (area for improvement) or context'),
    title: text('The finding in one line'),
    text: text('The finding in plain text'),
    themes,
    recommendations: z
      .array(z.int().min(1))
      .describe('Numbers of the recommendations that this site links to it (the site’s own reading)'),
    sources,
  }),
  rows: ({ inspections }, address) =>
    inspections.flatMap(({ findings }) =>
      findings.map((finding) => ({
        id: finding.id,
        url: address(finding.url),
        inspection: finding.inspection.id,
        judgement: finding.judgement.area.id,
        number: finding.number,
        kind: finding.kind,
        title: finding.title,
        text: finding.text,
        themes: ids(finding.themes),
        recommendations: finding.recommendations.map(({ number }) => number),
        sources: citations(finding.sources),
      })),
    ),
});
