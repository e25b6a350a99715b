import { type CsvRecord, isBlankRecord } from '../../formats/csv/csv.ts';
import type { Reason } from '../base/reason.ts';
import { type ChunkWriter, createChunkWriter } from './chunk-writer.ts';
import type { CustomerReading, CustomerRow } from './customer-row.ts';
import { customerName, draftCustomerRow } from './draft-customer.ts';
import { hashTexts } from './hash-text.ts';
import { createLedger } from './import-ledger.ts';
import type { ImportPlanner, KnownCustomer, KnownRecords, LookupKeys, PlanSetup, RowOutcome } from './import-plan.ts';
import { customerKeysOf } from './lookup-keys.ts';
import { ownCopy } from './own-copy.ts';
import { createPartyBook, type FoundParty, type PartyRef, refOfDraft, shares } from './party-book.ts';
import { createPlaceBook } from './place-book.ts';
import { joinCustomer, updateCustomer } from './plan-known-customer.ts';
import { createCustomerReader } from './read-customer.ts';
import { createEquipmentBook } from './settle-equipment.ts';
import type { Books } from './settle-parties.ts';
import { settlePlaces } from './settle-places.ts';

/** A customer of the file: little is kept, for there may be a million. */
interface SeenCustomer {
  readonly ref: PartyRef;
  readonly row: number;
  readonly printHash: number;
  /** The key in the database, as far as it has one of this source. */
  readonly key: string | null;
}

/** Customers of one name that are looked through for the one that a row speaks of. */
const namesakes = 20;

interface Verdict {
  readonly ref: PartyRef;
  readonly outcome: Exclude<RowOutcome, 'refused'>;
  readonly reasons: readonly Reason[];
}

/**
 * Decides for each row of a list of customers or properties whom it adds, joins, brings up to date, or why it is refused. Chunk by
 * chunk, as `createImportPlanner` does for jobs.
 */
