import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

/** One thing that the Nu validator says of a file: an error, or a warning. */
export interface NuMessage {
  url: string;
  message: string;
  /** The piece of the file that it is about. */
  extract?: string;
}

/** The oldest Java that runs the validator. */
const oldest = 11;

/** Why the Nu validator cannot run here, or nothing where it can. */
export const noJava: string | undefined = (() => {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1]);
  return status === 0 && version >= oldest ? undefined : `there is no Java ${oldest} or newer here`;
})();

/** All that the Nu validator has to say of some addresses, asked in one go. Throws where it could not look at one. */
export async function nuMessages(addresses: readonly string[], tries = 3): Promise<NuMessage[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  // Else it opens no address of this machine. The package’s own door is not used, since it would download a Java.
  const allow = '-Dnu.validator.servlet.allow-forbidden-hosts=true';
  const options = ['--stdout', '--format', 'json', '--also-check-css', '--also-check-svg'];
  // A short run is not worth the second compiler’s time, nor threads that collect beside it.
  const brief = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss8m'];
  const java = spawn('java', [...brief, allow, '-jar', jar, ...options, ...addresses], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await Promise.all([text(java.stdout), once(java, 'close')]);
  const { messages } = JSON.parse(output) as { messages: (NuMessage & { type: string })[] };
  const unread = messages.filter(({ type }) => type === 'non-document-error');
  if (unread.length === 0) return messages;
  if (tries === 1) throw new Error(unread.map(({ url, message }) => `${url}: ${message}`).join('\n'));
  // It waits five seconds and no longer, which a busy machine may take.
  const again = [...new Set(unread.map(({ url }) => url))];
  return [...messages.filter(({ url }) => !again.includes(url)), ...(await nuMessages(again, tries - 1))];
}
