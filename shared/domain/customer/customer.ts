import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { rowFields } from '../base/row.ts';
import { sourceFields } from '../base/source.ts';
import { addressSchema } from '../property/property.ts';

/** The five groups of customers (S3: legendary service). */
export const customerGroups = ['end-customer', 'prospect', 'distributor', 'supplier', 'employee'] as const;

/** A phone as somebody said or typed it (`text`) and, where it could be read, as E.164 (`e164`). */
export const phoneSchema = z.object({
  text: z.string().min(1).max(60),
  e164: z
    .string()
    .regex(/^\+\d{4,15}$/)
    .nullable(),
  /** What kind of line it is, in the words of whoever gave it: `mobile`, `work`, `fax`. */
  label: z.string().max(60).optional(),
});
export type Phone = z.infer<typeof phoneSchema>;

/** As many as a customer or a contact may have of each. */
export const mostListed = { phones: 20, emails: 20, tags: 50 } as const;
export const longestNote = 10_000;

export const customerSchema = z.object({
  ...rowFields,
  ...sourceFields,
  group: z.enum(customerGroups),
  /** The person or company as it is called; never empty. */
  name: z.string().trim().min(1).max(200),
  /** The company that a person belongs to; null for a person alone, and where `name` is the company itself. */
  company: z.string().trim().min(1).max(200).nullable(),
  phones: z.array(phoneSchema).max(mostListed.phones),
  emails: z.array(z.string().min(3).max(320)).max(mostListed.emails),
  /** Where letters and bills go, when that is no place that we work at. */
  postalAddress: addressSchema.nullable(),
  /** BCP 47 tag of the language that they speak with us, null for the business's own. */
  language: z.string().max(35).nullable(),
  /** True: no outreach at all. Never stops a safety recall, nor an answer to somebody who has just rung. */
  doNotContact: z.boolean(),
  /** The business's own words for a kind of customer, each once. */
  tags: z.array(z.string().trim().min(1).max(60)).max(mostListed.tags),
  note: z.string().max(longestNote),
  /** The customer that this one was found to be, once a person said so; this row is then at rest. */
  mergedInto: idSchema.nullable(),
  /** Lower-case beginnings of names and digits of phones, for the picker's index. Made by `customerKeys`, as the next two. */
  searchKeys: z.array(z.string()),
  /** `sortKey` of the name. */
  nameSort: z.string(),
  /** Digits of the first phone, empty for none. */
  phoneSort: z.string(),
});
export type Customer = z.infer<typeof customerSchema>;
