import { getCollection } from 'astro:content';
import type { Entry, FolderName, Records } from './content/folders.ts';
import { problems } from './content/rules.ts';
import { withoutDrafts } from './model/drafts.ts';
import { catalogue } from './model/link.ts';
import type { Catalogue } from './model/nouns.ts';

async function entriesOf<Name extends FolderName>(name: Name): Promise<Records[Name]> {
  const collected = await getCollection(name);
  const entries = collected.map((entry) => ({
    id: entry.id,
    file: `${entry.id}${('filePath' in entry && /\.\w+$/.exec(entry.filePath ?? '')?.[0]) || ''}`,
    data: entry.data,
    body: 'body' in entry ? (entry.body ?? '') : '',
  }));
  // By id, since the order of Astro’s store is that of reading.
  return entries.sort((one, other) => (one.id < other.id ? -1 : 1)) as Entry<unknown>[] as Records[Name];
}

async function publish(): Promise<Catalogue> {
  const records: Records = {
    site: await entriesOf('site'),
    authorities: await entriesOf('authorities'),
    frameworks: await entriesOf('frameworks'),
    sources: await entriesOf('sources'),
    themes: await entriesOf('themes'),
    glossary: await entriesOf('glossary'),
    thesaurus: await entriesOf('thesaurus'),
    inspections: await entriesOf('inspections'),
    judgements: await entriesOf('judgements'),
    findings: await entriesOf('findings'),
    followUps: await entriesOf('followUps'),
    statistics: await entriesOf('statistics'),
    recommendations: await entriesOf('recommendations'),
    events: await entriesOf('events'),
    youngPeople: await entriesOf('youngPeople'),
    pages: await entriesOf('pages'),
    updates: await entriesOf('updates'),
    questions: await entriesOf('questions'),
    redirects: await entriesOf('redirects'),
  };
  const errors = problems(records).filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    const lines = errors.map(({ file, fault, cure }) => `content/${file}  ${fault}  ${cure}`);
    throw new Error(`The content is not ready to be published:\n${lines.join('\n')}`);
  }
  // Set by the command: a preview shows drafts, a published site does not.
  return catalogue(process.env['DRAFTS'] === '1' ? records : withoutDrafts(records));
}

let kept: Promise<Catalogue> | undefined;

/** The one door between Astro’s collections and the pages: everything published, or an error that names every fault. */
export function published(): Promise<Catalogue> {
  // A build asks once for all pages; the development server asks again, to see each change.
  if (import.meta.env.DEV) return publish();
  kept ??= publish();
  return kept;
}
