import { z } from 'zod';
import { recordGone } from '../../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../../shared/domain/base/id.ts';
import { newActionPatches, typedActionSchema } from '../../../../../shared/domain/meeting/new-action.ts';
import { defineCommand } from '../../../../data/kernel/command.ts';

/** Somebody takes something on while the team talks: it stands in *Today* until it is done. Blank words are a problem. */
export const takeOn = defineCommand({
  name: 'take-on',
  action: 'review',
  input: z.object({ itemId: idSchema, typed: typedActionSchema.extend({ what: z.string().max(2_000) }) }),
  tables: ['meetingItems', 'meetingActions', 'calls'],
  load: (reader, { itemId }) => reader.meetingItems.get(itemId),
  decide({ itemId, typed }, item, ctx) {
    if (item === undefined || item.live === 0) return recordGone;
    const made = newActionPatches(typed, { meetingId: item.meetingId, itemId, caseId: item.caseId, reviewId: null }, ctx);
    return made.ok ? { ok: true, value: { patches: made.value.patches, output: null } } : made;
  },
});
