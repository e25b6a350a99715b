import type { Problem } from '../base/reason.ts';
import { sortKey } from '../base/sort-key.ts';
import { tooLong } from './typed-lines.ts';

/** The longest tag, and how many one customer has. */
const most = { tag: 60, tags: 50 } as const;

/** Tags as they were typed: tidied, each once whatever its letters' case. */
export function readTags(typed: readonly string[]): { readonly value: string[]; readonly problems: Problem[] } {
  const tags = typed.map((tag) => tag.trim().replace(/\s+/g, ' ')).filter((tag) => tag !== '');
  const value = [...new Map(tags.toReversed().map((tag) => [sortKey(tag) || tag, tag])).values()].toReversed();
  return {
    value,
    problems: [
      ...value.flatMap((tag) => tooLong(tag, ['tags'], most.tag)).slice(0, 1),
      ...(value.length > most.tags ? [{ path: ['tags'], code: 'too-many-lines', params: { most: most.tags } }] : []),
    ],
  };
}
