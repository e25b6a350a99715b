import type { Id } from '../base/id.ts';
import type { SearchQuery } from './search-query.ts';
import { termsIn } from './text-words.ts';

/** One of our own people, as far as a question may name them. */
export interface NamedPerson {
  readonly id: Id;
  readonly name: string;
}

/** A letter alone begins too many names. */
const fewestLetters = 2;

/**
 * The word by which the index knows one of our own people: nobody types its first sign, so that it is only ever reached
 * through a name. A name that changes leaves the index as it is.
 */
export function staffTerm(id: Id): string {
  return `\u{e000}${id}`;
}

/** The question, where each word that begins a name of one of our people stands for that person too. */
export function withPeople(query: SearchQuery, people: readonly NamedPerson[]): SearchQuery {
  const named = people.map(({ id, name }) => ({ term: staffTerm(id), words: termsIn(name) }));
  const words = query.words.map((asked) => {
    if (asked.word.length < fewestLetters) return asked;
    const meant = named.filter(({ words: own }) => own.some((word) => word.startsWith(asked.word))).map(({ term }) => term);
    return meant.length === 0 ? asked : { ...asked, alike: [...asked.alike, ...meant] };
  });
  return { ...query, words };
}
