import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { today } from '../../../../shared/text/en/today.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { offerWhat } from '../offer-what.ts';

/** For whom it is: the customer is not rung for it, so the call does not name them. */
export async function approvalName(reader: Reader, call: Call): Promise<string> {
  const offer = await reader.offers.get(call.subject);
  const customer = offer && (await reader.customers.get(offer.customerId));
  return customer?.name ?? today.kinds.approval;
}

/** Who asks, and for what. */
export async function approvalLine(reader: Reader, call: Call): Promise<string> {
  const offer = await reader.offers.get(call.subject);
  const asker = offer && (await reader.staff.get(offer.offeredBy));
  return offer === undefined ? today.kinds.approval : words.approval.line(asker?.name ?? '', offerWhat(offer));
}

/** Questions whose offer is no more, such as after an erasure: nobody has to answer them. */
export async function settledApprovals(reader: Reader, calls: readonly Call[]): Promise<ReadonlySet<Id>> {
  const offers = await reader.offers.bulkGet(calls.map(({ subject }) => subject));
  const settled = calls.filter((_call, index) => offers[index]?.state !== 'waiting' || offers[index]?.live === 0);
  return new Set(settled.map(({ id }) => id));
}
