import { z } from 'zod';
import { type Instant, instantSchema } from '../base/now.ts';
import { mostUrgentFirst } from './digest-missed.ts';
import { type Reminder, reminderSchema } from './reminder.ts';

/** As many reminders as are kept ahead. */
export const mostReminders = 500;
/** As many as are remembered to have been shown, and as many as one digest lists. */
const mostShown = 5_000;
const mostMissed = 200;

const shownAs = ['one', 'several', 'missed'] as const;
export type ShownAs = (typeof shownAs)[number];
/** As many notes of what was shown as are kept. */
const mostNotes = 100;

/** What came due while nobody could be told; it stands on screen until somebody has read it. */
export const missedSchema = z.strictObject({
  /** When it was found: one that stands is added to, and then has another moment. */
  at: instantSchema,
  reminders: z.array(reminderSchema).max(mostMissed),
});
export type Missed = z.infer<typeof missedSchema>;

/** Everything about reminders that outlives the program: what is to come, and what was shown. */
export const reminderBookSchema = z.strictObject({
  version: z.literal(1),
  /** When the list was last handed in; null while none ever was. */
  handedAt: instantSchema.nullable(),
  coming: z.array(reminderSchema).max(mostReminders),
  /** Keys of those that are over: shown, or let go. The latest last. */
  over: z.array(z.string().max(240)).max(mostShown),
  missed: missedSchema.nullable(),
  /** What was shown when, the latest last: one reminder alone, several in one, or what was missed. */
  shown: z
    .array(z.strictObject({ at: instantSchema, as: z.enum(shownAs), keys: z.array(z.string().max(240)).max(mostReminders) }))
    .max(mostNotes),
});
export type ReminderBook = z.infer<typeof reminderBookSchema>;

export const emptyReminderBook: ReminderBook = { version: 1, handedAt: null, coming: [], over: [], missed: null, shown: [] };

/** What was due so much before the last list, and yet was not on it, is older than that list: an import, or a restore. */
const graceMs = 60 * 60_000;

/**
 * The book with a new list. What is new on it and was long due when the last list was handed in is let go in silence: it
 * stands in *Today*, and was never ours to show. What was missed and is on no list any more was settled, moved or erased: it
 * is forgotten, with the name that it said.
 */
export function handIn(book: ReminderBook, list: readonly Reminder[], now: Instant): ReminderBook {
  const known = new Set(book.coming.map(({ key }) => key));
  const before = book.handedAt === null || book.handedAt > now ? now : book.handedAt;
  const oldest = new Date(Date.parse(before) - graceMs).toISOString();
  const isOld = ({ key, at }: Reminder): boolean => !known.has(key) && at < oldest;
  const coming = list.slice(0, mostReminders);
  return { ...book, handedAt: now, coming, over: withKeys(book.over, coming.filter(isOld)), missed: stillOpen(book.missed, coming) };
}

function stillOpen(missed: Missed | null, coming: readonly Reminder[]): Missed | null {
  if (missed === null) return null;
  const open = new Map(coming.map((reminder) => [reminder.key, reminder]));
  const reminders = missed.reminders.flatMap(({ key }) => open.get(key) ?? []);
  return reminders.length === 0 ? null : { ...missed, reminders };
}

/** What a look at the clock brings: those to show one by one, and those that came due before `awakeSince`. */
export interface DueReminders {
  readonly book: ReminderBook;
  readonly due: readonly Reminder[];
  readonly missed: readonly Reminder[];
}

/**
 * Takes what is due by `now` out of the book, once each.
 * @param awakeSince since when the program runs, or the computer is awake; null when that was dealt with already
 * @param shown false where a person wants no reminders: what is due is let go
 */
export function takeDue(book: ReminderBook, now: Instant, awakeSince: Instant | null, shown: boolean): DueReminders {
  const over = new Set(book.over);
  const all = book.coming.filter(({ key, at }) => at <= now && !over.has(key));
  if (all.length === 0) return { book, due: [], missed: [] };
  const after = { ...book, over: withKeys(book.over, all) };
  if (!shown) return { book: after, due: [], missed: [] };
  const isMissed = ({ at }: Reminder): boolean => awakeSince !== null && at < awakeSince;
  const missed = all.filter(isMissed);
  return { book: addMissed(after, missed, now), due: all.filter((one) => !isMissed(one)), missed };
}

/** The moment of the next reminder that is still to be shown; null when there is none. */
export function nextDue(book: ReminderBook): Instant | null {
  const over = new Set(book.over);
  return book.coming.reduce<Instant | null>(
    (soonest, { key, at }) => (over.has(key) || (soonest !== null && soonest <= at) ? soonest : at),
    null,
  );
}

/** Notes that these were shown together. */
export function noteShown(book: ReminderBook, at: Instant, as: ShownAs, reminders: readonly Reminder[]): ReminderBook {
  return { ...book, shown: [...book.shown, { at, as, keys: reminders.map(({ key }) => key) }].slice(-mostNotes) };
}

/** Somebody has read what was missed up to `at`; what came to it since stands. */
export function letMissedGo(book: ReminderBook, at: Instant): ReminderBook {
  return book.missed?.at === at ? { ...book, missed: null } : book;
}

function addMissed(book: ReminderBook, missed: readonly Reminder[], now: Instant): ReminderBook {
  if (missed.length === 0) return book;
  const all = [...(book.missed?.reminders ?? []), ...missed].sort(mostUrgentFirst);
  return { ...book, missed: { at: now, reminders: all.slice(0, mostMissed) } };
}

/** Keys are added once; the oldest go when there are too many. */
function withKeys(over: readonly string[], more: readonly Reminder[]): string[] {
  return [...new Set([...over, ...more.map(({ key }) => key)])].slice(-mostShown);
}
