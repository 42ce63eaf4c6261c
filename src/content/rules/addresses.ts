import { slugOf } from '../../text/pieces.ts';
import { inspectionOf, nameOf, numberOf } from '../entryId.ts';
import { partsOfAddress } from '../redirects.ts';
import type { Registered } from '../register.ts';

/** The addresses that the site publishes, as links and redirects ask for them. */
export type Addresses = ReturnType<typeof addressesOf>;

/** Addresses from those of the files without mistakes, and the ids of the others. */
export function addressesOf(published: readonly Registered[], mistaken: readonly string[]) {
  const all = new Set(published.map(({ address }) => address));
  const drafts = new Set(published.flatMap(({ address, isDraft }) => (isDraft === true ? [address] : [])));
  const places = Map.groupBy(
    [...all].filter((address) => address.includes('#')),
    (address) => partsOfAddress(address).page,
  );
  const names = new Set(mistaken.flatMap(namesInAddresses).map(slugOf));
  // Sections of themes are named for their inspection: `strengths-2024-03-adoption`.
  const inspections = new Set(mistaken.map((id) => (id.startsWith('inspections/') ? `-${inspectionOf(id)}-` : '')));
  inspections.delete('');
  return {
    all,
    has: (address: string) => all.has(address),
    /** True for an address that only a draft makes: readers have no such page yet. */
    isDraft: (address: string) => drafts.has(address),
    /** The addresses of the places on a page. */
    placesOn: (page: string) => places.get(page) ?? [],
    /** True for an address that a file with mistakes may yet make, once it is mended. */
    isUncertain: (address: string) =>
      address.split(/[/#]/).some((part) => names.has(part) || inspections.values().some((name) => part.includes(name))),
  };
}

/** How the pages and places of a file are called in addresses: the file’s name, its number, its inspection. */
function namesInAddresses(id: string): string[] {
  const [folder, inspection, kind] = id.split('/');
  if (folder !== 'inspections') return [nameOf(id)];
  if (kind === 'findings' || kind === 'recommendations') return [`${kind.slice(0, -1)}-${numberOf(id)}`];
  return kind === 'judgements' || kind === 'statistics' ? [nameOf(id)] : [inspection ?? ''];
}
