import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Reader } from '../browser/reader.ts';
import { freePort } from '../freePort.ts';
import type { Engine } from './engine.ts';

/** The keys of WebDriver that are no letters: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = { Tab: ['\uE004'], 'Shift+Tab': ['\uE008', '\uE004'], Enter: ['\uE006'], Space: [' '] } as const;

const driverPath = () =>
  [process.env['WEBKIT_DRIVER_PATH'], '/usr/bin/WebKitWebDriver'].find(
    (path) => path !== undefined && existsSync(path),
  );

/** A display that nobody sees, where the machine has none. Answers with its process and its name. */
async function hiddenDisplay(): Promise<{ server: ChildProcess; display: string } | undefined> {
  if (!existsSync('/usr/bin/Xvfb')) return undefined;
  const server = spawn('/usr/bin/Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('Xvfb does not start')));
  const [number] = (await Promise.race([once(server.stdout, 'data'), ended])) as [Buffer];
  return { server, display: `:${number.toString().trim()}` };
}

/** Asks the driver by the protocol of WebDriver; answers with the value. Throws what the driver says is wrong. */
async function ask<Value>(address: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<Value> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Waits until the driver takes questions. */
async function isReady(driver: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await ask<{ ready: boolean }>(`${driver}/status`, 'GET').catch(() => undefined);
    if (ready?.ready) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** Opens a window by the driver: its address for what is asked of it, and the version of the browser. */
async function openWindow(driver: string): Promise<{ window: string; version: string }> {
  await isReady(driver);
  const { sessionId, capabilities } = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>(
    `${driver}/session`,
    'POST',
    { capabilities: {} },
  );
  return { window: `${driver}/session/${sessionId}`, version: capabilities.browserVersion };
}

function readerOf(window: string, site: string): Reader {
  /** Holds keys down together, then lets them go. */
  const strike = async (values: readonly string[]) => {
    const actions = ['keyDown', 'keyUp'].flatMap((type) => values.map((value) => ({ type, value })));
    await ask(`${window}/actions`, 'POST', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const run = <Seen>(script: string) => ask<Seen>(`${window}/execute/sync`, 'POST', { script, args: [] });
  return {
    open: (address) => ask(`${window}/url`, 'POST', { url: new URL(address, site).href }),
    press: (key) => strike(keys[key]),
    type: async (text) => {
      for (const letter of text) await strike([letter]);
    },
    back: () => ask(`${window}/back`, 'POST', {}),
    see: (look) => run(`return (${look})()`),
  };
}

/** WebKit as Debian has it, WebKitGTK, driven by its own driver. */
export const webkit: Engine = {
  name: 'WebKit',
  needs: 'install webkit2gtk-driver and xvfb',
  start: async (site) => {
    const path = driverPath();
    if (path === undefined) return undefined;
    const hidden = process.env['DISPLAY'] === undefined ? await hiddenDisplay() : undefined;
    const display = process.env['DISPLAY'] ?? hidden?.display;
    if (display === undefined) return undefined;
    const port = await freePort();
    const server = spawn(path, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display },
    });
    const end = () => {
      server.kill();
      hidden?.server.kill();
    };
    try {
      const driver = `http://127.0.0.1:${port}`;
      const { window, version } = await openWindow(driver);
      await ask<void>(window, 'DELETE');
      return {
        version: `WebKitGTK ${version}`,
        // A session each: one in which Tab has led out of a page may crash later. The driver does not tell of errors on the console.
        open: async () => {
          const { window } = await openWindow(driver);
          return {
            reader: readerOf(window, site),
            faults: [],
            close: () => ask<void>(window, 'DELETE').catch(() => {}),
          };
        },
        close: async () => end(),
      };
    } catch (error) {
      end();
      throw error;
    }
  },
};
