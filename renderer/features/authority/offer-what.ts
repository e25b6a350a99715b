import type { Money } from '../../../shared/domain/base/money.ts';
import type { Offer } from '../../../shared/domain/offer/offer.ts';
import { offers } from '../../../shared/text/en/offers.ts';
import { formatMoney } from '../../../shared/text/format.ts';

/** An offer in a few words: `Money back, £80`. */
export function offerWhat({ kind, amount }: Pick<Offer, 'kind' | 'amount'>): string {
  return offers.what(offers.kinds[kind], amount.minor === 0 ? null : formatMoney(amount));
}

/** Minor units as the business's money. */
export function money(minor: number, currency: Money['currency']): string {
  return formatMoney({ minor, currency });
}
