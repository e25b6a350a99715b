import type { Id } from '../base/id.ts';
import type { LocalDate } from '../base/now.ts';
import type { Offer } from './offer.ts';

/** A calendar month, `YYYY-MM`. Dates are the business's own, so its months are too. */
export type Month = string;

export type SpentOffer = Pick<Offer, 'amount' | 'state' | 'offeredOn' | 'offeredBy' | 'decidedBy'>;

/** What a month's offers come to, in minor units. */
export interface MonthSpending {
  /** Given by one person on their own authority. */
  readonly byPerson: number;
  readonly inAll: number;
  /** Asked for and not decided yet: it is not spent, but may be. */
  readonly waiting: number;
}

export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7);
}

/** The first and the last date of a month, as bounds of an index of dates: a month of 30 days has no 31st to be found. */
export function monthBounds(month: Month): readonly [LocalDate, LocalDate] {
  return [`${month}-01`, `${month}-31`];
}

/** True when it costs us: agreed or told. What waits does not yet; what was refused or withdrawn never does. */
export function isSpent({ state }: Pick<Offer, 'state'>): boolean {
  return state === 'agreed' || state === 'told';
}

/** On whose authority it was given: who decided it, else who offered it. What the owner agreed to uses up nobody's month but the owner's. */
function authorityOf({ offeredBy, decidedBy }: Pick<Offer, 'offeredBy' | 'decidedBy'>): Id {
  return decidedBy ?? offeredBy;
}

/**
 * What was spent in a month, by one person and in all. It depends on which offers there are, never on their order.
 * Amounts of another currency, from before the business changed its own, do not count.
 */
export function monthSpending(month: Month, personId: Id, currency: string, offers: readonly SpentOffer[]): MonthSpending {
  const counted = offers.filter(({ offeredOn, amount }) => monthOf(offeredOn) === month && amount.currency === currency);
  const spent = counted.filter(isSpent);
  return {
    byPerson: sum(spent.filter((offer) => authorityOf(offer) === personId)),
    inAll: sum(spent),
    waiting: sum(counted.filter(({ state }) => state === 'waiting')),
  };
}

function sum(offers: readonly SpentOffer[]): number {
  return offers.reduce((all, { amount }) => all + amount.minor, 0);
}
