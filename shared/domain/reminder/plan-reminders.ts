import { type BusinessCalendar, isOpen, nextOpening, openingOn } from '../base/business-calendar.ts';
import type { Window } from '../base/daily-window.ts';
import type { Id } from '../base/id.ts';
import { addDays, addMinutes, earlierOf, instantOf, laterOf, localOf, startOfDay } from '../base/local-time.ts';
import type { Instant, Now } from '../base/now.ts';
import type { Call } from '../call/call.ts';
import { callTraits } from '../call/call-defaults.ts';
import { longestReminderName, type Reminder, type ReminderChoices } from './reminder.ts';

/** What the plan needs of an open call, and the name of whom it is with. */
export type ReminderCall = Pick<Call, 'id' | 'kind' | 'dueAt' | 'dueIs' | 'arrivalAt' | 'assignedTo' | 'updatedAt'> & {
  readonly customerName: string;
};

export interface ReminderPlan {
  readonly now: Now;
  readonly calendar: BusinessCalendar;
  readonly choices: ReminderChoices;
  /** Who sits here. */
  readonly actorId: Id;
}

/** Where a business never opens, what has a day and no hour is shown at this time of that day. */
const morning = '08:00';
/** For how many closed days on end the last opening before is looked for. */
const closedDaysLookedBack = 14;

/** The reminders of these open calls, the soonest first; the same on every machine, in whatever order the calls come. */
export function planReminders(calls: readonly ReminderCall[], plan: ReminderPlan): Reminder[] {
  const { kinds, whose } = plan.choices;
  const wanted = calls.filter(
    ({ kind, assignedTo }) => kinds.includes(kind) && (whose === 'everybody' || assignedTo === null || assignedTo === plan.actorId),
  );
  return wanted.map((call) => reminderOf(call, plan)).sort(bySoonest);
}

/** The key of the one reminder of a call for one due moment. */
function reminderKey({ id, dueAt }: Pick<Call, 'id' | 'dueAt'>): string {
  return `${id}@${dueAt}`;
}

function reminderOf(call: ReminderCall, plan: ReminderPlan): Reminder {
  const { id, kind, dueAt } = call;
  return {
    key: reminderKey(call),
    callId: id,
    kind,
    name: plan.choices.hideNames ? '' : plainName(call.customerName),
    dueAt,
    dueTime: callTraits[kind].urgency === 'dated' ? null : localOf(dueAt, plan.now.zone).time,
    at: momentOf(call, plan),
  };
}

function momentOf(call: ReminderCall, plan: ReminderPlan): Instant {
  if (callTraits[call.kind].urgency === 'dated') return momentOfDay(call.dueAt, plan);
  const wanted = leadBefore(call, plan.choices);
  const mustNotWait = call.kind === 'acknowledgement' && call.arrivalAt !== null;
  return plan.choices.quietWhenClosed && !mustNotWait ? whileOpen(wanted, call, plan) : wanted;
}

/** A deadline is told some minutes ahead, but not before somebody last touched it; what comes up again, at its moment. */
function leadBefore({ dueIs, dueAt, updatedAt }: ReminderCall, { leadMinutes }: ReminderChoices): Instant {
  if (dueIs === 'from') return dueAt;
  return laterOf(addMinutes(dueAt, -leadMinutes), earlierOf(updatedAt, dueAt));
}

/** What has a day and no hour is shown when that day's work begins; on a closed day, when the next one's does. */
function momentOfDay(dueAt: Instant, { now, calendar }: ReminderPlan): Instant {
  const { date } = localOf(dueAt, now.zone);
  return (
    openingOn(date, calendar, now.zone)?.from ??
    nextOpening(startOfDay(date, now.zone), calendar, now.zone) ??
    instantOf(date, morning, now.zone).instant
  );
}

/**
 * `wanted` while open, else the next opening. A deadline that passes before then is told while the business was last open,
 * unless the call did not exist by then.
 */
function whileOpen(wanted: Instant, call: ReminderCall, { now, calendar, choices }: ReminderPlan): Instant {
  if (isOpen(wanted, calendar, now.zone)) return wanted;
  const next = nextOpening(wanted, calendar, now.zone);
  if (next === null) return wanted;
  if (call.dueIs === 'from' || next <= call.dueAt) return next;
  const last = lastOpening(wanted, calendar, now);
  if (last === null) return next;
  const before = laterOf(last.from, addMinutes(last.to, -Math.max(choices.leadMinutes, 1)));
  return before >= call.updatedAt ? before : next;
}

/** The opening hours that were last over at `instant`, a closed moment. */
function lastOpening(instant: Instant, calendar: BusinessCalendar, { zone }: Now): Window | null {
  let { date } = localOf(instant, zone);
  for (let looked = 0; looked <= closedDaysLookedBack; looked += 1) {
    const opening = openingOn(date, calendar, zone);
    if (opening !== null && opening.to <= instant) return opening;
    date = addDays(date, -1);
  }
  return null;
}

/** Text is compared by code unit, never by a language's rules: those differ between machines. */
function bySoonest(a: Reminder, b: Reminder): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

/** Control and direction marks could make a line say something else; what looks like markup is drawn by some desktops. */
const unspoken = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;

/** A name as a notification may say it: one line, no markup, not endless. */
function plainName(name: string): string {
  const line = name.replace(unspoken, ' ').replaceAll('<', '‹').replaceAll('>', '›').replace(/\s+/g, ' ').trim();
  return cut(line);
}

/** By whole characters: half of a pair is none. */
function cut(line: string): string {
  if (line.length <= longestReminderName) return line;
  const room = longestReminderName - 1;
  const end = /[\uD800-\uDBFF]/.test(line.charAt(room - 1)) ? room - 1 : room;
  return `${line.slice(0, end).trimEnd()}…`;
}
