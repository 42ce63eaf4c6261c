import { type Problems, warning } from '../problem.ts';
import type { Content } from './content.ts';

const cures = {
  website: 'write `website:` with the address of its site',
  gssCode:
    'write `gssCode:`; the register of geographic codes at https://geoportal.statistics.gov.uk/ has it, for example `E10000017`',
  concern: 'write under `help:` where a reader can report a concern about a child',
  advocacy: 'write under `help:` who speaks up for children and young people',
  complaints: 'write under `help:` where a reader can complain',
};

/** What readers miss of authorities: all of it may be left out. */
export function* authorityProblems({ records }: Content): Problems {
  for (const { file, data } of records.authorities) {
    const given: Record<string, unknown> = { ...data, ...data.help };
    for (const [key, cure] of Object.entries(cures))
      if (given[key] === undefined) yield warning(file, [], `\`${key}\` is not given`, cure);
  }
}
