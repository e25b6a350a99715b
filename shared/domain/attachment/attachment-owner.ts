import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import type { TableName } from '../schema.ts';
import type { Attachment } from './attachment.ts';

/** What pictures and files may belong to, and where each of them is kept. */
export const ownerTables = {
  job: 'jobs',
  property: 'properties',
  equipment: 'equipment',
  review: 'reviews',
  customer: 'customers',
} as const satisfies Record<string, TableName>;
export type OwnerKind = keyof typeof ownerTables;

/** Pictures and files of one record, at most: more would no longer be looked at. */
export const mostPerRecord = 200;

export const attachmentOwnerSchema = z.object({ kind: z.enum(['job', 'property', 'equipment', 'review', 'customer']), id: idSchema });
export type AttachmentOwner = z.infer<typeof attachmentOwnerSchema>;

/** The field of an attachment that holds the id of an owner of this kind. */
export function ownerField<K extends OwnerKind>(kind: K): `${K}Id` {
  return `${kind}Id`;
}

/** The five ids of an attachment: this owner's, and null for the others. */
export function ownerFields({ kind, id }: AttachmentOwner): Pick<Attachment, `${OwnerKind}Id`> {
  return { jobId: null, propertyId: null, equipmentId: null, reviewId: null, customerId: null, [ownerField(kind)]: id };
}
