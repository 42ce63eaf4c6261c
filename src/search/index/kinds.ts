/** What a search result can be, and what many and one of them are called. Findings come in kinds of their own. */
export const resultKinds = {
  strength: { many: 'Strengths', one: 'Strength' },
  progress: { many: 'Progress made', one: 'Progress made' },
  improvement: { many: 'Areas for improvement', one: 'Area for improvement' },
  context: { many: 'Background', one: 'Background' },
  finding: { many: 'Findings', one: 'Finding' },
  statistic: { many: 'Statistics', one: 'Statistic' },
  recommendation: { many: 'Recommendations', one: 'Recommendation' },
  judgement: { many: 'Judgements and grades', one: 'Judgement' },
  inspection: { many: 'Inspections and events', one: 'Inspection' },
  theme: { many: 'Themes', one: 'Theme' },
  term: { many: 'Glossary', one: 'Glossary' },
  page: { many: 'Pages and documents', one: 'Page' },
} as const;

/** A kind of search result. */
export type ResultKind = keyof typeof resultKinds;
