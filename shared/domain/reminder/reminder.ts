import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema, localTimeSchema } from '../base/now.ts';
import { type CallKind, callKinds } from '../call/call.ts';

/** The longest name that a reminder says, in characters. */
export const longestReminderName = 80;

/** One reminder to come: of one open call, for one due moment. */
export const reminderSchema = z.strictObject({
  /** The call and the moment it is due: each is shown once, and a call that is moved is another reminder. */
  key: z.string().min(3).max(240),
  callId: idSchema,
  kind: z.enum(callKinds),
  /** Whom it is with; empty for what concerns nobody outside. */
  name: z.string().max(longestReminderName),
  dueAt: instantSchema,
  /** When it is due by the business's clock; null for what has a day and no hour. */
  dueTime: localTimeSchema.nullable(),
  /** When it is shown. */
  at: instantSchema,
});
export type Reminder = z.infer<typeof reminderSchema>;

/** How long before a deadline one is reminded, in minutes, as a person may choose. */
export const leadTimes = [0, 5, 10, 15, 30, 60] as const;

/** What a person chose on this computer. */
export const reminderChoicesSchema = z.strictObject({
  on: z.boolean(),
  kinds: z.array(z.enum(callKinds)).max(callKinds.length),
  leadMinutes: z.int().min(0).max(240),
  /** `mine`: what is assigned to whoever sits here, or to nobody. */
  whose: z.enum(['everybody', 'mine']),
  /** Nothing is shown while the business is closed, but what must be said before an arrival. */
  quietWhenClosed: z.boolean(),
  hideNames: z.boolean(),
  /** Goes on in the tray when the window is closed. */
  keepInTray: z.boolean(),
  startMinimised: z.boolean(),
});
export type ReminderChoices = z.infer<typeof reminderChoicesSchema>;

/** Reviews and our own questions wait for nobody: nobody is interrupted for them unless they want to be. */
const quietKinds: readonly CallKind[] = ['review', 'survey', 'lapsed', 'sample'];

export const usualReminderChoices: ReminderChoices = {
  on: true,
  kinds: callKinds.filter((kind) => !quietKinds.includes(kind)),
  leadMinutes: 10,
  whose: 'everybody',
  quietWhenClosed: true,
  hideNames: false,
  keepInTray: false,
  startMinimised: false,
};
