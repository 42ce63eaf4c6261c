import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { type FolderName, folders } from './content/folders.ts';
import { contentFolder } from './contentFolder.ts';

/** An entry’s id is its path without the ending; Astro’s own ids would fold capitals together and lose files. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

const collection = <Name extends FolderName>(name: Name) =>
  defineCollection({
    loader: glob({ base: contentFolder, pattern: folders[name].pattern, generateId }),
    schema: folders[name].schema as (typeof folders)[Name]['schema'],
  });

export const collections = {
  site: collection('site'),
  authorities: collection('authorities'),
  frameworks: collection('frameworks'),
  sources: collection('sources'),
  themes: collection('themes'),
  glossary: collection('glossary'),
  thesaurus: collection('thesaurus'),
  inspections: collection('inspections'),
  judgements: collection('judgements'),
  findings: collection('findings'),
  followUps: collection('followUps'),
  statistics: collection('statistics'),
  recommendations: collection('recommendations'),
  events: collection('events'),
  youngPeople: collection('youngPeople'),
  pages: collection('pages'),
  updates: collection('updates'),
  questions: collection('questions'),
  redirects: collection('redirects'),
};
