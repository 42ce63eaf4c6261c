import type { Reader } from '../browser/reader.ts';

/** One window of a browser, used with the keyboard alone. */
export interface BrowserWindow {
  reader: Reader;
  /** What the pages did wrong: scripts that threw and errors on the console, where the browser tells. */
  faults: readonly string[];
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Running {
  /** Its name and version. */
  version: string;
  open(): Promise<BrowserWindow>;
  close(): Promise<void>;
}

/** A browser engine that may be on this machine. */
export interface Engine {
  name: string;
  /** What to install where it is missing. */
  needs: string;
  /** Starts it for a site at this address; answers with nothing where it is not installed. */
  start(site: string): Promise<Running | undefined>;
}
