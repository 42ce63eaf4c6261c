import type { Problem } from './problem.ts';

/** How many problems of one cause are told of one by one. */
const most = 3;

/** Problems that a person mends by one change: the first stands for all where there are many. */
export function ofOneCause(problems: readonly Problem[], causeOf: (problem: Problem) => string): Problem[] {
  return [...Map.groupBy(problems, causeOf).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= most) return group;
    return [{ ...first, fault: `${first.fault}, and ${group.length - 1} more like it` }];
  });
}
