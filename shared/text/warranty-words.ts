import type { Now } from '../domain/base/now.ts';
import type { WarrantyLeft } from '../domain/equipment/warranty-left.ts';
import { equipment as words } from './en/equipment.ts';
import { formatDay } from './format.ts';

/** A span of days as people say it: `12 days`, `5 months`, `3 years`; rounded down, so that nothing is promised. */
export function spanWords(days: number): string {
  if (days < 60) return words.days(days);
  if (days < 730) return words.months(Math.floor(days / 30.44));
  return words.years(Math.floor(days / 365.25));
}

/** `until 12 Nov 2027, 11 months left`; empty for none. */
export function warrantyWords(left: WarrantyLeft, now: Now): string {
  if (left.state === 'none') return '';
  const day = formatDay(left.until, now);
  if (left.state === 'over') return words.warrantyLeft.over(day);
  return left.days === 0 ? words.warrantyLeft.lastDay(day) : words.warrantyLeft[left.state](day, spanWords(left.days));
}

/** The same in a chip; null for none. */
export function warrantyChip(left: WarrantyLeft): { readonly words: string; readonly tone: 'kept' | 'due' | 'plain' } | null {
  switch (left.state) {
    case 'none':
      return null;
    case 'over':
      return { words: words.warrantyChip.over, tone: 'plain' };
    case 'running':
      return { words: words.warrantyChip.running, tone: 'kept' };
    case 'soon':
      return { words: left.days === 0 ? words.warrantyChip.lastDay : words.warrantyChip.soon(spanWords(left.days)), tone: 'due' };
  }
}
