import { sentenceList } from '../text/lists.ts';
import type { Statistic } from './nouns.ts';
import { documentsOf, sourceInSentence } from './source.ts';

/**
 * Figures with the documents they come from, said once for each group: what one document says about the inspection and
 * another about children must not be read as one.
 */
export function statisticsBySource(statistics: readonly Statistic[]): { from: string; members: Statistic[] }[] {
  const groups = Map.groupBy(statistics, ({ sources }) => sentenceList(documentsOf(sources).map(sourceInSentence)));
  return [...groups].map(([documents, members], index) => ({
    from: `${index === 0 ? 'These figures come from' : 'These come from'} ${documents}.`,
    members,
  }));
}
