import type { AuthorityRecord } from '../content/schema/authority.ts';

/** Who is inspected. */
export interface Authority extends AuthorityRecord {
  id: string;
}
