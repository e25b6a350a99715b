import { z } from 'zod';

/**
 * What a column of a file can mean. `word` says how many columns may have the meaning: the first filled cell of `one`
 * counts; all filled cells of `many` do.
 */
export const importFields = {
  /** The job's number or id in the other program: the same job is known again by it. */
  jobNumber: 'one',
  /** The customer's id in the other program. */
  customerNumber: 'one',
  customerName: 'one',
  firstName: 'one',
  lastName: 'one',
  company: 'one',
  phone: 'many',
  email: 'many',
  addressLine: 'one',
  unit: 'one',
  city: 'one',
  region: 'one',
  postcode: 'one',
  country: 'one',
  /** The trade, or the business's own category (a complaint type, a department). */
  trade: 'one',
  jobType: 'one',
  status: 'one',
  /** What the customer said or asked for. */
  words: 'many',
  finding: 'many',
  workDone: 'many',
  created: 'one',
  scheduled: 'one',
  /** The time of day, where `scheduled` holds the date alone. */
  scheduledTime: 'one',
  closed: 'one',
  price: 'one',
  noCharge: 'one',
  equipment: 'many',
} as const satisfies Record<string, 'one' | 'many'>;

export type ImportField = keyof typeof importFields;
export const importFieldNames = Object.keys(importFields) as ImportField[];

/** For each field the columns that hold it, counted from 0, the one to be preferred first. Plain data: it can be kept. */
export const columnMappingSchema = z.partialRecord(
  z.enum(importFieldNames as [ImportField, ...ImportField[]]),
  z.array(z.int().nonnegative()),
);
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** What a mapping still lacks before rows can be read: somebody or some place, and a date. */
export function missingFields(mapping: ColumnMapping): ('who-or-where' | 'when')[] {
  const has = (...fields: ImportField[]) => fields.some((field) => (mapping[field]?.length ?? 0) > 0);
  const missing: ('who-or-where' | 'when')[] = [];
  if (!has('addressLine', 'customerName', 'firstName', 'lastName', 'company', 'phone', 'email')) missing.push('who-or-where');
  if (!has('created', 'scheduled', 'closed')) missing.push('when');
  return missing;
}
