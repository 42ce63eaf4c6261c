import { type Problem, warning } from '../problem.ts';
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
export function authorityProblems({ records }: Content): Problem[] {
  return records.authorities.flatMap(({ file, data }) => {
    const given = { website: data.website, gssCode: data.gssCode, ...data.help };
    return (Object.keys(cures) as (keyof typeof cures)[]).flatMap((key) =>
      given[key] === undefined ? [warning(file, [], `\`${key}\` is not given`, cures[key])] : [],
    );
  });
}
