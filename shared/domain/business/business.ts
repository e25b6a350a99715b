import { z } from 'zod';
import { localDateSchema, localTimeSchema, zoneSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';

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

/** The one row that says whose program this is. Its id is `business`. */
export const businessSchema = z.object({
  ...rowFields,
  ...calendarFields,
  name: z.string().trim().max(200),
  /** ISO 3166-1 alpha-2: phones, addresses and dates are read by it. */
  country: z.string().length(2),
  zone: zoneSchema,
  currency: z.string().length(3),
});
export type Business = z.infer<typeof businessSchema>;

export const businessId = 'business';
