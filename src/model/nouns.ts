import type { Redirect } from '../content/redirects.ts';
import type { AuthorityRecord } from '../content/schema/authority.ts';
import type { Citation } from '../content/schema/fields.ts';
import type { FindingKind } from '../content/schema/finding.ts';
import type { AreaRecord } from '../content/schema/framework.ts';
import type { noGrades } from '../content/schema/inspection.ts';
import type { SiteRecord } from '../content/schema/site.ts';
import type { SourceRecord } from '../content/schema/source.ts';
import type { ThesaurusEntry } from '../content/schema/thesaurus.ts';

/** The nouns of a site as they are linked to each other: shapes only. `link.ts` makes them from records. */

/** All that the site publishes, linked up, in the order readers see it. */
export interface Catalogue {
  site: SiteRecord;
  /** The authority this site is about. */
  authority: Authority;
  authorities: readonly Authority[];
  frameworks: readonly Framework[];
  sources: readonly Source[];
  /** All inspections, the latest first. */
  inspections: readonly Inspection[];
  /** The inspection of the first page. */
  featured: Inspection;
  /** All themes, by name. */
  themes: readonly Theme[];
  /** All terms, by name. */
  terms: readonly Term[];
  thesaurus: readonly ThesaurusEntry[];
  pages: readonly StandingPage[];
  /** All updates, the latest first. */
  updates: readonly Update[];
  /** Addresses that moved or went, in order. */
  redirects: readonly Redirect[];
}

/** A body that is inspected. */
export interface Authority extends AuthorityRecord {
  id: string;
}

/** A framework with its areas and its scale, from the lowest grade to the highest. */
export interface Framework {
  id: string;
  name: string;
  short: string;
  inspectorate: string;
  about: string;
  website: string | undefined;
  areas: readonly AreaRecord[];
  grades: readonly Grade[];
}

/** A step of a framework’s scale. `step` counts from 1, the lowest, to `of`, the highest. */
export interface Grade {
  id: string;
  name: string;
  meaning: string;
  step: number;
  of: number;
}

/** Why an area has no grade of its own. */
export type NoGrade = (typeof noGrades)[number];

/** What was given for an area: a grade, or the reason why there is none. */
export type Outcome = Grade | NoGrade;

/** A document that statements come from. */
export interface Source extends SourceRecord {
  id: string;
}

/** A place in a source: the citation of content, and the document it points into. */
export interface Place extends Citation {
  source: Source;
}

/** One visit of the inspectorate, with everything published about it. */
export interface Inspection {
  /** The name of its folder: `2018-06`. */
  id: string;
  entryId: string;
  authority: Authority;
  /** True where the site has other authorities too, so that names say whose inspection it is. */
  namesAuthority: boolean;
  framework: Framework;
  kind: string | undefined;
  started: string;
  ended: string;
  published: string;
  report: Source;
  frameworkNote: string | undefined;
  sources: readonly Place[];
  /** How the inspection was done, as plain text; empty where nothing is written about it. */
  introduction: string;
  /** One for each area of the framework that the inspection covers, in the framework’s order. */
  judgements: readonly Judgement[];
  /** In order of number, as all that follows. */
  findings: readonly Finding[];
  /** The findings chosen for the overview. */
  keyFindings: readonly Finding[];
  statistics: readonly Statistic[];
  recommendations: readonly Recommendation[];
  events: readonly Event[];
  youngPeople: { entryId: string; title: string; description: string } | undefined;
  /** False where only the grades are published here. */
  isPublishedInFull: boolean;
  /** The latest earlier inspection of this authority under the same framework. */
  previous: Inspection | undefined;
  /** Later inspections of this authority, the latest first. */
  later: Inspection[];
  url: string;
}

/** One area that inspectors judged, with what they gave it. */
export interface Judgement {
  /** `2018-06/adoption` */
  id: string;
  inspection: Inspection;
  area: AreaRecord;
  outcome: Outcome;
  sources: readonly Place[];
  /** The judgement in one line; undefined where only the grade is published here. */
  title: string | undefined;
  /** The summary as plain text; empty where only the grade is published here. */
  summary: string;
  entryId: string | undefined;
  /** Its page, or its line in the list of inspections where only the grade is published here. */
  url: string;
  /** In order of number. */
  findings: Finding[];
}

/** A judgement that is published here in full, with a page of its own. */
export type FullJudgement = Judgement & { title: string };

/** One point that inspectors made. */
export interface Finding {
  /** `2018-06/31` */
  id: string;
  entryId: string;
  number: number;
  inspection: Inspection;
  judgement: Judgement;
  kind: FindingKind;
  title: string;
  /** The finding as plain text. */
  text: string;
  themes: readonly Theme[];
  sources: readonly Place[];
  /** Recommendations that this site links to it. The link is the site’s reading. */
  recommendations: Recommendation[];
  url: string;
}

/** One figure with its unit and what it means. */
export interface Statistic {
  /** `2018-06/cases` */
  id: string;
  entryId: string;
  anchor: string;
  inspection: Inspection;
  value: number;
  unit: string;
  /** What it means, as plain text. */
  text: string;
  themes: readonly Theme[];
  sources: readonly Place[];
  url: string;
}

/** What the inspectorate asked the authority to do. */
export interface Recommendation {
  /** `2018-06/recommendation-6` */
  id: string;
  entryId: string;
  number: number;
  inspection: Inspection;
  title: string;
  /** The recommendation as plain text. */
  text: string;
  themes: readonly Theme[];
  /** Findings that this site links to it. The link is the site’s reading. */
  findings: readonly Finding[];
  sources: readonly Place[];
  url: string;
}

/** Something that happened, or was planned, at a time the source gives. */
export interface Event {
  id: string;
  title: string;
  text: string;
  date: string;
  until: string | undefined;
  isAfter: boolean;
  isPlanned: boolean;
  sources: readonly Place[];
  url: string;
}

/** A subject that readers look for, with everything that belongs to it, over all inspections. */
export interface Theme {
  id: string;
  entryId: string;
  name: string;
  aliases: readonly string[];
  /** The sentence that defines it, as plain text. */
  definition: string;
  url: string;
  related: Theme[];
  findings: Finding[];
  recommendations: Recommendation[];
  statistics: Statistic[];
}

/** A word of the trade and what it means. */
export interface Term {
  id: string;
  entryId: string;
  name: string;
  acronym: string | undefined;
  aliases: readonly string[];
  /** What it means, as plain text. */
  definition: string;
  url: string;
}

/** A standing page; its prose is rendered by the page that shows it. */
export interface StandingPage {
  id: string;
  entryId: string;
  title: string;
  description: string;
  url: string;
}

/** What changed on the site on a day. */
export interface Update {
  id: string;
  entryId: string;
  title: string;
  date: string;
  /** What changed, in Markdown. */
  text: string;
  /** The pages it names. */
  pages: readonly string[];
  url: string;
}
