import { type BusinessCalendar, openingOn } from '../base/business-calendar.ts';
import type { Id } from '../base/id.ts';
import { addDays, addMinutes, earlierOf, startOfDay } from '../base/local-time.ts';
import type { Instant, LocalDate, Zone } from '../base/now.ts';
import type { Row } from '../base/row.ts';
import type { Call } from '../call/call.ts';
import { newCall } from '../call/new-call.ts';
import type { MeetingAction } from './meeting.ts';

const aMinute = 1;

/** The moment by which an action of that day is to be done: when we close, or the day's last minute where we are closed. */
export function actionDueAt(dueOn: LocalDate, calendar: BusinessCalendar, zone: Zone): Instant {
  const lastMinute = addMinutes(startOfDay(addDays(dueOn, 1), zone), -aMinute);
  return earlierOf(openingOn(dueOn, calendar, zone)?.to ?? lastMinute, lastMinute);
}

/** The open call that brings an action up in *Today*, for whoever does it. */
export function actionCall(
  actionId: Id,
  { assignedTo, dueOn }: Pick<MeetingAction, 'assignedTo' | 'dueOn'>,
  calendar: BusinessCalendar,
  zone: Zone,
): Omit<Call, keyof Row> {
  return newCall({
    kind: 'meeting-action',
    subject: actionId,
    customerId: null,
    jobId: null,
    assignedTo,
    dueAt: actionDueAt(dueOn, calendar, zone),
    dueIs: 'by',
    reason: { code: 'action-agreed', params: {} },
  });
}
