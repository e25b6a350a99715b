import { type CsvRecord, isBlankRecord } from '../../formats/csv/csv.ts';
import type { Reason } from '../base/reason.ts';
import { type ChunkWriter, createChunkWriter } from './chunk-writer.ts';
import { displayName, draftAppointment, draftJob } from './draft-rows.ts';
import { createHashedKeys } from './hashed-keys.ts';
import { createLedger } from './import-ledger.ts';
import type { ImportPlanner, KnownRecords, PlanSetup } from './import-plan.ts';
import type { ImportRow, RowReading } from './import-row.ts';
import { lookupKeysOf } from './lookup-keys.ts';
import { createPartyBook } from './party-book.ts';
import { createPlaceBook } from './place-book.ts';
import { planKnownJob } from './plan-known-job.ts';
import { planVisit, type RowVerdict } from './plan-visit.ts';
import { createRowReader } from './read-row.ts';
import { type SeenJob, seeKnownJob, seeNewJob } from './seen-job.ts';
import { isSetAside } from './set-aside.ts';
import { type Books, settleParties } from './settle-parties.ts';

/** A date this much after now is odd enough to be shown: most likely day and month were taken for each other. */
const futureMs = 86_400_000;

/**
 * Decides for each row of a file what it adds, joins, changes, or why it is refused. Give it the records in file order,
 * chunk by chunk; the same file, `known` and `newId` make the same plan. Nothing is written here: a dry run keeps the
 * counts and details, a real one writes the drafts and changes too.
 */
export function createImportPlanner(setup: PlanSetup): ImportPlanner {
  const read = createRowReader(setup, setup.columns);
  const books: Books = { parties: createPartyBook(), places: createPlaceBook(setup.rules) };
  const seen = new Map<string, SeenJob>();
  const hashedKeys = createHashedKeys();
  const ledger = createLedger();
  const { counts } = ledger;
  const inFuture = new Date(Date.parse(setup.now.instant) + futureMs).toISOString();
  /** A file with a column for appointments may have several rows for a job, one for each visit. */
  const namesVisits = (setup.mapping.scheduled?.length ?? 0) > 0;
  let nextNumber = setup.nextJobNumber;
  /** What `lookupKeys` has read already, so that `plan` need not again. */
  let looked: { readonly records: readonly CsvRecord[]; readonly readings: readonly RowReading[] } | null = null;

  function readingsOf(records: readonly CsvRecord[]): readonly RowReading[] {
    return looked?.records === records ? looked.readings : records.filter(isData).map(read);
  }

  function isData(record: CsvRecord): boolean {
    return record.row > setup.headerRow && !isBlankRecord(record) && !isSetAside(record, setup.headers);
  }

  function refuse(row: ImportRow, reason: Reason, writer: ChunkWriter): void {
    ledger.refuse({ row: row.record.row, line: row.record.line, reason, cells: row.record.cells }, writer);
  }

  function accept(row: ImportRow, jobId: string, verdict: RowVerdict, writer: ChunkWriter): void {
    const notes =
      row.job.requestedAt > inFuture && row.job.completedAt === null && row.visit === null
        ? [...row.notes, { code: 'in-the-future', params: {} }]
        : row.notes;
    const { outcome, reasons } = verdict;
    const { requestedAt, completedAt } = row.job;
    const [customerName, address] = [displayName(row), row.place?.address.line ?? null];
    const { row: at, line } = row.record;
    ledger.accept({ row: at, line, outcome, reasons, notes, jobId, customerName, address, requestedAt, completedAt }, writer);
  }

  function planNewJob(row: ImportRow, key: string, known: KnownRecords, writer: ChunkWriter): void {
    const { links, joined } = settleParties(row, books, known, writer, setup);
    const id = setup.newId();
    writer.job(draftJob(id, nextNumber, row, key, links));
    nextNumber += 1;
    if (row.visit !== null) writer.appointment(draftAppointment(setup.newId(), id, row.visit));
    seen.set(key, seeNewJob(id, row, namesVisits));
    accept(row, id, joined === null ? { outcome: 'new', reasons: [] } : { outcome: 'joined', reasons: [joined] }, writer);
  }

  /** A key that an earlier row of this file has: the same row again, another visit, or a mistake. */
  function planRepeat(row: ImportRow, first: SeenJob, writer: ChunkWriter): void {
    const { visits } = first;
    if (first.print === row.printHash) refuse(row, { code: 'duplicate-row', params: { row: first.row } }, writer);
    else if (visits !== null && row.visit !== null && visits.body === row.bodyHash && !visits.starts.includes(row.visit.startsAt)) {
      accept(row, first.id, planVisit(row, row.visit, first, visits, writer, setup), writer);
    } else refuse(row, { code: 'duplicate-number', params: { row: first.row } }, writer);
  }

  function planRow(row: ImportRow, known: KnownRecords, writer: ChunkWriter): void {
    const key = row.numbered ? row.sourceKey : hashedKeys.keyOf(row);
    const first = seen.get(key);
    if (first !== undefined) {
      planRepeat(row, first, writer);
      return;
    }
    const stored = known.job(key);
    if (stored === undefined) {
      planNewJob(row, key, known, writer);
      return;
    }
    const job = seeKnownJob(row, stored, namesVisits);
    const verdict = planKnownJob(row, job, stored, books, known, writer, setup);
    if (verdict === 'clash') {
      refuse(row, { code: 'number-of-another-job', params: {} }, writer);
      return;
    }
    seen.set(key, job);
    accept(row, job.id, verdict, writer);
  }

  return {
    plan(records, known) {
      const writer = createChunkWriter(counts);
      const readings = readingsOf(records);
      looked = null;
      const below = records.filter((record) => record.row > setup.headerRow);
      const blank = below.filter(isBlankRecord).length;
      counts.blank += blank;
      counts.aside += below.length - blank - readings.length;
      counts.rows += readings.length;
      for (const reading of readings) {
        if (reading.ok) planRow(reading.row, known, writer);
        else ledger.refuse(reading.refused, writer);
      }
      return writer.chunk;
    },
    lookupKeys(records) {
      looked = { records, readings: readingsOf(records) };
      return lookupKeysOf(looked.readings, hashedKeys);
    },
    counts: () => ({ ...counts }),
    refusals: ledger.refusals,
    nextJobNumber: () => nextNumber,
  };
}
