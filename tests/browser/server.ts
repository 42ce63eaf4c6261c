import { serve } from '../../src/hosting/serve.ts';

// Serves the built site to the browser tests, on the port that their configuration names and no other.
const port = Number(process.argv[2]);
const { address } = await serve('dist', { port, host: '127.0.0.1' });
if (new URL(address).port !== String(port)) throw new Error(`port ${port} is taken`);
