import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../../shared/domain/base/merge-edit.ts';
import { meetingItemSchema } from '../../../../../shared/domain/meeting/meeting.ts';
import { defineCommand } from '../../../../data/kernel/command.ts';

const wordsSchema = meetingItemSchema.pick({ notes: true, keep: true, change: true });

/** Keeps what the team says about an item: a note, what we keep, what we change. */
export const writeItem = defineCommand({
  name: 'write-item',
  action: 'review',
  input: z.object({ itemId: idSchema, rev: z.int().positive(), before: wordsSchema, after: wordsSchema }),
  tables: ['meetingItems'],
  load: (reader, { itemId }) => reader.meetingItems.get(itemId),
  decide({ rev, before, after }, item) {
    if (item === undefined || item.live === 0) return recordGone;
    const trimmed = { notes: after.notes.trim(), keep: after.keep.trim(), change: after.change.trim() };
    const merged = mergeEdit('meetingItems', item, { rev, before, after: trimmed });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});
