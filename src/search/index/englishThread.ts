import { parentPort, workerData } from 'node:worker_threads';
import { mistakable } from './english.ts';

parentPort?.postMessage(mistakable(workerData));
