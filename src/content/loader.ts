import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Records } from './folders.ts';

/** How the loader gets content that was read and checked, and what it does where that has mistakes. */
interface LoaderOptions {
  /** The records read last. Throws, with the report as its message, where they have mistakes. */
  read: () => Records;
  /** The folder of their files. */
  folder: () => string;
  /** Has the folder read again, once a file in it has changed. */
  forget: () => void;
}

/** The prose of every file, rendered by Astro, by the name of the file: what pages get from Astro’s collections. */
export function proseLoader({ read, folder, forget }: LoaderOptions): Loader {
  return {
    name: 'content',
    load: async (context) => {
      const { watcher, logger } = context;
      if (watcher === undefined) return store(read(), context);
      // The development server goes on without, and shows each page the same report.
      const attempt = () => (async () => store(read(), context))().catch((fault: Error) => logger.error(fault.message));
      await attempt();
      const root = resolve(folder());
      let waiting: NodeJS.Timeout | undefined;
      watcher.add(root);
      watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(root + sep)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          forget();
          void attempt();
        }, 50);
      });
    },
  };
}

async function store(records: Records, { store, generateDigest, renderMarkdown }: LoaderContext): Promise<void> {
  const gone = new Set(store.keys());
  for (const { file, prose } of Object.values(records).flat()) {
    if (file.endsWith('.yaml')) continue;
    gone.delete(file);
    const digest = generateDigest(prose);
    if (store.get(file)?.digest === digest) continue;
    // With front matter of its own, so that none is looked for in the prose.
    const rendered = await renderMarkdown(`---\n---\n${prose}`);
    store.set({ id: file, data: {}, body: prose, digest, rendered });
  }
  for (const file of gone) store.delete(file);
}
