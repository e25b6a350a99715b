import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { callNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { afterWork } from '../../../../shared/domain/call/call-timing.ts';
import { newCall } from '../../../../shared/domain/call/new-call.ts';
import { checkOffer } from '../../../../shared/domain/offer/check-offer.ts';
import { judgeOffer, mayDecide, offerRoom } from '../../../../shared/domain/offer/judge-offer.ts';
import { monthOf, monthSpending } from '../../../../shared/domain/offer/month-spending.ts';
import type { Offer, OfferKind, OfferOver, OfferState } from '../../../../shared/domain/offer/offer.ts';
import { causeOf } from '../../../../shared/domain/offer/spending-by-cause.ts';
import { policyInForce } from '../../../../shared/domain/policy/policy-in-force.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import type { Ctx, Decision } from '../../../data/kernel/command.ts';
import type { AboutRows, OfferGround } from './offer-ground.ts';

/** What somebody wants to offer; `minor` in minor units of the business's currency. */
export interface Wanted {
  readonly kind: OfferKind;
  readonly words: string;
  readonly minor: number;
}

export interface Offered {
  readonly offerId: Id;
  readonly state: OfferState;
  readonly overLimits: readonly OfferOver[];
  /** Who is asked; null where nobody has to be. */
  readonly askedOf: Id | null;
}

/**
 * The offer, and where it waits the line in *Today* of who decides it. `wish`: it comes from somebody who offers nothing,
 * and waits whatever it costs.
 */
export function decideNewOffer(wanted: Wanted, wish: boolean, about: AboutRows, ground: OfferGround, ctx: Ctx): Result<Decision<Offered>> {
  const customerId = about.recovery?.customerId ?? about.complaint?.customerId ?? null;
  if (customerId === null) return recordGone;
  const problems = checkOffer(wanted);
  if (problems.length > 0) return { ok: false, problems };
  const policy = policyInForce(ground.policies, ctx.now.date);
  const over = wish ? [] : judgeOffer(wanted.minor, roomFor(ctx.actor, ground, ctx));
  const isOwner = ctx.actor.role === 'owner';
  const waits = wish || (over.length > 0 && !isOwner);
  const offerId = ctx.newId();
  const links = {
    customerId,
    recoveryId: about.recovery?.id ?? null,
    complaintId: about.complaint?.id ?? null,
    jobId: about.job?.id ?? null,
  };
  const fields: Omit<Offer, 'id' | 'rev' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'deletedAt' | 'live' | 'schemaVersion'> =
    {
      ...links,
      kind: wanted.kind,
      words: wanted.words.trim(),
      amount: { minor: wanted.minor, currency: ctx.business.currency },
      asked: null,
      offeredBy: ctx.actor.id,
      offeredOn: ctx.now.date,
      state: waits ? 'waiting' : 'agreed',
      overLimits: over,
      policyId: policy?.id ?? null,
      decidedBy: over.length > 0 && isOwner ? ctx.actor.id : null,
      decidedAt: over.length > 0 && isOwner ? ctx.now.instant : null,
      decisionWords: '',
      toldAt: null,
      cause: causeOf({ cause: null }, about.complaint, about.job),
    };
  const askedOf = waits ? deciderOf(wanted.minor, wish, about, ground, ctx) : null;
  const call = waits ? [approvalCall(offerId, links, askedOf, wish, ctx)] : [];
  const output = { offerId, state: fields.state, overLimits: over, askedOf };
  return { ok: true, value: { patches: [createPatch('offers', offerId, fields), ...call], output } };
}

/** What a person may still offer this month. */
function roomFor(person: Pick<Staff, 'id' | 'role'>, ground: OfferGround, { now, business }: Pick<Ctx, 'now' | 'business'>) {
  const spent = monthSpending(monthOf(now.date), person.id, business.currency, ground.offers);
  return offerRoom(person.role, policyInForce(ground.policies, now.date), spent);
}

/** Who is asked: for a wish whoever leads what is being put right, where they may offer it themselves; else the owner. */
function deciderOf(minor: number, wish: boolean, { recovery }: AboutRows, ground: OfferGround, ctx: Ctx): Id | null {
  const leads = wish ? ground.staff.find(({ id }) => id === recovery?.assignedTo) : undefined;
  if (leads !== undefined && mayDecide(leads.role, { overLimits: [], minor }, roomFor(leads, ground, ctx))) return leads.id;
  const owners = ground.staff.filter(({ role }) => role === 'owner');
  return owners.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0]?.id ?? null;
}

/**
 * The line in *Today*: soon due, because a customer waits for our answer. It is with nobody outside, so that a call to the
 * customer never settles it along with what was said to them.
 */
function approvalCall(
  offerId: Id,
  links: Pick<Offer, 'recoveryId' | 'complaintId' | 'jobId'>,
  assignedTo: Id | null,
  wish: boolean,
  ctx: Ctx,
): Patch {
  const { recoveryId, complaintId, jobId } = links;
  const call = newCall({
    kind: 'approval',
    subject: offerId,
    customerId: null,
    jobId,
    recoveryId,
    complaintId,
    offerId,
    assignedTo,
    dueAt: afterWork(ctx.now.instant, callNumbersOf(ctx.business).deskWorkWithin, callTiming(ctx, null)),
    dueIs: 'by',
    reason: { code: wish ? 'offer-wished' : 'offer-over-limit', params: {} },
  });
  return createPatch('calls', ctx.newId(), call);
}
