/** Milliseconds after which an answer is given up. */
const timeLimit = 20_000;
/** So many letters of a question are said again. */
const longestEcho = 70;

/** “12 results”. */
export const countOf = (results: number) =>
  results === 0 ? 'No results' : results === 1 ? '1 result' : `${results} results`;
/** A question as it is said again, not at length. */
export const echo = (typed: string) =>
  typed.length <= longestEcho ? typed : `${typed.slice(0, longestEcho).trimEnd()} …`;

/** Gives up what takes too long. */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('search takes too long')), timeLimit);
  });
  return Promise.race([promise, late]);
}
