// The first file that runs, in JavaScript that every Node understands: it looks at the version before anything newer is
// loaded, and then hands over. Use: node bin/run.mjs <script> [arguments]
import { spawn } from 'node:child_process';

const needed = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `This needs Node.js ${needed.join('.')} or newer, and this is ${process.versions.node}: on Linux “npm ci” brings it along; elsewhere, install it from https://nodejs.org/.`,
  );
  process.exit(1);
}

const child = spawn(process.execPath, process.argv.slice(2), {
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // The bundler gives memory back as soon as it needs it no more: half a gigabyte where there are 10,000 findings.
    MIMALLOC_PURGE_DELAY: '0',
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
