import type { z } from 'zod';
import { authoritySchema } from './schema/authority.ts';
import { eventsSchema } from './schema/event.ts';
import { factsSchema } from './schema/facts.ts';
import { findingSchema } from './schema/finding.ts';
import { followUpSchema } from './schema/followUp.ts';
import { frameworkSchema } from './schema/framework.ts';
import { inspectionSchema } from './schema/inspection.ts';
import { judgementSchema } from './schema/judgement.ts';
import { pageSchema, updateSchema } from './schema/page.ts';
import { questionsSchema } from './schema/questions.ts';
import { recommendationSchema } from './schema/recommendation.ts';
import { redirectsSchema } from './schema/redirects.ts';
import { siteSchema } from './schema/site.ts';
import { sourceSchema } from './schema/source.ts';
import { statisticSchema } from './schema/statistic.ts';
import { termSchema } from './schema/term.ts';
import { themeSchema } from './schema/theme.ts';
import { thesaurusSchema } from './schema/thesaurus.ts';

/** Which files of `content/` meet which schema. `*` stands for a name that is an id. */
export const folders = {
  site: { pattern: 'site.yaml', schema: siteSchema },
  authorities: { pattern: 'authorities/*.yaml', schema: authoritySchema },
  frameworks: { pattern: 'frameworks/*.yaml', schema: frameworkSchema },
  sources: { pattern: 'sources/*.yaml', schema: sourceSchema },
  themes: { pattern: 'themes/*.md', schema: themeSchema },
  glossary: { pattern: 'glossary/*.md', schema: termSchema },
  thesaurus: { pattern: 'thesaurus.yaml', schema: thesaurusSchema },
  inspections: { pattern: 'inspections/*/inspection.mdx', schema: inspectionSchema },
  judgements: { pattern: 'inspections/*/judgements/*.mdx', schema: judgementSchema },
  findings: { pattern: 'inspections/*/findings/*.md', schema: findingSchema },
  followUps: { pattern: 'inspections/*/follow-ups/*.md', schema: followUpSchema },
  statistics: { pattern: 'inspections/*/statistics/*.md', schema: statisticSchema },
  recommendations: { pattern: 'inspections/*/recommendations/*.md', schema: recommendationSchema },
  events: { pattern: 'inspections/*/events.yaml', schema: eventsSchema },
  youngPeople: { pattern: 'inspections/*/for-young-people.mdx', schema: pageSchema },
  pages: { pattern: 'pages/*.mdx', schema: pageSchema },
  updates: { pattern: 'updates/*.md', schema: updateSchema },
  facts: { pattern: 'facts.yaml', schema: factsSchema },
  questions: { pattern: 'questions.yaml', schema: questionsSchema },
  redirects: { pattern: 'redirects.yaml', schema: redirectsSchema },
} as const satisfies Record<string, { pattern: string; schema: z.ZodType }>;

/** The name of a collection. */
export type FolderName = keyof typeof folders;

/** One content file, read and found well formed: its path below `content/`, what stands above the line, and the prose below it. */
export interface Entry<Data> {
  /** The path below `content/` without its ending: `inspections/2024-03/findings/21-matching`. */
  id: string;
  /** The path below `content/`, as an author knows it. */
  file: string;
  data: Data;
  /** The prose, in Markdown or MDX; empty for YAML. */
  prose: string;
}

/** All content, file by file, as it comes from disk or from Astro’s collections. */
export type Records = { [Name in FolderName]: Entry<z.infer<(typeof folders)[Name]['schema']>>[] };
