import { defineCollection } from 'astro:content';
import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { contentRead, forgetContent, mistakes } from './published.ts';

/** Reads the content and has Astro render its prose; throws, with the report as its message, where it has mistakes. */
async function load({ store, generateDigest, renderMarkdown }: LoaderContext): Promise<void> {
  const site = contentRead();
  // Astro makes pages anew when something in its store has changed, whatever they show.
  if (!site.isPublishable) {
    store.set({ id: 'mistakes', data: {}, digest: generateDigest(site.text('text')) });
    throw mistakes(site);
  }
  const gone = new Set(store.keys());
  for (const { file, data, prose } of Object.values(site.records).flat()) {
    gone.delete(file);
    const digest = generateDigest({ data, prose });
    if (store.get(file)?.digest === digest) continue;
    // With front matter of its own, so that none is looked for in the prose.
    store.set({ id: file, data: {}, body: prose, digest, rendered: await renderMarkdown(`---\n---\n${prose}`) });
  }
  for (const file of gone) store.delete(file);
}

/** Does so anew whenever a file has changed. The development server goes on without, and shows each page the same report. */
async function watch(context: LoaderContext): Promise<void> {
  const attempt = () => load(context).catch((fault: Error) => context.logger.error(fault.message));
  await attempt();
  const root = resolve(contentRead().folder);
  let waiting: NodeJS.Timeout | undefined;
  context.watcher?.add(root);
  context.watcher?.on('all', (_, path) => {
    if (!resolve(path).startsWith(root + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      forgetContent();
      void attempt();
    }, 50);
  });
}

/** The prose of every file by the name of the file. What files say above the line comes to the pages through `published.ts`. */
export const collections = {
  prose: defineCollection({
    loader: { name: 'content', load: (context) => (context.watcher === undefined ? load(context) : watch(context)) },
  }),
};
