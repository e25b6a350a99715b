import type { Zone } from '../../../../shared/domain/base/now.ts';
import { type Call, type CallKind, callKinds } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { rankOf } from '../../../../shared/domain/call/call-keys.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import type { PutOffRefusal } from '../../../../shared/domain/call/put-off.ts';
import { calendar } from '../../../../shared/text/en/calendar.ts';
import { today } from '../../../../shared/text/en/today.ts';
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
import { firstOfDays, readDays } from '../../../data/contributions/read-days.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { moveCall } from '../commands/move-call.ts';

/** Everything due in *Today* that is not told by another feature: a promise tells of itself. */
const kindsShown = callKinds.filter((kind) => kind !== 'promise');
const fixedKinds: Readonly<Partial<Record<CallKind, PutOffRefusal>>> = { review: 'own-rule', 'double-deviation': 'comes-first' };

/** Open calls that are due in these days. */
export const callCalendar: CalendarSource = { kind: 'call', read: readCalls };

async function readCalls(reader: Reader, question: CalendarQuestion): Promise<CalendarPart> {
  const { days, perDay, person, now, notGone, business } = question;
  const pending = await reader.pendingWork();
  const found = await Promise.all(
    kindsShown.map((kind) =>
      readDays(
        days,
        (from, before) => reader.calls.where('[open+rank+dueAt+dueIs]').between([1, rankOf(kind), from], [1, rankOf(kind), before]),
        (rows) =>
          notGone(visible(rows, pending).filter((call) => !isAsleep(call, now.instant) && (person === null || call.assignedTo === person))),
      ),
    ),
  );
  const { told, more } = firstOfDays(found.flat(), days, perDay, ({ dueAt }) => dueAt);
  const [customers, jobs] = await Promise.all([
    reader.customers.bulkGet(told.map(({ customerId }) => customerId ?? '')),
    reader.jobs.bulkGet(told.map(({ jobId }) => jobId ?? '')),
  ]);
  const properties = await reader.properties.bulkGet(jobs.map((job) => job?.propertyId ?? ''));
  const entries = told.map((call, at) => entryOf(call, customers[at]?.name ?? '', properties[at]?.zone ?? business.zone));
  return { entries, more };
}

function entryOf(call: Call, name: string, zone: Zone): CalendarEntry {
  const { id, kind, dueAt, assignedTo, nextStep } = call;
  const left = fixedKinds[kind];
  return {
    id,
    kind: 'call',
    title: name === '' ? today.kinds[kind] : name,
    detail: name === '' ? '' : today.kinds[kind],
    startsAt: dueAt,
    endsAt: null,
    wholeDay: null,
    anyTime: false,
    agreed: null,
    zone,
    over: false,
    occupies: false,
    rings: callTraits[kind].contact && nextStep === 'ring',
    path: '/today',
    callId: id,
    people: assignedTo === null ? [] : [assignedTo],
    fixed: left === undefined ? '' : calendar.calls.left[left],
    move: left === undefined ? (run, target) => move(run, call, target) : null,
  };
}

async function move(run: RunCommand, { id, dueAt }: Call, { startsAt }: CalendarTarget): Promise<CalendarMoved> {
  const outcome = await run(moveCall, { callId: id, dueAt, to: startsAt });
  if (outcome.ok) return { ok: true, said: calendar.calls.moved[outcome.output.fit], operationId: outcome.operationId };
  return { ok: false, said: outcome.problems.map((problem) => text.problems.sentence(problem, calendar.calls.problems)).join(' ') };
}
