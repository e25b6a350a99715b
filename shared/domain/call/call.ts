import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/now.ts';
import { reasonSchema } from '../base/reason.ts';
import { rowFields } from '../base/row.ts';

/** Everything that *Today* can list, in the order of RULES section 2. `rank` on the row is the index in this list. */
export const callKinds = [
  'double-deviation',
  'acknowledgement',
  'promise',
  'complaint',
  'approval',
  'recovery-follow-up',
  'check-call',
  'low-survey',
  'lapsed-after-revisit',
  'review',
  'meeting-action',
  'survey',
  'lapsed',
  'sample',
  'visit',
] as const;
export type CallKind = (typeof callKinds)[number];

export const callOutcomes = [
  'spoke',
  'voicemail',
  'no-answer',
  'wrong-number',
  'later',
  'sent-message',
  'declined',
  'do-not-contact',
  'told-at-door',
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

const words = z.string().max(20_000);

/** The three listening questions (S2), kept verbatim. */
export const listeningSchema = z.object({ expected: words, different: words, wanted: words });

/**
 * One thing due in *Today*: mostly a phone call, for a review a reminder to write it.
 * At most one is open for a (kind, subject): `openKey` is unique and absent once it is closed.
 */
export const callSchema = z.object({
  ...rowFields,
  kind: z.enum(callKinds),
  /** Index of `kind` in `callKinds`. Indexed with `open` and `dueAt`: the queue is read from that index. */
  rank: z.int().nonnegative(),
  /**
   * What it is about: the id of a job, complaint, recovery, promise or offer; with `/` and more where one of them can
   * have several calls of a kind, such as `<job id>/<customer id>` where tenant and landlord are told apart.
   */
  subject: z.string().min(1),
  openKey: z.string().optional(),
  state: z.enum(['open', 'done', 'cancelled']),
  open: z.union([z.literal(0), z.literal(1)]),
  /** Whom it is with; null for what concerns nobody outside. */
  customerId: idSchema.nullable(),
  jobId: idSchema.nullable(),
  /** What else it is about, each null where it is not. */
  complaintId: idSchema.nullable(),
  recoveryId: idSchema.nullable(),
  promiseId: idSchema.nullable(),
  offerId: idSchema.nullable(),
  dueAt: instantSchema,
  /** `by`: to be done by `dueAt`. `from`: to be taken up again from `dueAt` on (a later try, a snooze). */
  dueIs: z.enum(['by', 'from']),
  /** Arrival of the visit that it must come before, if any. */
  arrivalAt: instantSchema.nullable(),
  /** True: nobody could be reached in time; it stands on the technician's job sheet. */
  atDoor: z.boolean(),
  /** Attempts that reached nobody, since it was opened. */
  attempts: z.int().nonnegative(),
  /** Whose it is; null for anybody. */
  assignedTo: idSchema.nullable(),
  /** True when nobody knows yet whether it is a revisit: words say "we may have missed something". */
  provisional: z.boolean(),
  /** What to do next where it is more than "ring": `find-number`, `write` (letter or message, the owner's). */
  nextStep: z.enum(['ring', 'find-number', 'write']),
  reason: reasonSchema,
  listening: listeningSchema,
  closedAt: instantSchema.nullable(),
  closedBecause: reasonSchema.nullable(),
});
export type Call = z.infer<typeof callSchema>;

/** One attempt, as it is shown on timelines. `at` is when it happened, `createdAt` when it was logged. */
export const callAttemptSchema = z.object({
  ...rowFields,
  callId: idSchema,
  customerId: idSchema.nullable(),
  jobId: idSchema.nullable(),
  outcome: z.enum(callOutcomes),
  at: instantSchema,
  note: words,
});
export type CallAttempt = z.infer<typeof callAttemptSchema>;
