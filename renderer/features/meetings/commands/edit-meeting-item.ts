import { z } from 'zod';
import { conflictProblems } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { meetingItemSchema } from '../../../../shared/domain/meeting/meeting.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { itemThere, loadItem } from './load-item.ts';

/** What of an item is changed by hand: its name and minutes before the meeting; what was said of it afterwards. */
export const typedItemSchema = meetingItemSchema.pick({ title: true, minutes: true, notes: true, keep: true, change: true });
export type TypedItem = z.infer<typeof typedItemSchema>;

/** A change of one item of an agenda; two people's changes meet field by field. */
export const editMeetingItem = defineCommand({
  name: 'edit-meeting-item',
  action: 'review',
  input: z.object({ itemId: idSchema, rev: z.int().positive(), before: typedItemSchema, after: typedItemSchema }),
  tables: ['meetings', 'meetingItems'],
  load: loadItem,
  decide({ rev, before, after }, loaded) {
    const there = itemThere(loaded);
    if (!there.ok) return there;
    const merged = mergeEdit('meetingItems', there.value, { rev, before, after: { ...after, title: after.title.trim() } });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});
