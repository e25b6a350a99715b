import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema, localDateSchema, localTimeSchema, zoneSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';

const words = z.string().max(20_000);

/** The team's weekly meeting (F4). What stands on its agenda are its `meetingItems`; where it stands is device-local. */
export const meetingSchema = z.object({
  ...rowFields,
  plannedOn: localDateSchema,
  /** Null: at no time in particular. */
  plannedAt: localTimeSchema.nullable(),
  zone: zoneSchema,
  /** How long it may take. */
  minutes: z.int().min(5).max(240),
  state: z.enum(['planned', 'running', 'ended']),
  /** Who leads it; null while nobody was named. */
  leaderId: idSchema.nullable(),
  /** Who of us was there. */
  attendance: z.array(idSchema).max(100),
  /** Who else was there, in free words. */
  guests: z.string().max(500),
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  /** For the minutes, beside what each item says. */
  note: words,
});
export type Meeting = z.infer<typeof meetingSchema>;

/** What an item of the agenda is about. `one-wrong`: "one I got wrong", by the leader (F0). */
export const meetingItemKinds = ['actions', 'revisits', 'went-well', 'case', 'library-case', 'one-wrong', 'free'] as const;

/** One item of an agenda, and what came of it. */
export const meetingItemSchema = z.object({
  ...rowFields,
  meetingId: idSchema,
  /** Place on the agenda, lower first; fractions let one move without the others. */
  order: z.number(),
  kind: z.enum(meetingItemKinds),
  /** Empty for the kind's own name, or the case's. */
  title: z.string().max(200),
  caseId: idSchema.nullable(),
  jobId: idSchema.nullable(),
  minutes: z.int().min(1).max(240),
  /** Hands that were raised for each of the case's options, before it was shown what happened. */
  hands: z.array(z.object({ option: z.string().max(120), count: z.int().min(0).max(999) })).max(9),
  notes: words,
  keep: words,
  change: words,
  /** How long it took; null while it was not begun. */
  seconds: z.int().nonnegative().nullable(),
  doneAt: instantSchema.nullable(),
});
export type MeetingItem = z.infer<typeof meetingItemSchema>;

/** What somebody of us will do because of a case, a review or a meeting. While it is open it stands in *Today*. */
export const meetingActionSchema = z.object({
  ...rowFields,
  meetingId: idSchema.nullable(),
  itemId: idSchema.nullable(),
  caseId: idSchema.nullable(),
  reviewId: idSchema.nullable(),
  what: z.string().trim().min(1).max(2_000),
  /** Null for anybody. */
  assignedTo: idSchema.nullable(),
  dueOn: localDateSchema,
  state: z.enum(['open', 'done', 'dropped']),
  closedAt: instantSchema.nullable(),
  /** How it ended, in a word or two; may be empty. */
  outcome: z.string().max(2_000),
});
export type MeetingAction = z.infer<typeof meetingActionSchema>;
