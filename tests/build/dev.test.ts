import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '../freePort.ts';

it('while content is written, pages follow what stands above the line and below it, and a mistake is shown until it is mended', async () => {
  const content = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync('tests/site/content', content, { recursive: true });
  const port = await freePort();
  const options = ['--content', content, '--port', String(port), '--base', '/'];
  // Astro serves no pages where Vitest says that it runs.
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined };
  const server = spawn(process.execPath, ['bin/run.mjs', 'scripts/dev.ts', ...options], { stdio: 'ignore', env });
  const about = () =>
    fetch(`http://127.0.0.1:${port}/about/`).then(
      async (answer) => `${answer.status} ${await answer.text()}`,
      () => '',
    );
  const change = (file: string, from: string, to: string) => {
    const text = readFileSync(join(content, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(content, file), text.replace(from, to));
  };
  const shows = (words: string) => expect.poll(about, { timeout: 30_000, interval: 200 }).toContain(words);
  try {
    await shows('Exampleshire is invented.');
    change('pages/about.mdx', 'Exampleshire is invented.', 'Exampleshire was made up.');
    await shows('Exampleshire was made up.');
    change('pages/about.mdx', 'title: ', 'title: All ');
    await shows('>All ');
    change('pages/about.mdx', 'title: ', 'titel: ');
    await shows('500 ');
    change('pages/about.mdx', 'titel: ', 'title: ');
    await shows('>All ');
    change('site.yaml', '  name: ', '  name: New ');
    await shows('Published by New ');
  } finally {
    server.kill();
    await once(server, 'exit');
    rmSync(content, { recursive: true });
  }
});
