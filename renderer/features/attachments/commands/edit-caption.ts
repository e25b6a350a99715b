import { z } from 'zod';
import { attachmentSchema } from '../../../../shared/domain/attachment/attachment.ts';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

export const captionSchema = attachmentSchema.pick({ caption: true });
export type CaptionFacts = z.infer<typeof captionSchema>;

/** Changes what is written beneath a picture or file. */
export const editCaption = defineCommand({
  name: 'edit-caption',
  action: 'attach',
  input: z.object({ attachmentId: idSchema, rev: z.int().positive(), before: captionSchema, after: captionSchema }),
  tables: ['attachments'],
  load: async (reader, { attachmentId }) => await reader.attachments.get(attachmentId),
  decide({ rev, before, after }, attachment) {
    if (attachment === undefined || attachment.live === 0) return recordGone;
    const merged = mergeEdit('attachments', attachment, { rev, before, after: { caption: after.caption.trim() } });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});
