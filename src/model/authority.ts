import type { AuthorityRecord } from '../content/schema/authority.ts';

/** A body that is inspected. */
export interface Authority extends AuthorityRecord {
  id: string;
}
