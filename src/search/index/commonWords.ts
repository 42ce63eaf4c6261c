/** Words and phrases from a list with commas between them. */
export const phrases = (list: string) => list.split(/,\s+/);

/** Words that stand, in any form, for the whole of any such site, or for everybody it tells of. */
export const generalWords =
  `report find inspector inspect council service area people person child young worker local authority`.split(' ');

/** Words that come along with a question, in any form, and say little beside others: “is it still so”, “who checks”. */
export const incidentalWords =
  `able across actual ago allow almost along alright always amount annual anymore anyway anywhere around available away back bad
  because become before beside best better big biggest bit both bottom bunch care carry certain change come current currently daily day decide
  describe different discuss during each easy eight either eleven else entire especially even everybody everyone everything everywhere
  far feel few figure fine first five four general gone good greatest happen hard hello help high higher highlight hour however
  identify indeed info information inside instead issue keep join kind kindly know largest last late later latest least let less list
  loads long look low lowest made main mainly make matter may maybe mention might month monthly must near nearly need never
  new next nine nobody none noone nothing now nowadays number often ok okay old older oldest other overview part
  particularly percent percentage perhaps place point poorest possible presently previous properly proportion put quite
  rather recent recently regarding related relating right same saying see seen seven several shall show since six smallest
  soon sort stand start state statistic still stop strongest stuff support sure take taken tell ten thank think though three till time
  today together tomorrow top total towards truly try turn twelve two type until upon use various version versus via vs view
  wait way weakest week weekly well whatever whenever within without work worse worst yeah year yearly yesterday yet`.split(
    /\s+/,
  );
