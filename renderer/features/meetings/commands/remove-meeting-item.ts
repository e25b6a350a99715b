import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { removePatch } from '../../../../shared/domain/base/patch.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { itemThere, loadItem } from './load-item.ts';
import { notEnded } from './load-meeting.ts';

/** Takes one item off the agenda; the case or job that it is about stays. */
export const removeMeetingItem = defineCommand({
  name: 'remove-meeting-item',
  action: 'review',
  input: z.object({ itemId: idSchema }),
  tables: ['meetings', 'meetingItems'],
  load: loadItem,
  decide(_, loaded, ctx) {
    const there = itemThere(loaded);
    if (!there.ok) return there;
    const planned = notEnded(loaded);
    if (!planned.ok) return planned;
    return { ok: true, value: { patches: [removePatch('meetingItems', there.value, ctx.now.instant)], output: null } };
  },
});
