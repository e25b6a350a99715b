import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, removePatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Contact } from '../../../../shared/domain/contact/contact.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { readTies, tiedTables } from '../queries/read-ties.ts';

/**
 * Takes a customer off the list, with what is nothing without them: their contacts, pictures and files. Refused while
 * anything else points to them, with how much of what. Undo and `bringBackCustomer` bring them back.
 */
export const removeCustomer = defineCommand({
  name: 'remove-customer',
  action: 'edit-records',
  input: z.object({ customerId: idSchema }),
  tables: tiedTables,
  async load(reader, { customerId }) {
    const [customer, ties, contacts, photos, attachments] = await Promise.all([
      reader.customers.get(customerId),
      readTies(reader, customerId),
      reader.contacts.where('customerId').equals(customerId).toArray(),
      reader.importedPhotos.where('customerId').equals(customerId).toArray(),
      reader.attachments.where('customerId').equals(customerId).toArray(),
    ]);
    return { customer, ties, contacts: contacts.filter(isLive), photos: photos.filter(isLive), attachments: attachments.filter(isLive) };
  },
  decide(_input, { customer, ties, contacts, photos, attachments }, ctx) {
    if (customer === undefined || customer.live === 0) return recordGone;
    if (Object.keys(ties).length > 0) {
      return { ok: false, problems: [{ path: [], code: 'customer-still-needed', params: { ...ties } }] };
    }
    const at = ctx.now.instant;
    const patches = [
      removePatch('customers', customer, at),
      ...contacts.map((contact) => withoutCustomer(contact, at)),
      ...photos.map((photo) => removePatch('importedPhotos', photo, at)),
      ...attachments.map((attachment) => removePatch('attachments', attachment, at)),
    ].filter((patch) => patch !== null);
    return { ok: true, value: { patches, output: { name: customer.name } } };
  },
});

const isLive = ({ live }: { readonly live: 0 | 1 }): boolean => live === 1;

/** A contact at a place stays for the place. */
function withoutCustomer(contact: Contact, at: string): Patch | null {
  return contact.propertyId === null ? removePatch('contacts', contact, at) : updatePatch('contacts', contact, { customerId: null });
}
