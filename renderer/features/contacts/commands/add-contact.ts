import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { readContactFacts, typedContactSchema } from '../../../../shared/domain/contact/contact-facts.ts';
import { newContact } from '../../../../shared/domain/contact/new-contact.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** Writes down somebody to talk to: for a customer, for a place, or for a customer about one place. */
export const addContact = defineCommand({
  name: 'add-contact',
  action: 'edit-records',
  input: z.object({ customerId: idSchema.nullable(), typed: typedContactSchema }),
  tables: ['contacts', 'customers', 'properties'],
  load: (reader, { customerId, typed }) => readOwners(reader, customerId, typed.propertyId),
  decide({ customerId, typed }, owners, ctx) {
    if (owners.some((owner) => owner?.live !== 1) || owners.length === 0) return recordGone;
    const read = readContactFacts(typed, ctx.business.country, { phones: [], emails: [] });
    if (!read.ok) return read;
    const contactId = ctx.newId();
    const patches = [createPatch('contacts', contactId, newContact({ ...read.value, customerId }))];
    return { ok: true, value: { patches, output: { contactId } } };
  },
});

/** Whom and what a contact is for, as far as it is named: undefined for what is not there. */
export function readOwners(reader: Reader, customerId: Id | null, propertyId: Id | null): Promise<({ live: 0 | 1 } | undefined)[]> {
  return Promise.all([
    ...(customerId === null ? [] : [reader.customers.get(customerId)]),
    ...(propertyId === null ? [] : [reader.properties.get(propertyId)]),
  ]);
}
