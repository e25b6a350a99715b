import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { removePatch } from '../../../../shared/domain/base/patch.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Takes a contact off the record; undo brings it back. */
export const removeContact = defineCommand({
  name: 'remove-contact',
  action: 'edit-records',
  input: z.object({ contactId: idSchema }),
  tables: ['contacts'],
  load: async (reader, { contactId }) => await reader.contacts.get(contactId),
  decide(_input, contact, ctx) {
    if (contact === undefined || contact.live === 0) return recordGone;
    return { ok: true, value: { patches: [removePatch('contacts', contact, ctx.now.instant)], output: { name: contact.name } } };
  },
});
