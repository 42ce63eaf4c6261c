import { type Component, componentsIn, replacedComponents } from '../content/components.ts';
import { inspectionOf, nameOf, numberOf } from '../content/entryId.ts';
import type { Entry, Records } from '../content/folders.ts';
import { figure } from '../text/numbers.ts';
import { findingAnchor, judgementPage } from './permalinks.ts';

const foldersWithComponents = ['inspections', 'judgements', 'youngPeople', 'pages'] as const;

/** The records with what their components say in place of the components: links and words, in Markdown. */
export function saidComponents(records: Records): Records {
  const say = <Item extends Entry<unknown>>(entry: Item): Item => ({ ...entry, prose: said(entry, records) });
  const changed = foldersWithComponents.map((folder) => [folder, (records[folder] as Entry<unknown>[]).map(say)]);
  return { ...records, ...Object.fromEntries(changed) } as Records;
}

function said({ id, prose }: Entry<unknown>, records: Records): string {
  return replacedComponents(prose, componentsIn(prose), (one) => {
    const words = wordsOf(one, one.inspection ?? inspectionOf(id), records);
    if (words === undefined) return one.source;
    return one.name === 'Finding' ? `[${one.words}](${words})` : escaped(words);
  });
}

/** What a component says: words, or for a finding its address; undefined where it names nothing that there is. */
function wordsOf({ name, of }: Component, inspectionId: string, records: Records): string | undefined {
  const site = records.site[0]?.data;
  const inspection = records.inspections.find(({ id }) => inspectionOf(id) === inspectionId)?.data;
  const framework = records.frameworks.find(({ id }) => nameOf(id) === inspection?.framework)?.data;
  const own = <Item extends { id: string }>(entries: readonly Item[]) =>
    entries.filter(({ id }) => inspectionOf(id) === inspectionId);
  switch (name) {
    case 'Publisher':
      return site?.publisher.name;
    case 'Authority': {
      const authority = inspection?.authority ?? site?.authority;
      return records.authorities.find(({ id }) => nameOf(id) === authority)?.data.name;
    }
    case 'Grade': {
      const grade = own(records.judgements).find(({ id }) => nameOf(id) === of)?.data.grade ?? inspection?.grades?.[of];
      const given = framework?.grades.find(({ id }) => id === grade)?.name;
      return given && given.charAt(0).toLowerCase() + given.slice(1);
    }
    case 'Statistic': {
      const value = own(records.statistics).find(({ id }) => nameOf(id) === of)?.data.value;
      return value === undefined ? undefined : figure(value);
    }
    case 'Finding': {
      const finding = own(records.findings).find(({ id }) => String(numberOf(id)) === of)?.data;
      const area = framework?.areas.find(({ id }) => id === finding?.judgement);
      return area && `${judgementPage(inspectionId, area.id, area.overall)}#${findingAnchor(Number(of))}`;
    }
  }
}

function escaped(words: string): string {
  return words.replace(/[\\`*_[\]{}<>&!#]/g, '\\$&');
}
