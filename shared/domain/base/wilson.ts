/** 95%, two-sided. */
const z = 1.959964;

/** A share of a few, and between what the true one likely lies (Wilson, 95%); all 0 to 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The share `hits` of `of` with its Wilson interval. Of nothing, anything may be true: 0 to 1. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { share: 0, low: 0, high: 1 };
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { share, low: Math.max(0, Math.min(share, middle - half)), high: Math.min(1, Math.max(share, middle + half)) };
}

/** Between what `b - a` likely lies (Newcombe's interval from two Wilson ones, 95%); -1 to 1. */
export function differenceOf(a: Share, b: Share): { readonly low: number; readonly high: number } {
  const difference = b.share - a.share;
  return {
    low: difference - Math.hypot(b.share - b.low, a.high - a.share),
    high: difference + Math.hypot(b.high - b.share, a.share - a.low),
  };
}
