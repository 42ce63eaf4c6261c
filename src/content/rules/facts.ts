import { nameOf, ofInspection } from '../entryId.ts';
import { error, type KeyPath, type Problem } from '../problem.ts';
import type { Content } from './content.ts';
import { unknownEntries } from './reference.ts';

/** Where content says something else than `facts.yaml`: a wrong key in one of the two would be published as a fact. */
export function factProblems(content: Content, isCompared: (inspection: string) => boolean): Problem[] {
  const { records } = content;
  return records.facts.flatMap(({ file, data }) =>
    data.facts.flatMap(({ inspection: id, ...facts }, index) => {
      const unknown = unknownEntries(file, ['facts', index, 'inspection'], id, content, 'inspections');
      const inspection = content.inspection(id);
      if (inspection === undefined || !isCompared(id)) return unknown;
      const problems: Problem[] = [];
      const compare = (path: KeyPath, fact: unknown, said: unknown) => {
        if (fact === undefined || fact === said) return;
        const fault = `the content says ${said === undefined ? 'nothing of it' : `\`${said}\``} (here \`${fact}\`)`;
        const cure = 'look it up in the document, and correct the one that is wrong';
        problems.push(error(file, ['facts', index, ...path], fault, cure));
      };
      for (const key of ['started', 'ended', 'published'] as const) compare([key], facts[key], inspection[key]);
      for (const key of ['findings', 'recommendations'] as const)
        compare([key], facts[key], ofInspection<{ id: string }>(records[key], id).length);
      const grades = new Map(Object.entries(inspection.grades ?? {}));
      for (const one of ofInspection(records.judgements, id)) grades.set(nameOf(one.id), one.data.grade);
      for (const [area, grade] of Object.entries(facts.grades)) compare(['grades', area], grade, grades.get(area));
      const figures = new Map(ofInspection(records.statistics, id).map((one) => [nameOf(one.id), one.data.value]));
      for (const [name, value] of Object.entries(facts.statistics))
        compare(['statistics', name], value, figures.get(name));
      return problems;
    }),
  );
}
