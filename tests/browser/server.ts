import { existsSync } from 'node:fs';
import { serve } from '../../src/hosting/serve.ts';
import { portOfContent, portOfSample } from './ports.ts';

// Serves the built sites to the browser tests, on these ports and no others. Whoever tests the product alone needs the
// sample only.
for (const [folder, port] of [
  ['dist.sample', portOfSample],
  ['dist', portOfContent],
] as const) {
  if (folder === 'dist' && !existsSync(folder)) continue;
  const { address } = await serve(folder, { port, host: '127.0.0.1' });
  if (new URL(address).port !== String(port)) throw new Error(`port ${port} is taken`);
}
