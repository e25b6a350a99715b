import { type CallKind, callKinds } from '../call/call.ts';
import { rankOf } from '../call/call-keys.ts';
import type { Reminder } from './reminder.ts';

/** Several reminders in one: how many of each kind, and which is the most urgent. */
export interface ReminderDigest {
  readonly count: number;
  readonly kinds: readonly { readonly kind: CallKind; readonly count: number }[];
  readonly first: Reminder;
}

/** Kinds in the order of *Today*; null of nothing. */
export function digestOf(reminders: readonly Reminder[]): ReminderDigest | null {
  const [first] = reminders.toSorted(mostUrgentFirst);
  if (first === undefined) return null;
  const counted = callKinds.map((kind) => ({ kind, count: reminders.filter((one) => one.kind === kind).length }));
  return { count: reminders.length, kinds: counted.filter(({ count }) => count > 0), first };
}

/** As *Today* orders them: by class, then by time left. */
export function mostUrgentFirst(a: Reminder, b: Reminder): number {
  if (a.kind !== b.kind) return rankOf(a.kind) - rankOf(b.kind);
  if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

/** As many single notifications as one minute bears; more at once are one. */
export const mostNoticesAMinute = 3;

/** What is due, parted into notifications: one for each, or one for all of them. */
export function groupDue(due: readonly Reminder[], shownInThisMinute: number): readonly (readonly Reminder[])[] {
  if (due.length === 0) return [];
  const room = mostNoticesAMinute - shownInThisMinute;
  return due.length <= room ? due.map((one) => [one]) : [due];
}
