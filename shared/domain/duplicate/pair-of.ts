import type { Id } from '../base/id.ts';

/** Two ids, the smaller first: how a pair is kept, whoever of the two was named first. */
export function pairOf(a: Id, b: Id): [Id, Id] {
  return a < b ? [a, b] : [b, a];
}

/** The id of the answer about two customers: two devices answer about one pair. */
export function decisionId(a: Id, b: Id): Id {
  return `dd:${pairOf(a, b).join(':')}`;
}
