import { expect, it } from 'vitest';
import { checkPublishableFiles } from '../src/check.ts';
import { damaged, filesOf, folderIn } from './damagedContent.ts';

it('a site of nothing but drafts passes the check, and says that there is nothing to publish', () => {
  const sample = folderIn('tests/site/content');
  const drafts = ['2016-05', '2020-03', '2024-06'].map((id) => [
    `inspections/${id}/inspection.mdx`,
    { 'authority: ': 'draft: true\nauthority: ' },
  ]);
  const unfinished = damaged(sample, { says: '', change: Object.fromEntries(drafts), remove: ['register.txt'] });
  expect(checkPublishableFiles('content', filesOf(unfinished)).isPublishable).toBe(true);
  expect(() => checkPublishableFiles('content', filesOf(unfinished), { showDrafts: false })).toThrow(
    'Every inspection is still a draft',
  );
});
