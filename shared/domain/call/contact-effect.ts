import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import type { Patch } from '../base/patch.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Job } from '../job/job.ts';
import type { Promised } from '../promise/promise.ts';
import type { Recovery } from '../recovery/recovery.ts';
import type { Call, CallOutcome } from './call.ts';
import type { CallTiming } from './call-timing.ts';

/** That a customer was reached about a call, which settled it; `declined` is their answer too. */
export interface Contact {
  /** How; a message counts only once ringing was given up, for only then does it settle a call. */
  readonly outcome: Extract<CallOutcome, 'spoke' | 'told-at-door' | 'sent-message' | 'declined'>;
  /** When it happened in truth, which may be long before it was logged. */
  readonly at: Instant;
  /** What they answered to the three listening questions, and what was noted. */
  readonly listening: Call['listening'];
  readonly note: string;
}

/** What the calls that a contact settled are about, by id. A row that is not there was taken back. */
export interface ContactRows {
  readonly complaints: ReadonlyMap<Id, Complaint>;
  /** Those that calls name, and the open one of each call's chain of jobs or complaint. */
  readonly recoveries: ReadonlyMap<Id, Recovery>;
  readonly promises: ReadonlyMap<Id, Promised>;
  readonly jobs: ReadonlyMap<Id, Job>;
  /** Other open calls with the same person or about the same things; never one that this contact is about. */
  readonly openCalls: ReadonlyMap<Id, Call>;
}

export interface ContactCtx {
  /** Who logged it. */
  readonly by: Id;
  readonly newId: () => Id;
  readonly timing: CallTiming;
}

/**
 * What a contact about a call does to the row that the call is about: pure, none where it is about something else. Each
 * noun has its own in `shared/domain/<noun>/`; `after-contact.ts` lists them. `rows` are as the effects before left them.
 */
export type ContactEffect = (call: Call, contact: Contact, rows: ContactRows, ctx: ContactCtx) => readonly Patch[];
