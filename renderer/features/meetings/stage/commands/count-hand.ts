import { z } from 'zod';
import { recordGone } from '../../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../../shared/domain/base/reason.ts';
import { countHand as count } from '../../../../../shared/domain/meeting/count-hand.ts';
import { defineCommand } from '../../../../data/kernel/command.ts';

/** One more hand for an answer, or one fewer: counted on what the records say, so that quick presses never lose one. */
export const countHand = defineCommand({
  name: 'count-hand',
  action: 'review',
  input: z.object({ itemId: idSchema, option: z.string().min(1).max(120), by: z.union([z.literal(1), z.literal(-1)]) }),
  tables: ['meetingItems'],
  load: (reader, { itemId }) => reader.meetingItems.get(itemId),
  decide({ option, by }, item): Result<{ patches: Patch[]; output: null }> {
    if (item === undefined || item.live === 0) return recordGone;
    const patch = updatePatch('meetingItems', item, { hands: count(item.hands, option, by) });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
