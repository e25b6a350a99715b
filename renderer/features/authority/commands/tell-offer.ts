import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Offer } from '../../../../shared/domain/offer/offer.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import { doIfOpen } from '../../../../shared/domain/recovery/take-step.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import { readAbout } from './offer-ground.ts';

/**
 * Keeps that the customer was told what we offer, and with it that we made it up to them, in the words that were said:
 * nobody notes it twice. Anybody may have told them: what was agreed is agreed. `madeUp`: that step was still open.
 */
export const tellOffer = defineCommand({
  name: 'tell-offer',
  action: 'ring',
  input: z.object({ offerId: idSchema }),
  tables: ['offers', 'recoveries', 'complaints', 'jobs'],
  load: async (reader, { offerId }) => {
    const offer = await reader.offers.get(offerId);
    // Something may have been begun for the complaint since it was offered.
    return { offer, recovery: offer === undefined ? null : (await readAbout(reader, offer)).recovery };
  },
  decide(_input, { offer, recovery }, ctx) {
    if (offer === undefined || offer.live === 0) return recordGone;
    if (offer.state === 'told') return { ok: true, value: { patches: [], output: { madeUp: false } } };
    if (offer.state !== 'agreed') return { ok: false, problems: [{ path: [], code: 'offer-not-agreed', params: {} }] };
    const own = updatePatch('offers', offer, { state: 'told', toldAt: ctx.now.instant });
    const step = recovery === null ? null : madeUpFor(recovery, offer, ctx);
    return { ok: true, value: { patches: [own, step].filter((patch) => patch !== null), output: { madeUp: step !== null } } };
  },
});

/** The step of making it up to them, as it was offered; null where somebody has settled it, or all of it is closed. */
function madeUpFor(recovery: Recovery, { words }: Offer, { actor, now }: Ctx): Patch | null {
  const { steps } = doIfOpen(recovery, 'atonement', { by: actor.id, at: now.instant, words });
  return updatePatch('recoveries', recovery, { steps });
}
