import { pageReadings, readingTable } from './pageReading.ts';

/** Tells of every page of the built site how many words it has, its reading age, and its mean and longest sentence. */
console.log(readingTable(pageReadings('dist')));
