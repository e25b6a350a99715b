import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { removePatch } from '../../../../shared/domain/base/patch.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Takes a picture or file off a record. Its bytes stay on the disk, so that undo brings it back whole. */
export const removeAttachment = defineCommand({
  name: 'remove-attachment',
  action: 'attach',
  input: z.object({ attachmentId: idSchema }),
  tables: ['attachments'],
  load: async (reader, { attachmentId }) => await reader.attachments.get(attachmentId),
  decide(_input, attachment, ctx) {
    if (attachment === undefined || attachment.live === 0) return recordGone;
    return { ok: true, value: { patches: [removePatch('attachments', attachment, ctx.now.instant)], output: { name: attachment.name } } };
  },
});
