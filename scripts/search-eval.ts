import { checkPublishable } from '../src/check.ts';
import { runCommand, stopwatch } from '../src/command.ts';
import type { QuestionSet } from '../src/content/schema/questions.ts';
import type { Catalogue } from '../src/model/nouns.ts';
import { Refusal } from '../src/refusal.ts';
import { answer } from '../src/search/browser/answer.ts';
import { openIndex, type SearchIndex } from '../src/search/browser/searchIndex.ts';
import { askedOf } from '../src/search/index/asked.ts';
import { openLocally } from '../src/search/index/localIndex.ts';
import { addressOf } from '../src/search/index/questions.ts';
import { searchRecords } from '../src/search/index/records.ts';
import { makeSearchIndex } from '../src/search/index/searchIndex.ts';
import { type LexiconFile, searchFiles } from '../src/search/shared/files.ts';

/** What must hold of every set: the share right at first, in the first three, and told that there is nothing. */
const goal = { first: 0.92, firstThree: 0.97, told: 0.8 };

const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} % (${part} of ${all})`;

/** Asks a set; prints its shares and each miss. True where it reaches the goal. */
async function evaluate(set: QuestionSet, catalogue: Catalogue, index: SearchIndex, open: number[]): Promise<boolean> {
  const misses: string[] = [];
  const count = { answerable: 0, first: 0, firstThree: 0, unanswerable: 0, told: 0 };
  for (const { ask, expect } of set.questions) {
    const { records, unknown, mended, help } = await answer(index, ask, true);
    const found = (await Promise.all(records.slice(0, 20).map((record) => index.result(record)))).map(({ url }) => url);
    open.push(records.length);
    if (help && expect.includes('help')) found.unshift('#search-help');
    const shown = `    ${mended === undefined ? '' : `“${mended}” `}${found.slice(0, 3).join('  ')} (${records.length})`;
    if (expect === 'nothing') {
      count.unanswerable += 1;
      if (unknown.length > 0 || found.length === 0) count.told += 1;
      else misses.push(`  not told: ${ask}\n${shown}`);
      continue;
    }
    const expected = expect.map((one) => addressOf(catalogue, one));
    const missing = expect.filter((_, place) => expected[place] === undefined);
    if (missing.length > 0) misses.push(`  there is no ${missing.join(', no ')}, which is expected of: ${ask}`);
    if (missing.length === expect.length) continue;
    count.answerable += 1;
    const place = found.findIndex((url) => expected.includes(url));
    if (place === 0) count.first += 1;
    else misses.push(`  ${place < 0 ? 'nowhere' : `place ${place + 1}`}: ${ask}\n${shown}`);
    if (place >= 0 && place < 3) count.firstThree += 1;
  }
  const { answerable, first, firstThree, unanswerable, told } = count;
  const shares = [
    ...(answerable > 0
      ? [`first ${share(first, answerable)}`, `in the first three ${share(firstThree, answerable)}`]
      : []),
    ...(unanswerable > 0 ? [`told that there is nothing ${share(told, unanswerable)}`] : []),
  ];
  console.log(`${set.name}: ${shares.join(', ')}`);
  if (misses.length > 0) console.log(misses.join('\n'));
  return (
    first >= goal.first * answerable && firstThree >= goal.firstThree * answerable && told >= goal.told * unanswerable
  );
}

await runCommand(['content', 'set'], async ({ content, set: wanted }) => {
  const time = stopwatch();
  const { records, catalogue, text } = checkPublishable(content);
  if (catalogue === undefined) throw new Refusal(text('text'));
  const sets = records.questions.flatMap(({ data }) => data.sets);
  const asked = sets.filter(({ name }) => wanted === undefined || name === wanted);
  if (asked.length === 0) {
    const names = sets.map(({ name }) => name).join(', ');
    throw new Refusal(
      names === '' ? 'There is no questions.yaml to ask.' : `--set: questions.yaml has the sets ${names}.`,
    );
  }
  console.log('Making the search index …');
  const { files } = await makeSearchIndex({ ...catalogue, questions: [] });
  const file = files.find(({ path }) => path === searchFiles.lexicon)?.content ?? new Uint8Array();
  const lexicon = JSON.parse(new TextDecoder().decode(file)) as LexiconFile;
  const found = searchRecords(catalogue);
  const open: number[] = [];
  let isGood = true;
  for (const set of asked) {
    // A search that has learned nothing from these questions, so that what it measures holds for those that nobody has written.
    const own = new Set(set.questions.map(({ ask }) => ask.toLowerCase()));
    const others = askedOf(
      catalogue,
      found,
      catalogue.questions.filter(({ ask }) => !own.has(ask.toLowerCase())),
    );
    const learned = [...others.files].map(([path, told]) => ({ path, content: Buffer.from(JSON.stringify(told)) }));
    const { base, pagefind, close } = await openLocally([...files, ...learned]);
    try {
      const index = await openIndex(base, { ...lexicon, asked: others.asked }, pagefind);
      isGood = (await evaluate(set, catalogue, index, open)) && isGood;
    } finally {
      close();
    }
  }
  open.sort((one, other) => one - other);
  const median = open[Math.floor(open.length / 2)];
  console.log(`${open.length} questions asked ${time()}; listed openly, by the median, are ${median} results.`);
  return isGood ? 0 : 1;
});
