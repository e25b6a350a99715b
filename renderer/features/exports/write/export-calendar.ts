import { addMinutes } from '../../../../shared/domain/base/local-time.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import { type CalendarEntry, calendarEntries, calendarFoot, calendarHead } from '../../../../shared/formats/icalendar/write-calendar.ts';
import { streetLine, townLine } from '../../../../shared/text/address-line.ts';
import { exports as words } from '../../../../shared/text/en/exports.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import type { ExportPiece, ExportSource } from './export-source.ts';
import { countRows, pageRows } from './page-rows.ts';

/** How long something takes of which nobody said it, in minutes. */
const usualVisit = 60;
const usualCall = 15;

/** Appointments and open calls as iCalendar. @param name of the calendar */
export async function exportCalendar(reader: Reader, name: string): Promise<ExportSource> {
  return { total: await countRows(reader, ['appointments', 'calls']), pieces: calendarPieces(reader, name) };
}

async function* calendarPieces(reader: Reader, name: string): AsyncGenerator<ExportPiece, void, undefined> {
  yield { text: calendarHead(name), rows: 0 };
  for await (const page of pageRows(reader, 'appointments')) {
    const rows = visible(page, await reader.pendingWork()).filter(({ outcome }) => outcome !== 'cancelled');
    yield { text: calendarEntries(await visitEntries(reader, rows)), rows: page.length };
  }
  for await (const page of pageRows(reader, 'calls')) {
    const rows = visible(page, await reader.pendingWork()).filter((call) => call.open === 1 && !isAsleep(call, currentInstant()));
    yield { text: calendarEntries(await callEntries(reader, rows)), rows: page.length };
  }
  yield { text: calendarFoot, rows: 0 };
}

async function visitEntries(reader: Reader, rows: readonly Appointment[]): Promise<CalendarEntry[]> {
  const jobs = await reader.jobs.bulkGet(rows.map(({ jobId }) => jobId));
  const about = await readAbout(reader, jobs);
  return rows.flatMap((row, at) => {
    const job = jobs[at];
    if (row.startsAt === null || job === undefined || job.live === 0) return [];
    const { name, phone, place } = about(job);
    return {
      ...entryOf(row),
      startsAt: row.startsAt,
      endsAt: row.endsAt !== null && row.endsAt > row.startsAt ? row.endsAt : addMinutes(row.startsAt, usualVisit),
      summary: words.visit(name, job.number),
      location: place,
      description: [job.customerWords, phone].filter((part) => part !== '').join('\n\n'),
      busy: true,
    };
  });
}

async function callEntries(reader: Reader, rows: readonly Call[]): Promise<CalendarEntry[]> {
  const customers = await reader.customers.bulkGet(rows.map(({ customerId }) => customerId ?? ''));
  return rows.map((row, at) => ({
    ...entryOf(row),
    startsAt: row.dueAt,
    endsAt: addMinutes(row.dueAt, usualCall),
    summary: words.call(row.kind, customers[at]?.name ?? ''),
    location: '',
    description: customers[at]?.phones.map(({ text }) => text).join('\n') ?? '',
    busy: false,
  }));
}

function entryOf({ id, rev, updatedAt }: Pick<Call, 'id' | 'rev' | 'updatedAt'>): Pick<CalendarEntry, 'id' | 'revision' | 'changedAt'> {
  return { id, revision: rev, changedAt: updatedAt };
}

/** Who and where these jobs are. */
async function readAbout(reader: Reader, jobs: readonly (Job | undefined)[]) {
  const present = jobs.filter((job) => job !== undefined);
  const [customers, properties] = await Promise.all([
    reader.customers.bulkGet(present.map(({ customerId }) => customerId ?? '')),
    reader.properties.bulkGet(present.map(({ propertyId }) => propertyId ?? '')),
  ]);
  const known = new Map(present.map(({ id }, at) => [id, { customer: customers[at], property: properties[at] }]));
  return ({ id }: Job): { name: string; phone: string; place: string } => {
    const { customer, property } = known.get(id) ?? {};
    const address = property?.address;
    const place = address === undefined ? '' : [streetLine(address), townLine(address)].filter((line) => line !== '').join(', ');
    return { name: customer?.name ?? '', phone: customer?.phones[0]?.text ?? '', place };
  };
}
