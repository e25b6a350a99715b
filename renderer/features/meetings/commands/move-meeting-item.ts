import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { itemThere, loadItem } from './load-item.ts';

/** Moves one item to another place on the agenda, counted from 0; the others stay as they are. */
export const moveMeetingItem = defineCommand({
  name: 'move-meeting-item',
  action: 'review',
  input: z.object({ itemId: idSchema, place: z.int().min(0) }),
  tables: ['meetings', 'meetingItems'],
  load: loadItem,
  decide({ itemId, place }, loaded) {
    const there = itemThere(loaded);
    if (!there.ok) return there;
    const others = loaded.items.filter(({ id }) => id !== itemId);
    const isThere = loaded.items.findIndex(({ id }) => id === itemId) === Math.min(place, others.length);
    const before = others[place - 1]?.order ?? others.at(Math.min(place, others.length) - 1)?.order ?? 0;
    const first = others[0]?.order ?? 1;
    const after = others[place]?.order;
    const order = place === 0 ? first - 1 : after === undefined ? before + 1 : (before + after) / 2;
    const patch = isThere ? null : updatePatch('meetingItems', there.value, { order });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
