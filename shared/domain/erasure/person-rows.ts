import type { RowOf } from '../schema.ts';

/** Everything that hangs on a person, at rest or not, and what of others at the person's places counts. */
export interface PersonRows {
  /** The record itself first, then those that were found to be the same person's. */
  readonly customers: readonly RowOf<'customers'>[];
  /** Places that one of them holds. */
  readonly properties: readonly RowOf<'properties'>[];
  readonly equipment: readonly RowOf<'equipment'>[];
  /** Jobs that one of them asked for. */
  readonly jobs: readonly RowOf<'jobs'>[];
  /** Jobs that somebody else asked for and one of them paid. */
  readonly paidJobs: readonly RowOf<'jobs'>[];
  /** Of these jobs. */
  readonly appointments: readonly RowOf<'appointments'>[];
  readonly reviews: readonly RowOf<'reviews'>[];
  /** Told from these jobs or reviews, and what hangs on them. */
  readonly cases: readonly RowOf<'cases'>[];
  readonly lessonUses: readonly RowOf<'lessonUses'>[];
  readonly meetingItems: readonly RowOf<'meetingItems'>[];
  readonly meetingActions: readonly RowOf<'meetingActions'>[];
  readonly drills: readonly RowOf<'drills'>[];
  readonly revisitDecisions: readonly RowOf<'revisitDecisions'>[];
  readonly complaints: readonly RowOf<'complaints'>[];
  readonly recoveries: readonly RowOf<'recoveries'>[];
  readonly offers: readonly RowOf<'offers'>[];
  readonly promises: readonly RowOf<'promises'>[];
  readonly praises: readonly RowOf<'praises'>[];
  readonly calls: readonly RowOf<'calls'>[];
  readonly callAttempts: readonly RowOf<'callAttempts'>[];
  readonly contacts: readonly RowOf<'contacts'>[];
  readonly occupancies: readonly RowOf<'occupancies'>[];
  readonly attachments: readonly RowOf<'attachments'>[];
  readonly importedPhotos: readonly RowOf<'importedPhotos'>[];
  readonly duplicateDecisions: readonly RowOf<'duplicateDecisions'>[];
  /** Imports and import settings whose file's name may be the person's. */
  readonly importBatches: readonly RowOf<'importBatches'>[];
  readonly importProfiles: readonly RowOf<'importProfiles'>[];
  /** Other customers' ties to these places. */
  readonly others: {
    readonly customers: readonly RowOf<'customers'>[];
    readonly jobs: readonly RowOf<'jobs'>[];
    readonly occupancies: readonly RowOf<'occupancies'>[];
  };
}
