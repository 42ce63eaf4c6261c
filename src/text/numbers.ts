const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in running text: “three” below ten, “12” from there, “1,204” from a thousand. */
export function countWord(count: number): string {
  return words[count] ?? figure(count);
}

/** A figure with its thousands marked: `1204` → “1,204”. */
export function figure(value: number): string {
  return value.toLocaleString('en-GB');
}

/** A figure as it stands large, and the words below it: a share has its sign, “20.2%” and “of children”. */
export function largeFigure(value: number, unit: string): { large: string; below: string } {
  const below = unit.replace(/^per cent /, '');
  return { large: `${figure(value)}${below === unit ? '' : '%'}`, below };
}

/** “1 strength”, “3 strengths”: a count with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
