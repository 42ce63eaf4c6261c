import { counted } from '../text/numbers.ts';
import { isSound, type Problem } from './problem.ts';

/** How many problems that may have one cause are told of one by one. */
const most = 3;

/** Problems that may be mended by one change: the first stands for all where there are many. */
export function ofOneCause(problems: readonly Problem[], causeOf: (problem: Problem) => string): Problem[] {
  return [...Map.groupBy(problems, causeOf).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= most) return group;
    return [{ ...first, fault: andMore(first.fault, group.length - 1) }];
  });
}

/** A fault that stands for others too. */
export const andMore = (fault: string, others: number) =>
  others === 0 ? fault : `${fault}, and ${others} more like it`;

/** Problems, but of those that bear the name of one cause only the first. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, (problem) => problem.cause ?? problem);
  return [...groups.values()].flatMap(([first, ...more]) => {
    // What is said of a folder is said for each of its files.
    const others = more.filter(({ file, fault }) => file !== first?.file || fault !== first.fault);
    if (first === undefined || others.length === 0) return first ?? [];
    const comes = others.length === 1 ? 'comes' : 'come';
    // What stops publishing is no less for what it comes of.
    const level = isSound([first, ...others]) ? first.level : 'error';
    return { ...first, level, fault: `${first.fault}; ${counted(others.length, 'more mistake')} ${comes} of it` };
  });
}
