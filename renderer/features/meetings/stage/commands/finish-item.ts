import { z } from 'zod';
import { recordGone } from '../../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../../data/kernel/command.ts';

/** The team goes on from an item: how long it took, and that it was dealt with. Gone through again, or in another window, only its time grows. */
export const finishItem = defineCommand({
  name: 'finish-item',
  action: 'review',
  input: z.object({ itemId: idSchema, seconds: z.int().nonnegative() }),
  tables: ['meetingItems'],
  load: (reader, { itemId }) => reader.meetingItems.get(itemId),
  decide({ seconds }, item, { now }): Result<{ patches: Patch[]; output: null }> {
    if (item === undefined || item.live === 0) return recordGone;
    const patch = updatePatch('meetingItems', item, { seconds: Math.max(seconds, item.seconds ?? 0), doneAt: item.doneAt ?? now.instant });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
