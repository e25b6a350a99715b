import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import {
  isAddressPart,
  readAddress,
  readPropertyFacts,
  type TypedProperty,
  typedPropertyOf,
  typedPropertySchema,
} from '../../../../shared/domain/property/property-facts.ts';
import { propertyKeys } from '../../../../shared/domain/property/property-keys.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

const inputSchema = z.object({
  propertyId: idSchema,
  /** The revision that the form was opened from, what it showed then, and what stands in it now. */
  rev: z.int().positive(),
  before: typedPropertySchema,
  after: typedPropertySchema,
});

/**
 * Changes what we know of a property. Edits made from an older revision merge field by field, an address part by part;
 * what both changed is a problem of its own, and then nothing is saved. A new address renews what it is found by.
 */
export const editProperty = defineCommand({
  name: 'edit-property',
  action: 'edit-records',
  input: inputSchema,
  tables: ['properties', 'customers'],
  load: async (reader, { propertyId, after }: z.infer<typeof inputSchema>) => ({
    property: await reader.properties.get(propertyId),
    billTo: after.billToCustomerId === null ? null : await reader.customers.get(after.billToCustomerId),
  }),
  decide({ rev, before, after }, { property, billTo }): Result<{ patches: Patch[]; output: null }> {
    if (property === undefined || property.live === 0) return recordGone;
    const read = readPropertyFacts(after);
    if (!read.ok) return read;
    if (billTo?.live !== 1 && after.billToCustomerId !== before.billToCustomerId && after.billToCustomerId !== null)
      return { ok: false, problems: [{ path: ['billToCustomerId'], code: 'customer-gone', params: {} }] };
    const merged = mergeEdit(
      'properties',
      { ...property, ...typedPropertyOf(property) },
      { rev, before, after: typedPropertyOf(read.value) },
    );
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    const patch =
      merged.patch === null ? null : updatePatch('properties', property, changesOf(property, Object.keys(merged.patch.fields), read.value));
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});

function changesOf(
  property: Property,
  fields: readonly string[],
  facts: Pick<Property, 'address' | 'billToCustomerId' | 'zone' | 'note'>,
): Partial<Property> {
  const { billToCustomerId, zone, note } = facts;
  const own = Object.entries({ billToCustomerId: billToCustomerId === property.customerId ? null : billToCustomerId, zone, note });
  const changes: Partial<Property> = Object.fromEntries(own.filter(([field]) => fields.includes(field)));
  if (!fields.some(isAddressPart)) return changes;
  const now = typedPropertyOf(property);
  const typed = typedPropertyOf(facts);
  const parts = Object.fromEntries(
    Object.keys(typed).map((field) => [field, (fields.includes(field) ? typed : now)[field as keyof TypedProperty]]),
  );
  const address = readAddress(parts as unknown as TypedProperty);
  return { ...changes, address, ...propertyKeys(address) };
}
