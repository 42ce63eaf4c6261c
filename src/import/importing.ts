import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspectionOf, nameOf } from '../content/entryId.ts';
import type { Records } from '../content/folders.ts';
import { filesIn } from '../content/read/folder.ts';
import { readContent } from '../content/read/readContent.ts';
import { Refusal } from '../refusal.ts';
import { idOf, isSamePlace } from './authority.ts';
import { yamlText } from './contentFile.ts';
import { blocksOfFile } from './document.ts';
import { draftOf, type Names } from './draft.ts';
import { figuresIn } from './figures.ts';
import type { NamedFramework } from './framework.ts';
import { refuseLoss } from './lost.ts';
import { type Report, reportOf, type Unit } from './report.ts';
import { type ThemeFinder, themeFinder } from './themes.ts';
import { warningsOf } from './warnings.ts';
import { undoKilled, writeAll } from './write.ts';

const nothing = {
  /** As it was named. */
  file: '',
  ok: false,
  /** Why nothing was written, in one sentence. */
  refused: null as string | null,
  /** Names of files and folders in the content. */
  authority: null as string | null,
  framework: null as string | null,
  inspection: null as string | null,
  started: null as string | null,
  ended: null as string | null,
  published: null as string | null,
  leadInspector: null as string | null,
  /** Area → grade, as the report’s table gives them. */
  grades: {} as Record<string, string>,
  /** How many there are. */
  paragraphs: 0,
  recommendations: 0,
  footnotes: 0,
  /** What could not be told, or is for the writer to decide. */
  warnings: [] as string[],
  /** Figures in the sentences of a document that is no report, which a writer may want as statistics. */
  figures: [] as string[],
};

/** What became of one file: what it was found to say, or why it was refused. */
export type Imported = typeof nothing;

/** Takes reports into a folder of content, one after the other, knowing what stands there already. */
export class Importer {
  readonly #folder: string;
  readonly #unit: Unit | undefined;
  readonly #known: ReturnType<typeof knownFrom>;
  readonly #frameworks: NamedFramework[];
  readonly #themesIn: ThemeFinder;

  constructor(folder: string, unit?: Unit) {
    undoKilled(folder);
    const { records } = readContent(folder, filesIn(folder));
    this.#folder = folder;
    this.#unit = unit;
    this.#known = knownFrom(records);
    this.#frameworks = records.frameworks.map(({ id, data }) => ({ ...data, id: nameOf(id) }));
    this.#themesIn = themeFinder(records.themes.map(({ id, data }) => ({ id: nameOf(id), data })));
  }

  /** Writes what one file says into the content; refuses it whole where that cannot be. */
  async take(file: string): Promise<Imported> {
    try {
      if (this.#frameworks.length === 0)
        throw new Refusal(
          `There is no framework in ${this.#folder}/frameworks/ to read a report by; begin with npm run new.`,
        );
      const report = reportOf(await blocksOfFile(file), this.#frameworks, this.#unit);
      return this.#file(file, { ...report, published: report.published ?? publishedBy(file, report) });
    } catch (fault) {
      return { ...nothing, file, refused: whyRefused(fault) };
    }
  }

  #file(file: string, report: Report): Imported {
    const known = this.#authorityOf(report);
    const { id: authority, name, area } = known ?? { id: idOf(report.authority.area), ...report.authority };
    if (authority === '')
      throw new Refusal(
        'It does not say which authority was inspected; begin the content of that authority with npm run new, and import it then.',
      );
    const month = report.started.slice(0, 7);
    const names: Names = { ...this.#namesFor(authority, month), authority, authorityName: name, area };
    this.#refuseTwice(authority, month, names.inspection);
    const draft = draftOf(report, names, this.#themesIn);
    refuseLoss(report, draft.files);
    if (known === undefined) draft.files.set(`authorities/${authority}.yaml`, yamlText({ name, area }));
    writeAll(this.#folder, draft.files, `inspections/${names.inspection}`);
    this.#known.inspections.push({ id: names.inspection, authority, month });
    this.#known.sources.add(names.source);
    if (known === undefined) this.#known.authorities.push({ id: authority, name, area });
    const { started, ended, published = null, leadInspector = null, framework, grades, footnotes } = report;
    return {
      ...{ file, ok: true, refused: null, authority, framework: framework.id, inspection: names.inspection },
      ...{ started, ended, published, leadInspector },
      grades: Object.fromEntries(grades.map(({ area, grade }) => [area, grade])),
      ...{ paragraphs: draft.paragraphs, recommendations: draft.recommendations, footnotes: footnotes.length },
      warnings: [...warningsOf(report, names, known === undefined), ...draft.warnings],
      figures: report.isReport ? [] : figuresIn(report),
    };
  }

  /** The authority that a report names; where it names none, the one that the site is about. */
  #authorityOf({ authority: { name, area } }: Report) {
    const { authorities, own } = this.#known;
    if (area === '') return authorities.find(({ id }) => id === own);
    return authorities.find(
      (one) => isSamePlace(one.area, area) || idOf(one.name) === idOf(name) || one.id === idOf(area),
    );
  }

  #refuseTwice(authority: string, month: string, folder: string): void {
    const twin = this.#known.inspections.find((one) => one.authority === authority && one.month === month)?.id;
    const there = twin ?? (existsSync(join(this.#folder, 'inspections', folder)) ? folder : undefined);
    if (there === undefined) return;
    throw new Refusal(
      `This inspection is there already, in inspections/${there}/; remove that folder and its source first if it is to be made anew.`,
    );
  }

  /** A site of one authority names its inspections by their month, a site of many by authority and month. */
  #namesFor(authority: string, month: string): Pick<Names, 'inspection' | 'source'> {
    const long = `${authority}-${month}`;
    const short = long.slice(0, -3);
    return {
      inspection: this.#known.own === authority ? month : long,
      source: this.#known.sources.has(short) ? long : short,
    };
  }
}

/** Why a file is refused. One that the program stumbles over does not keep it from the next ones; what the machine refuses does. */
function whyRefused(fault: unknown): string {
  if (fault instanceof Refusal) return fault.message;
  if (!(fault instanceof Error) || 'code' in fault) throw fault;
  return `This program cannot read how the file is made (${fault.message}); write this inspection by hand.`;
}

/** What a folder of content holds already. */
function knownFrom(records: Records) {
  return {
    authorities: records.authorities.map(({ id, data: { name, area } }) => ({ id: nameOf(id), name, area })),
    inspections: records.inspections.map(({ id, data }) => ({
      id: inspectionOf(id),
      authority: data.authority,
      month: data.started.slice(0, 7),
    })),
    sources: new Set(records.sources.map(({ id }) => nameOf(id))),
    /** The authority that the site is about; undefined for a site of many. */
    own: records.site[0]?.data.authority,
  };
}

/** The day published, where the name of the file says one that may be it: `exampleton-2025-01-20.pdf`. */
function publishedBy(file: string, { ended }: Report): string | undefined {
  const day = /\d{4}-\d{2}-\d{2}/.exec(basename(file))?.[0];
  return day !== undefined && day >= ended && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
