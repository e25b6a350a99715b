import { z } from 'zod';
import { localDateSchema, localTimeSchema, zoneSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { jobTypes } from '../job/job.ts';

/** Opening hours of one weekday; null when closed. `to` is after `from` on the same day. */
const openingHoursSchema = z.object({ from: localTimeSchema, to: localTimeSchema }).nullable();

/** When the business works and when its customers may be rung. */
const calendarFields = {
  /** Monday first, seven entries. */
  openingHours: z.array(openingHoursSchema).length(7),
  /** Dates on which nobody works. */
  holidays: z.array(localDateSchema),
  /** Customers may be rung from `from` until `to`, in the property's zone. */
  callingHours: z.object({ from: localTimeSchema, to: localTimeSchema }),
};

/** A type of job as the business calls it, and which of the program's types it counts as. */
const ownJobTypeSchema = z.object({ name: z.string().trim().min(1).max(60), type: z.enum(jobTypes) });

/** The one row that says whose program this is. Its id is `business`. */
export const businessSchema = z.object({
  ...rowFields,
  ...calendarFields,
  name: z.string().trim().max(200),
  /** ISO 3166-1 alpha-2: phones, addresses and dates are read by it. */
  country: z.string().length(2),
  zone: zoneSchema,
  currency: z.string().length(3),
  /** The trades on offer where a job is booked, the commonest first. */
  trades: z.array(z.string().trim().min(1).max(60)).max(60),
  /** Names of its own for types of jobs, beside the program's. */
  jobTypes: z.array(ownJobTypeSchema).max(60),
  /** Numbers of the rules that the business has changed, by name; a rule's own default counts where it is absent. */
  numbers: z.record(z.string().max(60), z.number()),
});
export type Business = z.infer<typeof businessSchema>;

export const businessId = 'business';
