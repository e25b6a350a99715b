import type { Attachment } from '../attachment/attachment.ts';
import type { Id } from '../base/id.ts';
import type { Instant, Zone } from '../base/now.ts';
import type { Call, CallAttempt } from '../call/call.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Appointment, Job, Part } from '../job/job.ts';
import type { Promised } from '../promise/promise.ts';
import type { Recovery, RecoveryStep } from '../recovery/recovery.ts';
import type { Review } from '../review/review.ts';

/** One field of one row that was changed after it was made: what it said before. */
export interface FieldChange {
  readonly rowId: Id;
  readonly field: string;
  readonly at: Instant;
  readonly before: unknown;
}

/** An attempt to reach somebody, with what the call was about and what was answered in it. */
export interface AttemptRead {
  readonly attempt: CallAttempt;
  readonly call: Pick<Call, 'id' | 'kind' | 'listening'> | null;
}

/** All that the records tell of one chain, in any order: live rows only. */
export interface CaseRecord {
  /** The first job of the chain. */
  readonly rootJobId: Id;
  readonly jobs: readonly Job[];
  readonly appointments: readonly Appointment[];
  readonly attempts: readonly AttemptRead[];
  readonly complaints: readonly Complaint[];
  readonly promises: readonly Promised[];
  readonly recoveries: readonly Recovery[];
  /** Null, or one that was written. */
  readonly review: Review | null;
  readonly attachments: readonly Attachment[];
  /** Kinds of the equipment that the jobs name, each once. */
  readonly equipmentKinds: readonly string[];
  /** What was changed in the jobs after they were made. */
  readonly changes: readonly FieldChange[];
  readonly zone: Zone;
}

/** What the rule adds to the words on record: whole sentences around them, from `shared/text`. */
export interface CaseWords {
  /** @param said the first sentence of their words; may be empty */
  readonly title: (said: string, symptom: Job['symptom'], equipmentKind: string | null, jobNumber: number) => string;
  readonly steps: {
    readonly began: string;
    readonly again: string;
    readonly visit: string;
    readonly cause: string;
    readonly complaint: string;
    readonly plan: string;
    readonly promise: string;
    readonly verdict: string;
    readonly call: (kind: Call['kind'] | null) => string;
    readonly recovery: Readonly<Record<RecoveryStep, string>>;
  };
  readonly expected: (words: string) => string;
  readonly wanted: (words: string) => string;
  readonly parts: (parts: readonly Part[]) => string;
  readonly certainty: Readonly<Record<NonNullable<Job['certainty']>, string>>;
  readonly ifWrong: (words: string) => string;
  readonly teachBack: Readonly<Record<NonNullable<Job['teachBack']>['result'], string>>;
  readonly cause: Readonly<Record<NonNullable<Job['finalCause']>, string>>;
  readonly reached: Readonly<Record<'spoke' | 'voicemail' | 'sent-message' | 'told-at-door', string>>;
  readonly noAccess: string;
  readonly keptLate: (words: string) => string;
  readonly laterFound: (words: string) => string;
  readonly laterWritten: (words: string) => string;
  readonly easyToMiss: (words: string) => string;
}
