import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { loadOfferCalls, settleApproval } from './settle-approval.ts';

/** Takes an offer back before the customer was told: whoever made it, or the owner. What was promised to them stays promised. */
export const withdrawOffer = defineCommand({
  name: 'withdraw-offer',
  action: 'wish',
  input: z.object({ offerId: idSchema }),
  tables: ['offers', 'calls'],
  load: (reader, { offerId }) => loadOfferCalls(reader, offerId),
  decide(_input, { offer, asking }, ctx) {
    if (offer === undefined || offer.live === 0) return recordGone;
    if (offer.state === 'told') return { ok: false, problems: [{ path: [], code: 'offer-told-already', params: {} }] };
    if (offer.state !== 'waiting' && offer.state !== 'agreed') return { ok: true, value: { patches: [], output: null } };
    if (ctx.actor.role !== 'owner' && offer.offeredBy !== ctx.actor.id)
      return { ok: false, problems: [{ path: [], code: 'offer-not-yours', params: {} }] };
    const patch = updatePatch('offers', offer, { state: 'withdrawn' });
    const settled = settleApproval(asking, 'cancelled', 'offer-withdrawn', ctx.now.instant);
    return { ok: true, value: { patches: [...(patch === null ? [] : [patch]), ...settled], output: null } };
  },
});
