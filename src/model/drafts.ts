import { inspectionOf } from '../content/entryId.ts';
import type { Records } from '../content/folders.ts';

/** The records without inspections that are still drafts, and without what is said in or of them. */
export function withoutDrafts(records: Records): Records {
  const drafts = new Set(records.inspections.filter(({ data }) => data.draft).map(({ id }) => inspectionOf(id)));
  if (drafts.size === 0) return records;
  const kept = (entries: readonly { id: string }[]) =>
    entries.filter(({ id }) => !id.startsWith('inspections/') || !drafts.has(inspectionOf(id)));
  const all = Object.fromEntries(
    Object.entries(records).map(([folder, entries]) => [folder, kept(entries)]),
  ) as unknown as Records;
  // The first page shows a draft once it is one no more.
  const site = all.site.map(({ data, ...entry }) => {
    const { featured, ...others } = data;
    return { ...entry, data: featured !== undefined && drafts.has(featured) ? others : data };
  });
  return { ...all, site, followUps: all.followUps.filter(({ data }) => !drafts.has(data.inspection)) };
}
