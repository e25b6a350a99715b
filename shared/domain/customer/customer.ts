import { z } from 'zod';
import { rowFields } from '../base/row.ts';
import { sourceFields } from '../base/source.ts';

/** The five groups of customers (S3: legendary service). */
const customerGroups = ['end-customer', 'prospect', 'distributor', 'supplier', 'employee'] as const;

/** A phone as somebody said or typed it (`text`) and, where it could be read, as E.164 (`e164`). */
export const phoneSchema = z.object({
  text: z.string().min(1).max(60),
  e164: z
    .string()
    .regex(/^\+\d{4,15}$/)
    .nullable(),
});
export type Phone = z.infer<typeof phoneSchema>;

export const customerSchema = z.object({
  ...rowFields,
  ...sourceFields,
  group: z.enum(customerGroups),
  /** The person or company as it is called; never empty. */
  name: z.string().trim().min(1).max(200),
  phones: z.array(phoneSchema).max(20),
  emails: z.array(z.string().min(3).max(320)).max(20),
  /** BCP 47 tag of the language that they speak with us, null for the business's own. */
  language: z.string().max(35).nullable(),
  /** True: no outreach at all. Never stops a safety recall, nor an answer to somebody who has just rung. */
  doNotContact: z.boolean(),
  note: z.string().max(10_000),
  /** Lower-case beginnings of names and digits of phones, for the picker's index. Made by `customerSearchKeys`. */
  searchKeys: z.array(z.string()),
});
export type Customer = z.infer<typeof customerSchema>;
