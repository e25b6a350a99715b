import type { Instant, Zone } from '../../../../shared/domain/base/now.ts';
import { type Call, type CallKind, callKinds } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { rankOf } from '../../../../shared/domain/call/call-keys.ts';
import { isAsleep, maySleep } from '../../../../shared/domain/call/is-asleep.ts';
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
import { firstOfStretches, readStretches, stretchesOfDays } from '../../../data/contributions/read-days.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { moveCall } from '../commands/move-call.ts';

/** Everything due in *Today* that is not told by another feature: a promise tells of itself. */
const kindsShown = callKinds.filter((kind) => kind !== 'promise');
const fixedKinds: Readonly<Partial<Record<CallKind, PutOffRefusal>>> = { review: 'own-rule', 'double-deviation': 'comes-first' };

/** Open calls that are due in these days. */
export const callCalendar: CalendarSource = { kind: 'call', read: readCalls };

async function readCalls(reader: Reader, question: CalendarQuestion): Promise<CalendarPart> {
  const { days, perDay, halfHours, business } = question;
  const byTime = halfHours.length > 0;
  const stretches = byTime ? halfHours : stretchesOfDays(days, perDay);
  const ruled = await ruledKinds(reader, question);
  const counted = ruled.filter(({ keep }) => keep === null);
  const read = ruled.filter(({ keep }) => keep !== null);
  // Many small answers come sooner together; what is asked of other features' rows cannot be.
  const found = [
    ...(await reader.together(['calls'], () => Promise.all(counted.map(({ within }) => readStretches(stretches, within, null))))),
    ...(await Promise.all(read.map(({ within, keep }) => readStretches(stretches, within, keep)))),
  ];
  const beyond = stretches.map((_, at) => found.reduce((sum, { more }) => sum + (more[at] ?? 0), 0));
  const { told, more } = firstOfStretches(
    found.flatMap((one) => one.told),
    stretches,
    ({ dueAt }) => dueAt,
    beyond,
  );
  const [customers, jobs] = await Promise.all([
    reader.customers.bulkGet(told.map(({ customerId }) => customerId ?? '')),
    reader.jobs.bulkGet(told.map(({ jobId }) => jobId ?? '')),
  ]);
  const properties = await reader.properties.bulkGet(jobs.map((job) => job?.propertyId ?? ''));
  const entries = told.map((call, at) => entryOf(call, customers[at]?.name ?? '', properties[at]?.zone ?? business.zone));
  return byTime ? { entries, more: [], gathered: more } : { entries, more };
}

/** How each kind is read, and what of it counts; null where everything does, so that the index can count it. */
async function ruledKinds(reader: Reader, { person, now, notGone, mayGo }: CalendarQuestion) {
  const pending = await reader.pendingWork();
  const keep = (rows: Call[]): Promise<Call[]> =>
    notGone(visible(rows, pending).filter((call) => !isAsleep(call, now.instant) && (person === null || call.assignedTo === person)));
  return kindsShown.map((kind) => ({
    within: (from: Instant, before: Instant) =>
      reader.calls.where('[open+rank+dueAt+dueIs]').between([1, rankOf(kind), from], [1, rankOf(kind), before]),
    keep: person === null && pending.size === 0 && !mayGo(kind) && !maySleep(kind) ? null : keep,
  }));
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
  return { ok: false, said: text.problems.list(outcome.problems, calendar.calls.problems) };
}
