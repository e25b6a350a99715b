import { daysBetween } from '../base/local-time.ts';
import type { LocalDate } from '../base/now.ts';
import type { Equipment } from './equipment.ts';

/** A warranty that ends within this many days is worth a word to the customer while it still helps them. */
const soonDays = 30;

export type WarrantyLeft =
  /** Nothing is known of one, or the piece stands there no more. */
  | { readonly state: 'none' }
  /** `days` since it ended, at least 1. */
  | { readonly state: 'over'; readonly until: LocalDate; readonly days: number }
  /** `days` until it ends; 0 on its last day. `soon`: within `soonDays`. */
  | { readonly state: 'soon' | 'running'; readonly until: LocalDate; readonly days: number };

/** What is left of a warranty. Its last day still counts. */
export function warrantyLeft({ warrantyUntil, retiredOn }: Pick<Equipment, 'warrantyUntil' | 'retiredOn'>, today: LocalDate): WarrantyLeft {
  if (warrantyUntil === null || retiredOn !== null) return { state: 'none' };
  const days = daysBetween(today, warrantyUntil);
  if (days < 0) return { state: 'over', until: warrantyUntil, days: -days };
  return { state: days <= soonDays ? 'soon' : 'running', until: warrantyUntil, days };
}
