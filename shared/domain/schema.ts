import type { z } from 'zod';
import { attachmentSchema } from './attachment/attachment.ts';
import { businessSchema } from './business/business.ts';
import { callAttemptSchema, callSchema } from './call/call.ts';
import { contactSchema } from './contact/contact.ts';
import { customerSchema } from './customer/customer.ts';
import { importedPhotoSchema } from './customer/imported-photo.ts';
import { duplicateDecisionSchema } from './duplicate/duplicate-decision.ts';
import { equipmentSchema } from './equipment/equipment.ts';
import { erasureSchema } from './erasure/erasure.ts';
import { importBatchSchema } from './import/import-batch.ts';
import { importProfileSchema } from './import/import-profile.ts';
import { appointmentSchema, jobSchema } from './job/job.ts';
import { occupancySchema, propertySchema } from './property/property.ts';
import { reviewSchema } from './review/review.ts';
import { revisitDecisionSchema } from './revisit/revisit-decision.ts';
import { staffSchema } from './staff/staff.ts';

export { schemaVersion } from './schema-version.ts';

/** Every table that commands write, with the schema of its rows. The kernel checks each row against it on every write. */
export const tableSchemas = {
  appointments: appointmentSchema,
  attachments: attachmentSchema,
  business: businessSchema,
  callAttempts: callAttemptSchema,
  calls: callSchema,
  contacts: contactSchema,
  customers: customerSchema,
  duplicateDecisions: duplicateDecisionSchema,
  equipment: equipmentSchema,
  erasures: erasureSchema,
  importBatches: importBatchSchema,
  importedPhotos: importedPhotoSchema,
  importProfiles: importProfileSchema,
  jobs: jobSchema,
  occupancies: occupancySchema,
  properties: propertySchema,
  reviews: reviewSchema,
  revisitDecisions: revisitDecisionSchema,
  staff: staffSchema,
} as const;

export type TableName = keyof typeof tableSchemas;
export type RowOf<T extends TableName> = z.infer<(typeof tableSchemas)[T]>;
export const tableNames = Object.keys(tableSchemas) as TableName[];

/**
 * Which field of which table holds the id of a row of another: undo refuses to take back a row that a live one still
 * points to. Every field named here is indexed.
 */
export const references: readonly { readonly table: TableName; readonly field: string; readonly to: TableName }[] = [
  { table: 'properties', field: 'customerId', to: 'customers' },
  { table: 'jobs', field: 'customerId', to: 'customers' },
  { table: 'calls', field: 'customerId', to: 'customers' },
  { table: 'occupancies', field: 'customerId', to: 'customers' },
  { table: 'equipment', field: 'propertyId', to: 'properties' },
  { table: 'jobs', field: 'propertyId', to: 'properties' },
  { table: 'occupancies', field: 'propertyId', to: 'properties' },
  { table: 'jobs', field: 'equipmentIds', to: 'equipment' },
  { table: 'appointments', field: 'jobId', to: 'jobs' },
  { table: 'calls', field: 'jobId', to: 'jobs' },
  { table: 'jobs', field: 'originalJobId', to: 'jobs' },
  { table: 'jobs', field: 'rootJobId', to: 'jobs' },
  { table: 'jobs', field: 'billToCustomerId', to: 'customers' },
  { table: 'revisitDecisions', field: 'jobId', to: 'jobs' },
  { table: 'revisitDecisions', field: 'originalJobId', to: 'jobs' },
  { table: 'reviews', field: 'jobId', to: 'jobs' },
  { table: 'reviews', field: 'rootJobId', to: 'jobs' },
  { table: 'callAttempts', field: 'callId', to: 'calls' },
  { table: 'callAttempts', field: 'customerId', to: 'customers' },
  { table: 'callAttempts', field: 'jobId', to: 'jobs' },
  { table: 'contacts', field: 'customerId', to: 'customers' },
  { table: 'contacts', field: 'propertyId', to: 'properties' },
  { table: 'customers', field: 'mergedInto', to: 'customers' },
  { table: 'properties', field: 'billToCustomerId', to: 'customers' },
  { table: 'equipment', field: 'supplierId', to: 'customers' },
  { table: 'importedPhotos', field: 'customerId', to: 'customers' },
  { table: 'attachments', field: 'jobId', to: 'jobs' },
  { table: 'attachments', field: 'propertyId', to: 'properties' },
  { table: 'attachments', field: 'equipmentId', to: 'equipment' },
  { table: 'attachments', field: 'reviewId', to: 'reviews' },
  { table: 'attachments', field: 'customerId', to: 'customers' },
];
