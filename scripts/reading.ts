import { runCommand, stopwatch } from '../src/command.ts';
import { pageReadings, readingTable } from './pageReading.ts';

/** Tells of every page of the built site how many words it has, its reading age, and its mean and longest sentence. */
await runCommand([], () => {
  const time = stopwatch();
  console.log('Reading the pages of dist/ …');
  console.log(readingTable(pageReadings('dist')));
  console.log(`Read ${time()}.`);
  return 0;
});
