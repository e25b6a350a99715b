import type { Policy } from '../policy/policy.ts';
import type { Role } from '../staff/staff.ts';
import type { MonthSpending } from './month-spending.ts';
import type { OfferOver } from './offer.ts';

/** What somebody may still offer without asking, in minor units; null where nothing limits it. May be below 0 where more was given. */
export interface OfferRoom {
  readonly perOffer: number | null;
  readonly month: number | null;
  readonly budget: number | null;
}

/**
 * What is left to somebody in a role by the policy in force (null: none was written yet, and then money is the owner's).
 * The owner has no limit but minds the budget; an apprentice offers nothing (S1).
 */
export function offerRoom(
  role: Role,
  policy: Pick<Policy, 'limits' | 'monthlyBudget'> | null,
  spent: Pick<MonthSpending, 'byPerson' | 'inAll'>,
): OfferRoom {
  const budget = policy === null || policy.monthlyBudget === null ? null : policy.monthlyBudget - spent.inAll;
  if (role === 'owner') return { perOffer: null, month: null, budget };
  const limit = policy === null || role === 'apprentice' ? { perOffer: 0, perMonth: 0 } : policy.limits[role];
  return { perOffer: limit.perOffer, month: limit.perMonth - spent.byPerson, budget };
}

/** Which limits an amount goes over; none for a gesture without cost, whatever was spent before. */
export function judgeOffer(minor: number, room: OfferRoom): OfferOver[] {
  if (minor <= 0) return [];
  const over = (left: number | null): boolean => left !== null && minor > left;
  return [
    ...(over(room.perOffer) ? (['offer'] as const) : []),
    ...(over(room.month) ? (['month'] as const) : []),
    ...(over(room.budget) ? (['budget'] as const) : []),
  ];
}

/** The most that may be given at once without asking; null where nothing limits it, never below 0. */
export function mostAtOnce({ perOffer, month, budget }: OfferRoom): number | null {
  const limits = [perOffer, month, budget].filter((left) => left !== null);
  return limits.length === 0 ? null : Math.max(0, Math.min(...limits));
}

/**
 * True when somebody in `role` may answer an offer that waits: the owner always; others only a wish that was handed on
 * (it went over no limit of its own) and that they could have offered themselves.
 */
export function mayDecide(
  role: Role,
  waiting: { readonly overLimits: readonly OfferOver[]; readonly minor: number },
  room: OfferRoom,
): boolean {
  if (role === 'owner') return true;
  if (role === 'apprentice' || waiting.overLimits.length > 0) return false;
  return judgeOffer(waiting.minor, room).length === 0;
}
