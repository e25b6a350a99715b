import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Offer } from '../../../../shared/domain/offer/offer.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { type AboutRows, loadGround, type OfferAbout, type OfferGround, readAbout } from '../commands/offer-ground.ts';

/** Everything that *Make it up to them* shows of one thing that is put right, or of one complaint. */
export interface MakeUpFacts {
  readonly about: AboutRows;
  readonly customer: Customer | null;
  /** What was offered, the newest first. */
  readonly offers: readonly Offer[];
  /** Whose answer each offer that waits is waiting for, by offer; null for nobody in particular. */
  readonly askedOf: ReadonlyMap<Id, Id | null>;
  readonly ground: OfferGround;
}

/** Offers are a handful for each. Those of a complaint show where it is put right too, and the other way round. */
export async function readMakeUp(reader: Reader, about: OfferAbout): Promise<MakeUpFacts> {
  const [rows, ground] = await Promise.all([readAbout(reader, about), loadGround(reader)]);
  const { recovery, complaint } = rows;
  const [ofRecovery, ofComplaint] = await Promise.all([
    recovery === null ? [] : reader.offers.where('recoveryId').equals(recovery.id).toArray(),
    complaint === null ? [] : reader.offers.where('complaintId').equals(complaint.id).toArray(),
  ]);
  const both = new Map([...ofRecovery, ...ofComplaint].map((offer) => [offer.id, offer]));
  const pending = await reader.pendingWork();
  const offers = visible([...both.values()], pending).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const customerId = recovery?.customerId ?? complaint?.customerId ?? null;
  const customer = customerId === null ? undefined : await reader.customers.get(customerId);
  const waiting = offers.filter(({ state }) => state === 'waiting').map(({ id }) => id);
  const asking = waiting.length === 0 ? [] : visible(await reader.calls.where('offerId').anyOf(waiting).toArray(), pending);
  const askedOf = new Map(asking.filter(({ open }) => open === 1).map(({ offerId, assignedTo }) => [offerId ?? '', assignedTo]));
  return { about: rows, customer: customer ?? null, offers, askedOf, ground };
}
