import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** The newest pieces that are looked at: what a shop puts in now is what it will put in next. */
const mostLookedAt = 200;

/** Kinds of equipment that this business writes down, the commonest first, in the spelling used last. */
export async function usualKinds(reader: Reader): Promise<string[]> {
  const pieces = visible(await reader.equipment.orderBy('id').reverse().limit(mostLookedAt).toArray(), await reader.pendingWork());
  const kinds = new Map<string, { readonly kind: string; readonly count: number }>();
  for (const { kind, kindSort } of pieces) {
    const known = kinds.get(kindSort);
    kinds.set(kindSort, { kind: known?.kind ?? kind, count: (known?.count ?? 0) + 1 });
  }
  return [...kinds.values()].toSorted((a, b) => b.count - a.count).map(({ kind }) => kind);
}
