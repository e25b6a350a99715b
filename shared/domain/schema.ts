import type { z } from 'zod';
import { attachmentSchema } from './attachment/attachment.ts';
import { businessSchema } from './business/business.ts';
import { callAttemptSchema, callSchema } from './call/call.ts';
import { callListSchema } from './call-list/call-list.ts';
import { caseSchema } from './case/case.ts';
import { complaintSchema } from './complaint/complaint.ts';
import { contactSchema } from './contact/contact.ts';
import { customerSchema } from './customer/customer.ts';
import { importedPhotoSchema } from './customer/imported-photo.ts';
import { drillSchema } from './drill/drill.ts';
import { duplicateDecisionSchema } from './duplicate/duplicate-decision.ts';
import { equipmentSchema } from './equipment/equipment.ts';
import { erasureSchema } from './erasure/erasure.ts';
import { importBatchSchema } from './import/import-batch.ts';
import { importProfileSchema } from './import/import-profile.ts';
import { appointmentSchema, jobSchema } from './job/job.ts';
import { lessonSchema, lessonUseSchema } from './lesson/lesson.ts';
import { meetingActionSchema, meetingItemSchema, meetingSchema } from './meeting/meeting.ts';
import { offerSchema } from './offer/offer.ts';
import { jargonWordSchema } from './plain-words/jargon-word.ts';
import { policyReadingSchema, policySchema } from './policy/policy.ts';
import { praiseSchema } from './praise/praise.ts';
import { promiseSchema } from './promise/promise.ts';
import { occupancySchema, propertySchema } from './property/property.ts';
import { recoverySchema } from './recovery/recovery.ts';
import { reviewSchema } from './review/review.ts';
import { revisitDecisionSchema } from './revisit/revisit-decision.ts';
import { staffSchema } from './staff/staff.ts';
import { wordingSchema } from './wording/wording.ts';

export { schemaVersion } from './schema-version.ts';

/** Every table that commands write, with the schema of its rows. The kernel checks each row against it on every write. */
export const tableSchemas = {
  appointments: appointmentSchema,
  attachments: attachmentSchema,
  business: businessSchema,
  callAttempts: callAttemptSchema,
  callLists: callListSchema,
  calls: callSchema,
  cases: caseSchema,
  complaints: complaintSchema,
  contacts: contactSchema,
  customers: customerSchema,
  drills: drillSchema,
  duplicateDecisions: duplicateDecisionSchema,
  equipment: equipmentSchema,
  erasures: erasureSchema,
  importBatches: importBatchSchema,
  importedPhotos: importedPhotoSchema,
  importProfiles: importProfileSchema,
  jargonWords: jargonWordSchema,
  jobs: jobSchema,
  lessons: lessonSchema,
  lessonUses: lessonUseSchema,
  meetingActions: meetingActionSchema,
  meetingItems: meetingItemSchema,
  meetings: meetingSchema,
  occupancies: occupancySchema,
  offers: offerSchema,
  policies: policySchema,
  policyReadings: policyReadingSchema,
  praises: praiseSchema,
  promises: promiseSchema,
  properties: propertySchema,
  recoveries: recoverySchema,
  reviews: reviewSchema,
  revisitDecisions: revisitDecisionSchema,
  staff: staffSchema,
  wordings: wordingSchema,
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
  { table: 'complaints', field: 'customerId', to: 'customers' },
  { table: 'complaints', field: 'staffId', to: 'staff' },
  { table: 'complaints', field: 'jobId', to: 'jobs' },
  { table: 'complaints', field: 'propertyId', to: 'properties' },
  { table: 'complaints', field: 'equipmentId', to: 'equipment' },
  { table: 'complaints', field: 'supplierId', to: 'customers' },
  { table: 'recoveries', field: 'customerId', to: 'customers' },
  { table: 'recoveries', field: 'jobId', to: 'jobs' },
  { table: 'recoveries', field: 'rootJobId', to: 'jobs' },
  { table: 'recoveries', field: 'complaintId', to: 'complaints' },
  { table: 'offers', field: 'customerId', to: 'customers' },
  { table: 'offers', field: 'recoveryId', to: 'recoveries' },
  { table: 'offers', field: 'complaintId', to: 'complaints' },
  { table: 'offers', field: 'jobId', to: 'jobs' },
  { table: 'offers', field: 'policyId', to: 'policies' },
  { table: 'policyReadings', field: 'policyId', to: 'policies' },
  { table: 'policyReadings', field: 'staffId', to: 'staff' },
  { table: 'promises', field: 'customerId', to: 'customers' },
  { table: 'promises', field: 'jobId', to: 'jobs' },
  { table: 'promises', field: 'complaintId', to: 'complaints' },
  { table: 'promises', field: 'recoveryId', to: 'recoveries' },
  { table: 'praises', field: 'customerId', to: 'customers' },
  { table: 'praises', field: 'jobId', to: 'jobs' },
  { table: 'praises', field: 'recoveryId', to: 'recoveries' },
  { table: 'calls', field: 'complaintId', to: 'complaints' },
  { table: 'calls', field: 'recoveryId', to: 'recoveries' },
  { table: 'calls', field: 'promiseId', to: 'promises' },
  { table: 'calls', field: 'offerId', to: 'offers' },
  { table: 'callLists', field: 'callIds', to: 'calls' },
  { table: 'cases', field: 'rootJobId', to: 'jobs' },
  { table: 'cases', field: 'jobIds', to: 'jobs' },
  { table: 'cases', field: 'reviewId', to: 'reviews' },
  { table: 'cases', field: 'tellerId', to: 'staff' },
  { table: 'lessons', field: 'caseId', to: 'cases' },
  { table: 'lessonUses', field: 'lessonId', to: 'lessons' },
  { table: 'lessonUses', field: 'jobId', to: 'jobs' },
  { table: 'meetings', field: 'leaderId', to: 'staff' },
  { table: 'meetingItems', field: 'meetingId', to: 'meetings' },
  { table: 'meetingItems', field: 'caseId', to: 'cases' },
  { table: 'meetingItems', field: 'jobId', to: 'jobs' },
  { table: 'meetingActions', field: 'meetingId', to: 'meetings' },
  { table: 'meetingActions', field: 'itemId', to: 'meetingItems' },
  { table: 'meetingActions', field: 'caseId', to: 'cases' },
  { table: 'meetingActions', field: 'reviewId', to: 'reviews' },
  { table: 'drills', field: 'caseId', to: 'cases' },
  { table: 'drills', field: 'staffIds', to: 'staff' },
];
