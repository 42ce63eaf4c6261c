import { describe, expect, it } from 'vitest';
import { withoutDrafts } from '../../src/model/drafts.ts';
import { entry, records } from '../samples.ts';

const draft = entry('inspections', 'inspections/2020-03/inspection', { draft: true });

describe('records without drafts', () => {
  it('are the same where there is none', () => {
    const all = records();
    expect(withoutDrafts(all)).toBe(all);
  });

  it('have nothing of a draft, and no first page that shows it', () => {
    const { inspections, judgements, findings, site } = withoutDrafts(records({ inspections: [draft] }));
    expect([...inspections, ...judgements, ...findings]).toEqual([]);
    expect(site[0]?.data).not.toHaveProperty('featured');
  });
});
