// The first file that runs, in JavaScript that every Node understands: it looks at the version before anything newer is
// loaded, and then becomes the script. Use: node bin/run.mjs <script> [arguments]
import * as nodeModule from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const needed = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);
// 23 is no longer kept up, and its first half cannot run TypeScript.
if (major < needed[0] || (major === needed[0] && minor < needed[1]) || major === 23) {
  console.error(
    `This needs Node.js ${needed.join('.')}, or 24 or newer, and this is ${process.versions.node}: on Linux “npm ci” brings it along; elsewhere, install it from https://nodejs.org/.`,
  );
  process.exit(1);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// What draws the pictures of grades keeps memory for the next one: a third of the time of each.
process.env.MIMALLOC_PURGE_DELAY = '1000';

// What Node has made of the packages it reads is kept: a third of the time of a short command.
nodeModule.enableCompileCache('.cache/node');

// npm passes a signal on to the shell that it runs a script in, which ends without the script: that ends with it.
const shell = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === shell || process.exit(1), 250).unref();

process.argv.splice(1, 1);
process.argv[1] = resolve(process.argv[1]);
await import(pathToFileURL(process.argv[1]).href);
