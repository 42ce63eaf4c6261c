import { z } from 'zod';
import { countKinds } from '../model/counts.ts';
import { gradeOf, outcomeId, outcomeWords } from '../model/framework.ts';
import { previousJudgement } from '../model/judgement.ts';
import type { Place } from '../model/source.ts';
import { findingKinds } from '../schema/finding.ts';
import { sourceShape, table } from './table.ts';

const url = z.string().describe('Its address on this site');
const sources = z.array(sourceShape).describe('Where it comes from; in CSV: document section paragraph sentence');
const themes = z.array(z.string()).describe('Ids of its themes');
const inspection = z.string().describe('The inspection, for example 2018-06');

const citations = (places: readonly Place[]) =>
  places.map(({ document, section, paragraph, sentence }) => ({ document, section, paragraph, sentence }));
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const findings = table({
  id: 'findings',
  title: 'Findings',
  description: 'One row for each point that inspectors made.',
  row: z.object({
    id: z.string().describe('Inspection and number, for example 2018-06/31'),
    url,
    inspection,
    judgement: z.string().describe('The area it belongs to'),
    number: z.number().int().describe('Its number in the inspection; never changed, never used again'),
    kind: z.enum(findingKinds).describe('strength, improvement (area for improvement) or context'),
    title: z.string().describe('The finding in one line'),
    text: z.string().describe('The finding in plain text'),
    themes,
    recommendations: z
      .array(z.number().int())
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

const judgements = table({
  id: 'judgements',
  title: 'Judgements',
  description: 'One row for each area that inspectors judged, at each inspection.',
  row: z.object({
    id: z.string().describe('Inspection and area, for example 2018-06/adoption'),
    url,
    inspection,
    framework: z.string().describe('The framework; grades of different frameworks do not form one series'),
    area: z.string().describe('The area’s id in the framework'),
    number: z.string().nullable().describe('The area’s number in the framework, where it has one'),
    title: z.string().describe('The area’s full name'),
    grade: z.string().describe('The grade’s id, or why there is none: not-given, judged-together, judged-separately'),
    gradeName: z.string().describe('The same in words'),
    step: z
      .number()
      .int()
      .nullable()
      .describe('The grade’s step on the scale, 1 the lowest; null where there is no grade'),
    previousGrade: z.string().nullable().describe('The grade at the previous inspection under the same framework'),
    headline: z.string().nullable().describe('The judgement in one line, where the inspection is published in full'),
    summary: z.string().describe('The summary in plain text; empty where only the grade is published here'),
    sources,
  }),
  rows: ({ inspections }, address) =>
    inspections.flatMap(({ judgements }) =>
      judgements.map((judgement) => {
        const before = previousJudgement(judgement);
        return {
          id: judgement.id,
          url: address(judgement.url),
          inspection: judgement.inspection.id,
          framework: judgement.inspection.framework.id,
          area: judgement.area.id,
          number: judgement.area.number ?? null,
          title: judgement.area.title,
          grade: outcomeId(judgement.outcome),
          gradeName: outcomeWords(judgement.outcome),
          step: gradeOf(judgement.outcome)?.step ?? null,
          previousGrade: before === undefined ? null : outcomeId(before.outcome),
          headline: judgement.title ?? null,
          summary: judgement.summary,
          sources: citations(judgement.sources),
        };
      }),
    ),
});

const statistics = table({
  id: 'statistics',
  title: 'Statistics',
  description: 'One row for each figure.',
  row: z.object({
    id: z.string().describe('Inspection and name, for example 2018-06/cases'),
    url,
    inspection,
    value: z.number().describe('The figure'),
    unit: z.string().describe('What was counted'),
    text: z.string().describe('What the figure means'),
    themes,
    sources,
  }),
  rows: ({ inspections }, address) =>
    inspections.flatMap(({ statistics }) =>
      statistics.map((statistic) => ({
        id: statistic.id,
        url: address(statistic.url),
        inspection: statistic.inspection.id,
        value: statistic.value,
        unit: statistic.unit,
        text: statistic.text,
        themes: ids(statistic.themes),
        sources: citations(statistic.sources),
      })),
    ),
});

const recommendations = table({
  id: 'recommendations',
  title: 'Recommendations',
  description: 'One row for each recommendation of the inspectorate.',
  row: z.object({
    id: z.string().describe('Inspection and number, for example 2018-06/recommendation-6'),
    url,
    inspection,
    number: z.number().int().describe('Its number in the report'),
    title: z.string().describe('The recommendation in one line'),
    text: z.string().describe('The recommendation in plain text'),
    themes,
    findings: z.array(z.string()).describe('Ids of the findings that this site links to it (the site’s own reading)'),
    sources,
  }),
  rows: ({ inspections }, address) =>
    inspections.flatMap(({ recommendations }) =>
      recommendations.map((recommendation) => ({
        id: recommendation.id,
        url: address(recommendation.url),
        inspection: recommendation.inspection.id,
        number: recommendation.number,
        title: recommendation.title,
        text: recommendation.text,
        themes: ids(recommendation.themes),
        findings: ids(recommendation.findings),
        sources: citations(recommendation.sources),
      })),
    ),
});

const inspections = table({
  id: 'inspections',
  title: 'Inspections',
  description: 'One row for each inspection.',
  row: z.object({
    id: z.string().describe('Its id, for example 2018-06'),
    url,
    authority: z.string().describe('The body inspected'),
    gssCode: z.string().describe('The code of the Government Statistical Service for its area'),
    framework: z.string().describe('The framework used'),
    kind: z.string().nullable().describe('The kind of inspection, where the source says'),
    started: z.string().describe('First day on site, YYYY-MM-DD'),
    ended: z.string().describe('Last day on site, YYYY-MM-DD'),
    published: z.string().describe('The day the report was published, YYYY-MM-DD'),
    report: z.string().nullable().describe('The address of the report'),
    isPublishedInFull: z.boolean().describe('False where only the grades are on this site'),
    sources,
  }),
  rows: ({ inspections }, address) =>
    inspections.map((inspection) => ({
      id: inspection.id,
      url: address(inspection.url),
      authority: inspection.authority.name,
      gssCode: inspection.authority.gssCode,
      framework: inspection.framework.id,
      kind: inspection.kind ?? null,
      started: inspection.started,
      ended: inspection.ended,
      published: inspection.published,
      report: inspection.report.address ?? null,
      isPublishedInFull: inspection.isPublishedInFull,
      sources: citations(inspection.sources),
    })),
});

const themesTable = table({
  id: 'themes',
  title: 'Themes',
  description: 'One row for each theme, with its findings counted.',
  row: z.object({
    id: z.string().describe('Its id, for example permanence'),
    url,
    name: z.string().describe('Its name'),
    definition: z.string().describe('What it is about'),
    strengths: z.number().int().describe('How many findings are strengths'),
    improvements: z.number().int().describe('How many findings are areas for improvement'),
    context: z.number().int().describe('How many findings are context'),
    findings: z.array(z.string()).describe('Ids of its findings'),
  }),
  rows: ({ themes }, address) =>
    themes.map((theme) => {
      const counts = countKinds(theme.findings);
      return {
        id: theme.id,
        url: address(theme.url),
        name: theme.name,
        definition: theme.definition,
        strengths: counts.strength,
        improvements: counts.improvement,
        context: counts.context,
        findings: ids(theme.findings),
      };
    }),
});

const glossary = table({
  id: 'glossary',
  title: 'Glossary',
  description: 'One row for each term.',
  row: z.object({
    id: z.string().describe('Its id, for example mash'),
    url,
    name: z.string().describe('The term'),
    acronym: z.string().nullable().describe('Its short form'),
    aliases: z.array(z.string()).describe('Other names'),
    definition: z.string().describe('What it means'),
  }),
  rows: ({ terms }, address) =>
    terms.map(({ id, url, name, acronym, aliases, definition }) => ({
      id,
      url: address(url),
      name,
      acronym: acronym ?? null,
      aliases: [...aliases],
      definition,
    })),
});

/** Every table the site offers as data, in the order of `/data/`. */
export const tables = [findings, judgements, statistics, recommendations, inspections, themesTable, glossary];
