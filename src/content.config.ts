import { defineCollection } from 'astro:content';
import { proseLoader } from './content/loader.ts';
import { contentRead, forgetContent, mistakes } from './published.ts';

/** Astro renders the prose of each file. What files say above the line comes to the pages through `published.ts`. */
export const collections = {
  prose: defineCollection({
    loader: proseLoader({
      read: () => {
        const site = contentRead();
        if (!site.isPublishable) throw mistakes(site);
        return site.records;
      },
      folder: () => contentRead().folder,
      forget: forgetContent,
    }),
  }),
};
