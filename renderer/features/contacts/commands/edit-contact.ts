import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { readContactFacts, typedContactOf, typedContactSchema } from '../../../../shared/domain/contact/contact-facts.ts';
import { contactKeys } from '../../../../shared/domain/contact/new-contact.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { readOwners } from './add-contact.ts';

const inputSchema = z.object({
  contactId: idSchema,
  /** The revision that the form was opened from, what it showed then, and what stands in it now. */
  rev: z.int().positive(),
  before: typedContactSchema,
  after: typedContactSchema,
});

/** Changes a contact. Edits from an older revision merge field by field; what both changed differently is a problem of its own. */
export const editContact = defineCommand({
  name: 'edit-contact',
  action: 'edit-records',
  input: inputSchema,
  tables: ['contacts', 'customers', 'properties'],
  async load(reader, { contactId, after }) {
    const contact = await reader.contacts.get(contactId);
    return { contact, owners: await readOwners(reader, contact?.customerId ?? null, after.propertyId) };
  },
  decide({ rev, before, after }, { contact, owners }, ctx) {
    if (contact === undefined || contact.live === 0 || owners.length === 0 || owners.some((owner) => owner?.live !== 1)) return recordGone;
    const read = readContactFacts(after, ctx.business.country, contact);
    if (!read.ok) return read;
    // Merged as it was typed: how a phone was read may differ between versions, what was written does not.
    const merged = mergeEdit('contacts', { ...contact, ...typedContactOf(contact) }, { rev, before, after: typedContactOf(read.value) });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    const fields = new Set(Object.keys(merged.patch?.fields ?? {}));
    const changes = Object.fromEntries(Object.entries(read.value).filter(([field]) => fields.has(field)));
    const patch = updatePatch('contacts', contact, { ...changes, ...contactKeys({ ...contact, ...changes }) });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
