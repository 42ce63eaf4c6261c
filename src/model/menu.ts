import { monthAndYear } from '../text/dates.ts';
import { isInFull } from './judgement.ts';
import type { Inspection } from './nouns.ts';
import { judgementsPage, nextStepsPage, pages, youngPeoplePage } from './permalinks.ts';

/**
 * The main menu: of a site about one authority it leads into the inspection of its first page, else to the lists. Each link with the
 * pages beside its own on which it is marked.
 */
export function mainMenu(featured: Inspection | undefined) {
  const own = featured === undefined ? [] : ownLinks(featured);
  return [
    { text: featured === undefined ? 'Home' : 'Summary', href: pages.home, covers: [] },
    ...own.slice(0, 1),
    { text: 'Themes', href: pages.themes, covers: [pages.themes] },
    ...own.slice(1),
    { text: 'Inspections', href: pages.inspections, covers: [pages.inspections] },
  ];
}

function ownLinks({ id, url, judgements, youngPeople, started }: Inspection) {
  const judged = judgements.filter(isInFull).map((judgement) => judgement.url);
  const after = nextStepsPage(id);
  return [
    { text: 'Judgements', href: judgementsPage(id), covers: judged.filter((page) => page !== url) },
    ...(youngPeople === undefined ? [] : [{ text: 'Young people', href: youngPeoplePage(id), covers: [] }]),
    { text: `After ${monthAndYear(started)}`, href: after, covers: [] },
  ];
}
