import { z } from 'zod';
import { idSchema } from '../domain/base/id.ts';
import { instantSchema } from '../domain/base/now.ts';
import { reminderChoicesSchema, reminderSchema } from '../domain/reminder/reminder.ts';
import { missedSchema, mostReminders } from '../domain/reminder/reminder-book.ts';

/** More than this is counted no further. */
const mostWaiting = 1_000_000;

/** What the window knows of reminders, and main tells at the right time. */
const listSchema = z.strictObject({
  reminders: z.array(reminderSchema).max(mostReminders),
  /** How many calls are overdue or due now, for the tray and the dock; and whether one is overdue. */
  waiting: z.int().nonnegative().max(mostWaiting),
  urgent: z.boolean(),
});
export type ReminderList = z.infer<typeof listSchema>;

/** What was pressed outside of the window: a reminder, or an entry of the tray. */
const pressedSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('call'), callId: idSchema }),
  z.strictObject({ what: z.literal('new-job') }),
]);
export type Pressed = z.infer<typeof pressedSchema>;

const stateSchema = z.strictObject({
  choices: reminderChoicesSchema,
  /** Whether this computer shows notifications, and icons of programs beside its clock. */
  notifications: z.boolean(),
  tray: z.boolean(),
  missed: missedSchema.nullable(),
  /** The window opens it and says so. */
  open: pressedSchema.nullable(),
});
export type RemindersState = z.infer<typeof stateSchema>;

/** There is one set of them; a channel takes no argument that says nothing. */
const theReminders = z.strictObject({ of: z.literal('reminders') });

/** Reminders of the own shop's calls: the window plans them, main shows each once, also while no window is open. */
export const remindersContract = {
  'reminders:state': { argument: theReminders, result: stateSchema },
  /** Puts this list in the place of the one before. */
  'reminders:set': { argument: z.strictObject({ list: listSchema }), result: z.null() },
  'reminders:choose': { argument: z.strictObject({ choices: reminderChoicesSchema }), result: stateSchema },
  /** Somebody has read what was missed, as it stood at this moment. */
  'reminders:dismiss': { argument: z.strictObject({ at: instantSchema }), result: stateSchema },
  /** The window has opened what was pressed. */
  'reminders:opened': { argument: z.strictObject({ pressed: pressedSchema }), result: z.null() },
  /** Shows a made-up reminder; answers where it stands. */
  'reminders:try': { argument: theReminders, result: z.strictObject({ shown: z.enum(['system', 'window']) }) },
} as const;

export const remindersEvents = {
  /** Something changed: `reminders:state` says what. */
  'reminders:changed': z.strictObject({}),
  /** A reminder for the window to show, where the system shows none. `callId`: the call to open. */
  'reminders:tell': z.strictObject({ title: z.string().max(200), body: z.string().max(400), callId: idSchema.nullable() }),
} as const;
