import { readSettings } from './settings.ts';

/** The folder of content that this process publishes, as a whole path. */
export const contentFolder = readSettings(['content'], []).content;
