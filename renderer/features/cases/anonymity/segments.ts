import type { AnonymousText, Replacement } from '../../../../shared/domain/anonymity/anonymous-text.ts';

/** A stretch of a text: as it is, or replaced. `at` is where it begins in the original, and its own. */
export type Segment = { readonly at: number; readonly plain: string } | { readonly at: number; readonly replaced: Replacement };

/** A text cut at what was replaced in it. */
export function segmentsOf({ original, replacements }: AnonymousText): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const replaced of replacements) {
    if (replaced.start > at) segments.push({ at, plain: original.slice(at, replaced.start) });
    segments.push({ at: replaced.start, replaced });
    at = replaced.end;
  }
  if (at < original.length) segments.push({ at, plain: original.slice(at) });
  return segments;
}
