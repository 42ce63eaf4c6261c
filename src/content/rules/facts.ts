import { nameOf, ofInspection } from '../entryId.ts';
import { error, type KeyPath, type Problem } from '../problem.ts';
import type { Content } from './content.ts';
import { unknownEntries } from './reference.ts';

/**
 * Where content says something else than `facts.yaml`: a wrong key in one of the two would be published as a fact. Only what is
 * sound is compared: the files whose path so begins, by their names and by what they say under a key.
 */
export function factProblems(content: Content, isSoundBelow: (path: string, key: string) => boolean): Problem[] {
  const { records } = content;
  return records.facts.flatMap(({ file, data }) =>
    data.facts.flatMap(({ inspection: id, ...facts }, index) => {
      const unknown = unknownEntries(file, ['facts', index, 'inspection'], id, content, 'inspections');
      const inspection = content.inspection(id);
      if (inspection === undefined) return unknown;
      const problems: Problem[] = [];
      const folder = `inspections/${id}`;
      const compare = (path: KeyPath, fact: unknown, said: unknown, [saidIn, key]: readonly [string, string]) => {
        if (fact === undefined || fact === said || !isSoundBelow(saidIn, key)) return;
        const fault = `the content says ${said === undefined ? 'nothing of it' : `\`${said}\``} (here \`${fact}\`)`;
        const cure = 'look it up in the document, and correct the one that is wrong';
        problems.push(error(file, ['facts', index, ...path], fault, cure));
      };
      for (const key of ['started', 'ended', 'published'] as const)
        compare([key], facts[key], inspection[key], [`${folder}/inspection.`, key]);
      for (const key of ['findings', 'recommendations'] as const) {
        const { length } = ofInspection<{ id: string }>(records[key], id);
        compare([key], facts[key], length, [`${folder}/${key}/`, '']);
      }
      const judgements = ofInspection(records.judgements, id);
      for (const [area, fact] of Object.entries(facts.grades)) {
        const judgement = judgements.find((one) => nameOf(one.id) === area);
        const saidIn = judgement === undefined ? ([folder, 'grades'] as const) : ([judgement.file, 'grade'] as const);
        compare(['grades', area], fact, judgement?.data.grade ?? inspection.grades?.[area], saidIn);
      }
      const figures = ofInspection(records.statistics, id);
      for (const [name, fact] of Object.entries(facts.statistics)) {
        const figure = figures.find((one) => nameOf(one.id) === name);
        compare(['statistics', name], fact, figure?.data.value, [figure?.file ?? `${folder}/statistics/`, 'value']);
      }
      return problems;
    }),
  );
}
