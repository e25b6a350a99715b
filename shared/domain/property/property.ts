import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { localDateSchema, zoneSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { sourceFields } from '../base/source.ts';

/** A service address in its parts. `line` may hold everything when that is how it was said or imported. */
export const addressSchema = z.object({
  line: z.string().trim().min(1).max(300),
  unit: z.string().trim().max(60).nullable(),
  city: z.string().trim().max(120).nullable(),
  region: z.string().trim().max(120).nullable(),
  postcode: z.string().trim().max(20).nullable(),
  /** ISO 3166-1 alpha-2, null for the business's own country. */
  country: z.string().length(2).nullable(),
});
export type Address = z.infer<typeof addressSchema>;

export const propertySchema = z.object({
  ...rowFields,
  ...sourceFields,
  /** Who holds it at present: the party that jobs here are done for by default. */
  customerId: idSchema,
  address: addressSchema,
  /** Who pays for jobs here, when it is not who holds the place. */
  billToCustomerId: idSchema.nullable(),
  /** `normaliseAddress(address)`, unit included: the revisit rule's gate. Indexed. */
  addressKey: z.string(),
  /** IANA zone of the place; null means the business's. */
  zone: zoneSchema.nullable(),
  /** How to get in, where to park, what to mind. */
  note: z.string().max(10_000),
  /** For the picker's index. Made by `propertyKeys`, as the next two. */
  searchKeys: z.array(z.string()),
  lineSort: z.string(),
  townSort: z.string(),
  /** `nameSort` of who holds it, kept in step by every command that renames or replaces them. */
  customerSort: z.string(),
});
export type Property = z.infer<typeof propertySchema>;

/** Who lived at a property, and when. Either end may be open or unknown. */
export const occupancySchema = z.object({
  ...rowFields,
  propertyId: idSchema,
  customerId: idSchema,
  since: localDateSchema.nullable(),
  until: localDateSchema.nullable(),
});
export type Occupancy = z.infer<typeof occupancySchema>;
