import type { Redirect } from '../content/redirects.ts';
import type { FindingKind } from '../content/schema/finding.ts';
import type { Match } from '../content/schema/followUp.ts';
import type { AreaRecord } from '../content/schema/framework.ts';
import type { InspectionRecord } from '../content/schema/inspection.ts';
import type { Question } from '../content/schema/questions.ts';
import type { SiteRecord } from '../content/schema/site.ts';
import type { ThemeRecord } from '../content/schema/theme.ts';
import type { Help, ThesaurusEntry } from '../content/schema/thesaurus.ts';
import type { Authority } from './authority.ts';
import type { Event } from './event.ts';
import type { Framework, Grade, Outcome } from './framework.ts';
import type { StandingPage } from './page.ts';
import type { Place, Source } from './source.ts';
import type { Term } from './term.ts';
import type { Update } from './update.ts';
import type { Footnotes, Wording } from './wording.ts';

/** The nouns of a site as they are linked to each other: shapes only. `link.ts` makes them from records. */

/** All that the site publishes, linked up, in the order readers see it. */
export interface Catalogue {
  site: SiteRecord;
  /** The authority this site is about; undefined on a site of many. */
  authority: Authority | undefined;
  authorities: readonly Authority[];
  frameworks: readonly Framework[];
  sources: readonly Source[];
  /** All inspections, the latest first. */
  inspections: readonly Inspection[];
  /** The inspection of the first page, and the one that examples are taken from. */
  featured: Inspection;
  /** By name, as the terms. */
  themes: readonly Theme[];
  terms: readonly Term[];
  thesaurus: readonly ThesaurusEntry[];
  /** Whom readers can turn to; undefined where content names nobody. */
  help: Help | undefined;
  /** What readers ask, and what answers them. */
  questions: readonly Question[];
  standingPages: readonly StandingPage[];
  /** All updates, the latest first. */
  updates: readonly Update[];
  /** Addresses that moved or went, in order. */
  redirects: readonly Redirect[];
}

/** One visit of the inspectorate, with everything published about it. */
export interface Inspection
  extends Pick<InspectionRecord, 'kind' | 'started' | 'ended' | 'published' | 'leadInspector' | 'frameworkNote'> {
  /** The name of its folder: `2024-03`. */
  id: string;
  /** The content file that it is made from, as for every noun. */
  file: string;
  authority: Authority;
  /** True where the site has other authorities too, so that names say whose inspection it is. */
  namesAuthority: boolean;
  framework: Framework;
  /** True while it is being prepared. */
  isDraft: boolean;
  report: Source;
  sources: readonly Place[];
  /** How the inspection was done, as plain text; empty where nothing is written about it. */
  introduction: string;
  /** One for each area of the framework that the inspection covers, in the order of the document: as their files say, else as the framework has them. */
  judgements: readonly Judgement[];
  /** In order of number, as all that follows. */
  findings: readonly Finding[];
  /** The findings chosen for the overview. */
  keyFindings: readonly Finding[];
  statistics: readonly Statistic[];
  recommendations: readonly Recommendation[];
  events: readonly Event[];
  /** The source whose author chose which points are reported here; undefined where it is the inspectorate’s own report. */
  selectedBy: Source | undefined;
  /** What that source leaves out. */
  omissions: readonly { text: string; sources: readonly Place[]; recommendations: readonly Recommendation[] }[];
  youngPeople: { file: string; title: string; description: string } | undefined;
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
  /** `2024-03/adoption` */
  id: string;
  inspection: Inspection;
  area: AreaRecord;
  outcome: Outcome;
  /** Undefined where none was given. */
  grade: Grade | undefined;
  sources: readonly Place[];
  /** The judgement in one line; undefined where only the grade is published here. */
  title: string | undefined;
  /** True where the summary is in the document’s own words. */
  isOfficial: boolean;
  footnotes: Footnotes;
  /** The summary as plain text; empty where only the grade is published here. */
  summary: string;
  file: string | undefined;
  /** Its page, or its line in the list of inspections where only the grade is published here. */
  url: string;
  /** In order of number. */
  findings: Finding[];
}

/** What is said by an inspection and belongs to themes. */
interface Told {
  /** `2024-03/31`, `2024-03/cases`, `2024-03/recommendation-6` */
  id: string;
  file: string;
  inspection: Inspection;
  themes: readonly Theme[];
  sources: readonly Place[];
  url: string;
}

/** One point that inspectors made. */
export interface Finding extends Told, Wording {
  number: number;
  judgement: Judgement;
  /** Undefined where nobody has sorted it yet. */
  kind: FindingKind | undefined;
  /** Recommendations that this site links to it. The link is the site’s reading. */
  recommendations: Recommendation[];
  /** What later inspections said of it, the latest first. */
  followUps: FollowUp[];
  /** What another document says beside it. */
  note: { text: string; sources: readonly Place[] } | undefined;
  /** Why it was withdrawn; undefined where it stands. */
  withdrawn: string | undefined;
}

/** What a later inspection said of an earlier finding or recommendation. */
export interface FollowUp {
  /** `2024-03/finding-8-2022-11` */
  id: string;
  /** What it follows up. */
  of: Point;
  /** The later inspection. */
  inspection: Inspection;
  match: Match;
  /** What it said, as plain text. */
  text: string;
  sources: readonly Place[];
  url: string;
}

/** One figure with its unit and what it means. */
export interface Statistic extends Told {
  anchor: string;
  value: number;
  unit: string;
  text: string;
}

/** What the inspectorate asked the authority to do. */
export interface Recommendation extends Told, Wording {
  number: number;
  /** Findings that this site links to it. The link is the site’s reading. */
  findings: readonly Finding[];
  followUps: FollowUp[];
}

/** What has a number of its own, and what later inspections said of it. */
export type Point = Finding | Recommendation;

/** A subject that readers look for, with everything that belongs to it, over all inspections. */
export interface Theme extends Omit<ThemeRecord, 'related'> {
  id: string;
  file: string;
  /** The sentence that defines it, as plain text. */
  definition: string;
  url: string;
  related: Theme[];
  findings: Finding[];
  recommendations: Recommendation[];
  statistics: Statistic[];
}
