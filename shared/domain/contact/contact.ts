import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { rowFields } from '../base/row.ts';
import { sourceFields } from '../base/source.ts';
import { mostListed, phoneSchema } from '../customer/customer.ts';

/** What somebody is to a place or to a customer. */
export const contactRoles = ['owner', 'landlord', 'tenant', 'manager', 'caretaker', 'office', 'family', 'other'] as const;

/**
 * Somebody to talk to who is no customer of their own: the tenant at a place, the manager of a block, the office of a
 * company. At least one of `customerId` and `propertyId` is set.
 */
export const contactSchema = z.object({
  ...rowFields,
  ...sourceFields,
  /** Whose contact it is. */
  customerId: idSchema.nullable(),
  /** The place that they are to be asked about. */
  propertyId: idSchema.nullable(),
  role: z.enum(contactRoles),
  name: z.string().trim().min(1).max(200),
  phones: z.array(phoneSchema).max(mostListed.phones),
  emails: z.array(z.string().min(3).max(320)).max(mostListed.emails),
  /** BCP 47 tag of the language that they speak with us, null for the business's own. */
  language: z.string().max(35).nullable(),
  note: z.string().max(10_000),
  /** Made by `customerSearchKeys`: a contact is found as a customer is. */
  searchKeys: z.array(z.string()),
});
export type Contact = z.infer<typeof contactSchema>;
