import { describe, expect, it } from 'vitest';
import { type FolderName, folders } from '../../src/schema/folders.ts';
import { entry } from '../samples.ts';

const names = Object.keys(folders) as FolderName[];

describe.each(names)('the schema of %s', (name) => {
  const { schema } = folders[name];
  const { data } = entry(name, 'sample');
  // Citations are read into parts, so that what the schema yields is not what it takes.
  const given = JSON.parse(JSON.stringify(data), (_, value) =>
    value !== null && typeof value === 'object' && 'document' in value
      ? `${value.document} ${value.section}${value.paragraph === null ? '' : ` ${value.paragraph}${value.sentence === null ? '' : `.${value.sentence}`}`}`
      : value,
  );

  it('takes the sample', () => {
    expect(schema.safeParse(given).error?.issues).toBeUndefined();
  });

  it('refuses a key that it does not know', () => {
    expect(schema.safeParse({ ...given, colour: 'green' }).success).toBe(false);
  });

  it('refuses a file without its keys', () => {
    expect(schema.safeParse({}).success).toBe(false);
  });
});
