import { request } from 'node:http';
import { connect } from 'node:net';
import { serverNames } from './servers.ts';

/** The sites that are served, as builds.ts makes them: at the root of a host and below a path. */
const sites = [
  { base: '/', built: '.cache/hosting/root' },
  { base: '/reports/', built: '.cache/hosting/reports' },
];

/** Each server with each site. */
export const servedSites = serverNames.flatMap((name) => sites.map((site) => ({ name, ...site })));

/** What a server answers. */
interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** What a server answers, with nothing unpacked and no redirection followed. */
export function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });
}

/** What a server answers to bytes that no client of good manners would send. */
export function askRaw(address: string, text: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on('data', (part) => (answer += part.toString('latin1')));
    // A server may hang up on such a request before all of it is sent.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

/** What a server answers where it is asked for a target as it is written, with more lines of the head. */
export function askTarget(address: string, target: string, more = ''): Promise<string> {
  const { host } = new URL(address);
  return askRaw(address, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`);
}
