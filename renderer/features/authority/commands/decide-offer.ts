import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { isFreeKind } from '../../../../shared/domain/offer/check-offer.ts';
import { mayDecide } from '../../../../shared/domain/offer/judge-offer.ts';
import { offerSchema } from '../../../../shared/domain/offer/offer.ts';
import { formatMoney } from '../../../../shared/text/format.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { decisionRoom } from '../decision-room.ts';
import { loadGround } from './offer-ground.ts';
import { loadOfferCalls, settleApproval } from './settle-approval.ts';

const inputSchema = z.object({
  offerId: idSchema,
  /** `less`: yes, to the amount in `minor`. */
  answer: z.enum(['yes', 'less', 'no']),
  minor: z.int().nonnegative().max(1_000_000_000),
  words: offerSchema.shape.decisionWords,
});

/**
 * Answers an offer that waits: the owner's, who gives the PIN where somebody else sits (the command then runs as theirs,
 * and so does its undo). A wish may be answered by whoever could have offered it.
 */
export const decideOffer = defineCommand({
  name: 'decide-offer',
  action: 'offer',
  input: inputSchema,
  tables: ['offers', 'calls', 'policies', 'staff'],
  load: async (reader, { offerId }) => {
    const found = await loadOfferCalls(reader, offerId);
    return { ...found, ground: await loadGround(reader, found.offer?.offeredOn) };
  },
  decide({ answer, minor, words }, { offer, asking, ground }, ctx) {
    if (offer === undefined || offer.live === 0) return recordGone;
    if (offer.state !== 'waiting') return refused([], 'offer-decided-already');
    const given = answer === 'less' ? minor : offer.amount.minor;
    if (answer === 'less' && (minor >= offer.amount.minor || (minor === 0 && !isFreeKind(offer.kind))))
      return refused(['minor'], 'offer-not-less');
    const room = decisionRoom(offer, ctx.actor, ground);
    if (!mayDecide(ctx.actor.role, { overLimits: offer.overLimits, minor: answer === 'no' ? 0 : given }, room))
      return refused([], 'offer-not-yours-to-decide');
    const amount = { ...offer.amount, minor: given };
    const patch = updatePatch('offers', offer, {
      state: answer === 'no' ? 'refused' : 'agreed',
      amount,
      // What they hear must not name what was asked for.
      words: offer.words.replaceAll(formatMoney(offer.amount), formatMoney(amount)),
      asked: answer === 'less' ? offer.amount : null,
      decidedBy: ctx.actor.id,
      decidedAt: ctx.now.instant,
      decisionWords: words.trim(),
    });
    const settled = settleApproval(asking, 'done', answer === 'no' ? 'offer-refused' : 'offer-agreed', ctx.now.instant);
    return { ok: true, value: { patches: [...(patch === null ? [] : [patch]), ...settled], output: null } };
  },
});

function refused(path: Problem['path'], code: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path, code, params: {} }] };
}
