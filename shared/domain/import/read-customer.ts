import type { CsvRecord } from '../../formats/csv/csv.ts';
import { unguardCell } from '../../formats/csv/write-csv.ts';
import type { Reason } from '../base/reason.ts';
import { customerPrint } from './customer-print.ts';
import type { CustomerReading, CustomerRow, ReadFacts } from './customer-row.ts';
import { hashKey } from './hash-text.ts';
import type { ReadingSetup, ReadParty } from './import-row.ts';
import { keptLine } from './kept-line.ts';
import { nameKey } from './name-key.ts';
import { isNobody } from './party-keys.ts';
import { createAddressReader, type ReadAddresses } from './read-addresses.ts';
import { readFlag } from './read-choice.ts';
import { readEquipment } from './read-equipment.ts';
import { readGroup } from './read-group.ts';
import { customerKey, readEmails, readNames } from './read-party.ts';
import { createPhoneReader } from './read-phones.ts';
import { createRowCells, type RowCells } from './row-cells.ts';
import { isSetAside } from './set-aside.ts';
import { longCustomer } from './too-long.ts';
import { unwrapCell } from './unwrap-cell.ts';

/** Reads records of one file as customers with their places. Nothing throws. */
export function createCustomerReader(setup: ReadingSetup, columns: number): (record: CsvRecord) => CustomerReading {
  const toPhones = createPhoneReader(setup);
  const toAddresses = createAddressReader(setup);

  function understand(record: CsvRecord): CustomerRow | Reason | 'aside' {
    if (record.refused !== null) return { code: record.refused, params: {} };
    if (isSetAside(record, setup.headers)) return 'aside';
    if (record.cells.slice(columns).some((cell) => cell.trim() !== '')) {
      return { code: 'too-many-cells', params: { cells: record.cells.length, columns } };
    }
    const cells = createRowCells(record.cells, setup.mapping);
    const addresses = toAddresses(record.cells);
    const phones = toPhones(record.cells);
    const emails = readEmails(cells, setup.source);
    const { party, child, propertyKeys } = readWho(cells, phones.phones, emails.good, setup);
    const places = addresses.places.map((place) => ({
      ...place,
      note: [child ?? '', place.note].filter((line) => line !== '').join('\n'),
      sourceKey: place.sourceKey ?? propertyKeys,
    }));
    if (isNobody(party) && places.length === 0) return { code: 'no-customer-or-address', params: {} };
    const equipment = setup.kind === 'equipment' ? readEquipment(cells, setup) : null;
    if (setup.kind === 'equipment' && equipment === null) return { code: 'no-equipment', params: {} };
    if ((setup.kind === 'properties' || setup.kind === 'equipment') && places.length === 0) return { code: 'no-address', params: {} };
    const facts = readFacts(cells, setup, { ...addresses, places }, [...phones.rest, ...emails.rest], party);
    const long = longCustomer(party, places, facts, equipment?.facts.note ?? '');
    if (long !== null) return long;
    const notes: Reason[] = record.notes.map((note) => ({ code: note.code, params: { column: note.column } }));
    if (record.cells.length < columns) notes.push({ code: 'short-row', params: { cells: record.cells.length, columns } });
    const sourceKey = party.sourceKey ?? `${setup.source}:customer#${hashKey([identityOf(party, places[0]?.key ?? '')])}`;
    const print = customerPrint(party, places, facts);
    return { record, party, places, equipment, facts, sourceKey, numbered: party.sourceKey !== null, child, print, notes };
  }

  return (record) => {
    const cells = record.cells.map((cell) => unwrapCell(setup.guarded === true ? unguardCell(cell) : cell));
    const read = understand({ ...record, cells });
    if (read === 'aside') return { ok: 'aside' };
    if (!('code' in read)) return { ok: true, row: read };
    return { ok: false, refused: { row: record.row, line: record.line, reason: read, cells } };
  };
}

/** What stands for a customer without a number: the name, else whatever there is. */
function identityOf(party: ReadParty, placeKey: string): string {
  return party.nameKey ?? party.emails[0]?.toLowerCase() ?? party.phones[0]?.e164 ?? party.phones[0]?.text ?? placeKey;
}

interface Who {
  readonly party: ReadParty;
  readonly child: string | null;
  readonly propertyKeys: string | null;
}

function readWho(cells: RowCells, phones: ReadParty['phones'], emails: readonly string[], setup: ReadingSetup): Who {
  const names = readNames(cells);
  const [parent = '', ...children] =
    setup.source === 'quickbooks' ? (names.name ?? '').split(':').map((part) => part.trim()) : [names.name ?? ''];
  const child = children.filter((part) => part !== '').join(': ') || null;
  const name = parent === '' ? null : parent;
  const number = cells.one('customerNumber');
  // Jobber numbers a row by client and property: `100_7`.
  const [client = '', property] = setup.source === 'jobber' ? number.split('_') : [number];
  return {
    party: {
      ...names,
      name,
      nameKey: name === null ? null : nameKey(name),
      // A sub-customer has a number of its own; it is known by its parent.
      sourceKey: client === '' || child !== null ? null : customerKey(setup.source, client),
      phones: child === null ? phones : phones.map((phone) => ({ ...phone, label: child.slice(0, 60) })),
      emails: [...emails],
      note: '',
    },
    child,
    propertyKeys: property === undefined ? null : `${setup.source}:property:${number}`,
  };
}

function readFacts(cells: RowCells, setup: ReadingSetup, addresses: ReadAddresses, rest: readonly string[], party: ReadParty): ReadFacts {
  const said = cells.one('group');
  const group = said === '' ? null : readGroup(said);
  const words = cells
    .all('tags')
    .flatMap((cell) => cell.split(/\s*:::\s*|[,;|]/))
    .map((tag) => tag.replace(/^\*\s*/, '').trim());
  const labels = words.filter((tag) => tag !== '' && !/^(?:my ?contacts|starred|imported.*)$/i.test(tag));
  const grouped = labels.map(readGroup).find((one) => one !== null && one !== 'end-customer') ?? null;
  const ownWord = said !== '' && group === null ? [said] : [];
  const tags = [...new Set([...labels.filter((tag) => readGroup(tag) === null), ...ownWord])];
  const fits = tags.filter((tag) => tag.length <= 60).slice(0, 50);
  // In a file of equipment the notes are those of the equipment.
  const own = setup.kind !== 'equipment';
  const kept = own ? (setup.mapping.kept ?? []).flatMap((column) => keptLine(setup.headers[column] ?? '', cells.at(column))) : [];
  const lines = [
    ...(own ? cells.all('note').map((note) => note.trim()) : []),
    ...personBehind(cells, party),
    ...kept.filter((line) => party.name === null || !line.endsWith(`: ${party.name}`)),
    ...rest,
    ...tags.filter((tag) => !fits.includes(tag)),
    ...addresses.loose,
  ];
  return {
    postal: addresses.postal,
    group: group ?? grouped,
    tags: fits,
    doNotContact: readFlag(cells.one('doNotContact')),
    note: [...new Set(lines)].join('\n'),
  };
}

/** A company with the person to ask for: the person would be lost behind the name. */
function personBehind(cells: RowCells, party: ReadParty): string[] {
  if (cells.one('customerName') === '' || party.name === null) return [];
  const person = (['firstName', 'middleName', 'lastName', 'nameSuffix'] as const)
    .map((field) => cells.one(field))
    .filter((part) => part !== '');
  const known = party.name.toLowerCase();
  return person.every((part) => known.includes(part.toLowerCase())) ? [] : [person.join(' ')];
}
