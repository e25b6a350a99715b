import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Keeps that the customer was told what we offer. Anybody may have told them: what was agreed is agreed. */
export const tellOffer = defineCommand({
  name: 'tell-offer',
  action: 'ring',
  input: z.object({ offerId: idSchema }),
  tables: ['offers'],
  load: (reader, { offerId }) => reader.offers.get(offerId),
  decide(_input, offer, ctx) {
    if (offer === undefined || offer.live === 0) return recordGone;
    if (offer.state === 'told') return { ok: true, value: { patches: [], output: null } };
    if (offer.state !== 'agreed') return { ok: false, problems: [{ path: [], code: 'offer-not-agreed', params: {} }] };
    const patch = updatePatch('offers', offer, { state: 'told', toldAt: ctx.now.instant });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
