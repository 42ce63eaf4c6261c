import { stemOf } from '../shared/words.ts';

/** Words that stand, in any form, for the whole of any such site, or for everybody it tells of. */
export const generalWords =
  `report find inspector inspect council service area people person child young worker local authority`.split(' ');

/** Words that come along with a question, in any form, and say little beside others: “is it still so”, “who checks”. */
export const incidentalWords =
  `ago allow anyway available away back bad best better big bit change come current currently day describe different easy else even far feel
  few first gone good happen hard help high higher highlight hour identify information instead issue keep kind know last late later
  latest least less list long look low made main make matter may maybe mention might month must need never new next now number often old
  older oldest part percent percentage place point possible previous proportion put recent recently right same see seen show since soon
  stand start still support sure take taken think time today together try turn use version view wait way week well without work worse worst year yet`.split(
    /\s+/,
  );

const commonStems = new Set([...generalWords, ...incidentalWords].map(stemOf));

/** True for a word that carries little of a subject beside others, on any site. */
export function saysLittle(word: string): boolean {
  return commonStems.has(stemOf(word));
}
