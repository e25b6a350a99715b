import { addDays, addMinutes, instantOf, localOf, minutesBetween, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { text } from '../../../../shared/text/text.ts';
import type {
  CalendarEntry,
  CalendarMoved,
  CalendarPart,
  CalendarQuestion,
  CalendarSource,
  CalendarTarget,
  RunCommand,
} from '../../../data/contributions/calendar.ts';
import { firstOfDays } from '../../../data/contributions/read-days.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { editMeeting } from '../commands/edit-meeting.ts';
import { typedMeetingOf } from '../prepare/typed-of.ts';

/** The team's meetings of these days. They are everybody's, whoever's entries are asked for. */
export const meetingCalendar: CalendarSource = { kind: 'meeting', read: readMeetings };

/** Far more meetings than anybody holds in a month. */
const most = 200;

async function readMeetings(reader: Reader, { days, perDay, business }: CalendarQuestion): Promise<CalendarPart> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { entries: [], more: [] };
  // A meeting of another zone's clock may lie on the day before or after.
  const [from, to] = [addDays(first.date, -1), addDays(last.date, 1)];
  const rows = await reader.meetings.where('[live+plannedOn]').between([1, from], [1, to], true, true).limit(most).toArray();
  const shown = visible(rows, await reader.pendingWork())
    .map((meeting) => entryOf(meeting, business.zone))
    .filter(({ startsAt }) => startsAt >= first.from && startsAt < last.before);
  const { told, more } = firstOfDays(shown, days, perDay, ({ startsAt }) => startsAt);
  return { entries: told, more };
}

function entryOf(meeting: Meeting, businessZone: string): CalendarEntry {
  const { id, plannedOn, plannedAt, zone, minutes, state, leaderId } = meeting;
  const startsAt = plannedAt === null ? startOfDay(plannedOn, businessZone) : instantOf(plannedOn, plannedAt, zone).instant;
  const fixed = state === 'planned' ? '' : words.inCalendar.fixed[state];
  return {
    id,
    kind: 'meeting',
    title: words.inCalendar.title,
    detail: words.minutes(minutes),
    startsAt,
    endsAt: plannedAt === null ? null : addMinutes(startsAt, minutes),
    wholeDay: plannedAt === null ? plannedOn : null,
    anyTime: true,
    agreed: plannedAt === null ? null : { date: plannedOn, time: plannedAt },
    zone,
    over: state === 'ended',
    occupies: false,
    rings: false,
    path: `/meetings/${id}`,
    people: leaderId === null ? [] : [leaderId],
    fixed,
    move: fixed === '' ? (run, target) => move(run, meeting, target) : null,
  };
}

async function move(run: RunCommand, meeting: Meeting, { startsAt, endsAt, date, wholeDay }: CalendarTarget): Promise<CalendarMoved> {
  const before = typedMeetingOf(meeting);
  const there = localOf(startsAt, meeting.zone);
  const length = endsAt === null ? meeting.minutes : Math.round(minutesBetween(startsAt, endsAt));
  const when = wholeDay ? { plannedOn: date, plannedAt: null } : { plannedOn: there.date, plannedAt: there.time };
  const after = { ...before, ...when, minutes: Math.min(240, Math.max(5, length)) };
  const outcome = await run(editMeeting, { meetingId: meeting.id, rev: meeting.rev, before, after });
  if (!outcome.ok) return { ok: false, said: text.problems.list(outcome.problems, words.problems) };
  return { ok: true, said: words.inCalendar.moved, operationId: outcome.operationId };
}