export function createCustomerPlanner(setup: PlanSetup): ImportPlanner {
  const read = createCustomerReader(setup, setup.columns);
  const books: Books = { parties: createPartyBook(), places: createPlaceBook(setup.rules) };
  const equipment = createEquipmentBook();
  const seen = new Map<string, SeenCustomer[]>();
  const ledger = createLedger();
  const { counts } = ledger;
  /** Whom the row at hand was settled on. */
  let settledOn: string | null = null;
  let looked: { readonly records: readonly CsvRecord[]; readonly readings: readonly CustomerReading[] } | null = null;

  function readingsOf(records: readonly CsvRecord[]): readonly CustomerReading[] {
    if (looked?.records === records) return looked.readings;
    return records.filter((record) => record.row > setup.headerRow && !isBlankRecord(record)).map(read);
  }

  function remember(row: CustomerRow, ref: PartyRef, key: string | null): void {
    settledOn = ref.id;
    const list = seen.get(row.sourceKey) ?? [];
    list.push({ ref, row: row.record.row, printHash: hashTexts([row.print]), key });
    if (list.length === 1) seen.set(ownCopy(row.sourceKey), list);
  }

  /** The customer of an earlier row that this row speaks of once more. */
  function seenBefore(row: CustomerRow, known: KnownRecords): SeenCustomer | undefined {
    const list = seen.get(row.sourceKey) ?? [];
    if (row.numbered || row.child !== null) return list[0];
    const { party, places } = row;
    const print = hashTexts([row.print]);
    const isBare = party.phones.length === 0 && party.emails.length === 0 && places.length === 0;
    return list.find(
      ({ ref, printHash }) =>
        printHash === print ||
        isBare ||
        shares(party, ref) ||
        // Jobber writes one row for each property of a client.
        (setup.source === 'jobber' && !(party.phones.length > 0 && ref.phones.length > 0)) ||
        places.some((one) => books.places.at(one, known).some((place) => place.customerId === ref.id)),
    );
  }

  /** The customer that an earlier import made of this row. */
  function storedFor(row: CustomerRow, known: KnownRecords): KnownCustomer | undefined {
    if (row.numbered) return known.customerBySource(row.sourceKey);
    const list = seen.get(row.sourceKey) ?? [];
    const claimed = new Set(list.map(({ ref }) => ref.id));
    const stored = keysOf(row.sourceKey, list.length + namesakes)
      .map(known.customerBySource)
      .filter((one) => one !== undefined)
      .filter(({ id }) => !claimed.has(id));
    return (
      stored.find(({ sourcePrint }) => sourcePrint === row.print) ??
      stored.find((one) => shares(row.party, books.parties.refOf(one))) ??
      stored[0]
    );
  }

  function make(row: CustomerRow, known: KnownRecords, writer: ChunkWriter): Verdict {
    const key = row.numbered ? row.sourceKey : freeKey(row.sourceKey, known);
    const draft = draftCustomerRow(setup.newId(), row, key);
    writer.customer(draft);
    const ref = refOfDraft(draft, row.record.row);
    books.parties.add(ref, null);
    remember(row, ref, key);
    settlePlaces(row, ref, books, known, writer, setup);
    return { ref, outcome: 'new', reasons: [] };
  }

  function freeKey(base: string, known: KnownRecords): string {
    const taken = new Set((seen.get(base) ?? []).map(({ key }) => key));
    return keysOf(base, taken.size + 50).find((key) => !taken.has(key) && known.customerBySource(key) === undefined) ?? base;
  }

  function joinFound({ ref, by }: FoundParty, row: CustomerRow, known: KnownRecords, writer: ChunkWriter): Verdict {
    const before = known.customer(ref.id);
    const changed = joinCustomer(row, ref, before, books, known, writer, setup);
    remember(row, ref, before === undefined ? null : row.sourceKey);
    const params = { by, customer: ref.name };
    const reason =
      ref.row === null
        ? { code: 'joined-known-customer', params }
        : { code: 'joined-customer-of-row', params: { ...params, row: ref.row } };
    return { ref, outcome: changed ? 'joined' : 'unchanged', reasons: [reason] };
  }

  function planCustomer(row: CustomerRow, known: KnownRecords, writer: ChunkWriter): Verdict {
    const again = seenBefore(row, known);
    if (again !== undefined) {
      settledOn = again.ref.id;
      const changed = joinCustomer(row, again.ref, known.customer(again.ref.id), books, known, writer, setup);
      const params = { by: row.numbered ? 'source' : 'same-row', customer: again.ref.name, row: again.row };
      // A customer that an earlier import made: its further rows are news only where they add something.
      const outcome = changed || again.ref.row !== null ? 'joined' : 'unchanged';
      return { ref: again.ref, outcome, reasons: [{ code: 'joined-customer-of-row', params }] };
    }
    const stored = storedFor(row, known);
    if (stored !== undefined) {
      const ref = books.parties.refOf(stored);
      remember(row, ref, stored.sourceKey ?? null);
      return { ref, ...updateCustomer(row, ref, stored, books, known, writer, setup) };
    }
    const found = books.parties.findSame(row.party, holdersOf(row, known), known, row.numbered ? `${setup.source}:customer:` : null);
    return found === null ? make(row, known, writer) : joinFound(found, row, known, writer);
  }

  /** A row of equipment is about the equipment: what becomes of its customer comes second. */
  function planRow(row: CustomerRow, known: KnownRecords, writer: ChunkWriter): Omit<Verdict, 'ref'> {
    const { ref, ...verdict } = planCustomer(row, known, writer);
    const [place] = row.places;
    if (row.equipment === null || place === undefined) return verdict;
    const here = books.places.at(place, known);
    const propertyId = (here.find(({ customerId }) => customerId === ref.id) ?? here[0])?.id;
    if (propertyId === undefined) return verdict;
    const became = equipment.settle(row.equipment, propertyId, known, writer, setup);
    if (became === 'new') return verdict.outcome === 'new' ? verdict : { ...verdict, outcome: 'joined' };
    const code = { updated: 'equipment-changed', unchanged: 'known-equipment', repeated: 'equipment-again' }[became];
    return { outcome: became === 'updated' ? 'updated' : 'unchanged', reasons: [{ code, params: {} }] };
  }

  /** In a list of properties an owner without phone or email is one wherever the name stands: the list has nothing else to go by. */
  function holdersOf(row: CustomerRow, known: KnownRecords): string[] | 'nowhere' {
    if (row.places.length === 0 || setup.kind === 'properties') return 'nowhere';
    return row.places.flatMap((place) => books.places.at(place, known).map(({ customerId }) => customerId));
  }

  function lookupKeys(records: readonly CsvRecord[]): LookupKeys {
    looked = { records, readings: readingsOf(records) };
    const rows = looked.readings.flatMap((reading) => (reading.ok === true ? [reading.row] : []));
    return customerKeysOf(rows, (base, more) => keysOf(base, (seen.get(base)?.length ?? 0) + more + 1));
  }

  return {
    lookupKeys,
    plan(records, known) {
      const writer = createChunkWriter(counts);
      const readings = readingsOf(records);
      looked = null;
      counts.blank += records.filter((record) => record.row > setup.headerRow && isBlankRecord(record)).length;
      for (const reading of readings) {
        if (reading.ok === 'aside') {
          counts.aside += 1;
          continue;
        }
        counts.rows += 1;
        if (!reading.ok) {
          ledger.refuse(reading.refused, writer);
          continue;
        }
        const { row } = reading;
        settledOn = null;
        const verdict = planRow(row, known, writer);
        const { row: at, line } = row.record;
        const who = {
          customerName: customerName(row),
          address: row.places[0]?.address.line ?? row.facts.postal?.line ?? null,
          ...(settledOn !== null && { customerId: settledOn as string }),
        };
        ledger.accept({ ...verdict, ...who, row: at, line, notes: row.notes, jobId: null, requestedAt: null, completedAt: null }, writer);
      }
      return writer.chunk;
    },
    counts: () => ({ ...counts }),
    refusals: ledger.refusals,
    nextJobNumber: () => setup.nextJobNumber,
  };
}

/** The keys that customers of one name may have: the second gets `~2`, and so on. */
function keysOf(base: string, count: number): string[] {
  return base.includes('#') ? Array.from({ length: count }, (_, at) => (at === 0 ? base : `${base}~${at + 1}`)) : [base];
}
