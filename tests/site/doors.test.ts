import { describe, expect, it } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { tables } from '../../src/exports/tables.ts';
import { catalogue } from '../../src/model/link.ts';
import { readJson } from './builtSite.ts';

// Content is read twice: by the project’s own check, and by Astro, which publishes it. What the check has not seen must
// not be published, and nothing that it has seen may be lost.
const checked = catalogue(checkPublishable('content').records);

describe.each(tables)('$id', (table) => {
  it('are published as the check has read them', () => {
    expect(readJson(`/data/${table.id}.json`)).toEqual(table.rows(checked, (path) => path));
  });
});
