import { describe, expect, it } from 'vitest';
import { findPhrase, readPatterns, type WordClass } from '../../../../shared/domain/revisit/phrase-pattern.ts';

const classes = new Map<string, WordClass>([
  ['us', (words, at) => (words[at] === 'your' && words[at + 1] === 'lad' ? 2 : words[at] === 'you' ? 1 : 0)],
  ['did', new Set(['fixed', 'put'])],
]);

function find(pattern: string, text: string): string | null {
  return findPhrase(readPatterns([pattern], classes), text.split(' '));
}

describe('phrase patterns', () => {
  it.each([
    ['{us} ..2 {did}', 'the tap your lad only just fixed leaks', 'your lad only just fixed'],
    ['{us} ..1 {did}', 'the tap your lad only just fixed leaks', null],
    ['{us} ..2 {did}', 'thank you , he fixed it', null],
    ['still|again', 'it drips again now', 'again'],
    ['drip* down', 'it is dripping down', 'dripping down'],
    ['only just? put', 'only put in', 'only put'],
    ['only just? put', 'only just put in', 'only just put'],
    ['you !can put', 'you can put', null],
    ['^ drain', 'please drain', null],
    ['^ drain', 'hello , drain it', 'drain'],
    ['since $', 'not right since . thanks', 'since'],
    ['since $', 'since then', null],
    ['your seal', 'your seals gone', 'your seals'],
  ])('"%s" in "%s" gives %s', (pattern, text, found) => {
    expect(find(pattern, text)).toBe(found);
  });

  it('a class that nobody defined is a mistake in the list', () => {
    expect(() => readPatterns(['{nobody} did'], classes)).toThrow('nobody');
  });
});
