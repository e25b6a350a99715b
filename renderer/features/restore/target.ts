import type { Instant } from '../../../shared/domain/base/now.ts';

/** What somebody wants back. `at`: when the copy was made. */
export type Target =
  | { readonly kind: 'copy'; readonly id: string; readonly at: Instant }
  | { readonly kind: 'file'; readonly id: string; readonly name: string }
  /** The copy that leads there, and the moment to go back to. */
  | { readonly kind: 'time'; readonly id: string; readonly at: Instant; readonly until: Instant };

export function untilOf(target: Target): Instant | null {
  return target.kind === 'time' ? target.until : null;
}
