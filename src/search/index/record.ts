import type { Framework } from '../../model/framework.ts';
import type { Result } from '../shared/files.ts';
import { type ResultKind, resultKinds } from './kinds.ts';

/** One thing that search can find. */
export interface SearchRecord extends Result {
  kind: ResultKind;
  /** What it is called beside what themes and terms are: whoever asks for just that is led to it first. */
  names: readonly string[];
  /** Words by which it is found and which are not shown. */
  aliases: readonly string[];
  /** The number by which it is asked for, and those of the paragraphs that it is about. */
  numbers: readonly number[];
  themes: readonly string[];
  judgement: string | undefined;
  inspection: string | undefined;
}

/** A record from what is told of it; the rest is empty, and its label that of its kind. */
export function record(
  told: Pick<SearchRecord, 'url' | 'kind' | 'title' | 'text'> & Partial<SearchRecord>,
): SearchRecord {
  return {
    label: resultKinds[told.kind].one,
    place: '',
    names: [],
    aliases: [],
    numbers: [],
    themes: [],
    judgement: undefined,
    inspection: undefined,
    ...told,
  };
}

/** A name and its parts: “Health and mental health” is “health” and “mental health” too. */
export function namesOf(name: string): string[] {
  const parts = name.split(/, | and /);
  return parts.length === 1 ? parts : [name, ...parts];
}

/** What an area is called, and its subjects, which may have other words: the area “Leaders” is about leadership. */
export function namesOfArea({ short, title, subjects }: Framework['areas'][number]): string[] {
  return [short, title, ...subjects.map((subject) => subject.replaceAll('-', ' '))];
}
