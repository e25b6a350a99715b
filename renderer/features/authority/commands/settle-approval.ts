import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Reason } from '../../../../shared/domain/base/reason.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import type { Offer } from '../../../../shared/domain/offer/offer.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** An offer with the open lines in *Today* that ask for a decision on it. */
export interface OfferCalls {
  readonly offer: Offer | undefined;
  readonly asking: readonly Call[];
}

export async function loadOfferCalls(reader: Reader, offerId: Id): Promise<OfferCalls> {
  const [offer, calls] = await Promise.all([reader.offers.get(offerId), reader.calls.where('offerId').equals(offerId).toArray()]);
  return { offer, asking: calls.filter(({ kind, open, live }) => kind === 'approval' && open === 1 && live === 1) };
}

/** Takes the question off *Today*, with why. */
export function settleApproval(asking: readonly Call[], state: 'done' | 'cancelled', code: Reason['code'], at: Instant): Patch[] {
  return asking.flatMap((call) => updatePatch('calls', call, closedFields(state, at, { code, params: {} })) ?? []);
}
