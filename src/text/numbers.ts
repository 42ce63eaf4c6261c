const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in running text: “three” below ten, “12” from there, “1,204” from a thousand. */
export function countWord(count: number): string {
  return words[count] ?? figure(count);
}

/** A figure with its thousands marked: `1204` → “1,204”. */
export function figure(value: number): string {
  return value.toLocaleString('en-GB');
}

/** “1 strength”, “3 strengths”: a count with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
