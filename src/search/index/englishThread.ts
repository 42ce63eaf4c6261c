import { parentPort, workerData } from 'node:worker_threads';
import { englishBeside } from './english.ts';

parentPort?.postMessage(englishBeside(workerData));
