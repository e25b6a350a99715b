import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { exportCalendar } from '../../../../renderer/features/exports/write/export-calendar.ts';
import { exportCards } from '../../../../renderer/features/exports/write/export-cards.ts';
import { exportList } from '../../../../renderer/features/exports/write/export-list.ts';
import { ownerFields } from '../../../../shared/domain/attachment/attachment-owner.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { readCsv } from '../../../../shared/formats/csv/csv-reader.ts';
import { detectLayout } from '../../../../shared/formats/csv/detect-layout.ts';
import { unguardCell } from '../../../../shared/formats/csv/write-csv.ts';
import { exportLists, isExportedList } from '../../../../shared/formats/export/csv-lists.ts';
import { textOf } from '../../../support/export-text.ts';
import { faultCount, faultTry } from '../../../support/fault-count.ts';
import { fileOf, openImportDesk } from '../../../support/import-desk.ts';
import { randomShop, writeShop } from '../../../support/random-shop.ts';
import { cardResults } from '../../../support/read-cards.ts';
import { callFields, jobFields, propertyFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel();
});
afterEach(() => kernel.close());

const zone = 'America/New_York';
const reader = () => readerOf(kernel.database);
/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

describe('lists as CSV', () => {
  it('hold every text as it was, and no cell is a formula', async () => {
    await faultTry('export-import', async () => {
      await writeShop(kernel.database, randomShop(faultCount(500, 10_000), 11));
      for (const list of exportLists) {
        const text = await textOf(exportList(reader(), list, zone));
        const [head, ...records] = readCsv(text.replace('\uFEFF', ''), { delimiter: ',' });
        expect(isExportedList(head?.cells ?? [])).toBe(true);
        expect(detectLayout(text, true).headers).toEqual(head?.cells);
        expect(records.flatMap(({ cells }) => cells).filter((cell) => formula.test(cell))).toEqual([]);
        expect(records.every(({ cells }) => cells.length === head?.cells.length)).toBe(true);
        const rows = await kernel.database.table(list).toArray();
        expect(records).toHaveLength(rows.length);
        const [header, name] = { customers: ['Note', 'note'], jobs: ['Finding', 'finding'] }[list as string] ?? ['Makegood ID', 'id'];
        const column = head?.cells.indexOf(header as string) ?? -1;
        const written = new Map(records.map(({ cells }) => [cells[0], unguardCell(cells[column] ?? '')]));
        // NUL is no character of a text file; everything else comes back.
        for (const row of rows) expect(written.get(row.id)).toBe(String(row[name as string]).replaceAll('\0', ''));
      }
    });
  }, 120_000);

  it('are known again by the import, which takes the guards off', async () => {
    await writeShop(kernel.database, [
      createPatch('customers', 'c1', newCustomer({ name: '=Voss', note: '@home', phones: [{ text: '+1 555', e164: null }] })),
    ]);
    const text = await textOf(exportList(reader(), 'customers', zone));
    expect(text).toContain("'=Voss");
    const desk = openImportDesk(kernel);
    expect(await desk.look(fileOf(text, 'customers.csv'))).toMatchObject({ guarded: true, rows: 1, headerRow: 1 });
    desk.close();
  });

  it('leave out what was taken back', async () => {
    await writeShop(kernel.database, randomShop(10, 2));
    await kernel.database.customers.update('c0', { live: 0 });
    expect(await textOf(exportList(reader(), 'customers', zone))).not.toContain('c0,');
  });
});

async function aShop(): Promise<void> {
  const slot = { date: '2026-11-01', start: '01:30', end: null, zone };
  await writeShop(kernel.database, [
    createPatch(
      'customers',
      'c1',
      newCustomer({
        name: 'Dana; Voss, "D"',
        note: 'a\nb\\c',
        emails: ['d@x.test'],
        tags: ['gas, oil', 'roof'],
        phones: [
          { text: '(212) 555-0100', e164: '+12125550100', label: 'mobile' },
          { text: 'ask Bo; ext 7', e164: null },
        ],
      }),
    ),
    createPatch('properties', 'p1', propertyFields('c1')),
    createPatch('importedPhotos', 'f1', { customerId: 'c1', mediaType: 'image/png', data: 'iVBORw0KGgo=', sha256: '0'.repeat(64) }),
    createPatch('attachments', 'f2', {
      ...ownerFields({ kind: 'customer', id: 'c1' }),
      sha256: '1'.repeat(64),
      name: 'a.jpg',
      mediaType: 'image/jpeg',
      size: 3,
      width: 1,
      height: 1,
      caption: '',
    }),
    createPatch('contacts', 'k1', {
      sourceKey: undefined,
      customerId: 'c1',
      propertyId: 'p1',
      role: 'tenant',
      name: 'Lee 日本',
      phones: [],
      emails: [],
      language: 'ja',
      note: '',
      searchKeys: [],
    }),
    createPatch('jobs', 'j1', { ...jobFields('c1', 'p1'), number: 1042 }),
    createPatch('appointments', 'a1', {
      jobId: 'j1',
      slot,
      startsAt: '2026-11-01T06:30:00.000Z',
      endsAt: null,
      crew: [],
      outcome: 'planned',
    }),
    createPatch('appointments', 'a2', { jobId: 'j1', slot: null, startsAt: null, endsAt: null, crew: [], outcome: 'planned' }),
    createPatch('appointments', 'a3', {
      jobId: 'j1',
      slot,
      startsAt: '2026-11-01T06:30:00.000Z',
      endsAt: null,
      crew: [],
      outcome: 'cancelled',
    }),
    createPatch('calls', 'call1', callFields('c1', 'j1', 'acknowledgement:j1')),
    createPatch('calls', 'call2', { ...callFields('c1', 'j1', 'x'), openKey: undefined, open: 0, state: 'done' }),
  ]);
}

describe('customers and contacts as vCard 4.0', () => {
  it('are read back as they were', async () => {
    await aShop();
    const read = async (sha256: string) => (sha256.startsWith('1') ? new Uint8Array([255, 216, 255]) : null);
    const results = cardResults(new TextEncoder().encode(await textOf(exportCards(reader(), read))));
    const cards = results.flatMap((result) => (result.refused === null ? [result.card] : []));
    expect(cards).toMatchObject([
      {
        version: '4.0',
        uid: 'c1',
        fullName: 'Dana; Voss, "D"',
        phones: [
          { text: '+12125550100', types: ['cell'] },
          { text: 'ask Bo; ext 7', types: [] },
        ],
        emails: [{ text: 'd@x.test' }],
        categories: ['gas, oil', 'roof'],
        noteTexts: ['a\nb\\c'],
        addresses: [{ street: '12 Elm Road', city: 'Leeds' }],
        photos: [
          { mediaType: 'image/png', data: 'iVBORw0KGgo=' },
          { mediaType: 'image/jpeg', data: '/9j/' },
        ],
        notes: [],
      },
      { uid: 'k1', fullName: 'Lee 日本', organisation: 'Dana; Voss, "D"', addresses: [{ street: '12 Elm Road' }] },
    ]);
  });

  it('keep every name, whatever it holds', async () => {
    await writeShop(kernel.database, randomShop(400, 5));
    const cards = cardResults(new TextEncoder().encode(await textOf(exportCards(reader()))));
    const names = new Map(cards.flatMap((result) => (result.refused === null ? [[result.card.uid, result.card.fullName]] : [])));
    for (const { id, name } of await kernel.database.customers.toArray()) expect(names.get(id)).toBe(plain(name));
  });
});

/** As a line of text can hold it. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim();
}

describe('visits and calls as iCalendar', () => {
  it('are read by another program’s parser: right instants, lasting ids, no alarms', async () => {
    await aShop();
    const text = await textOf(exportCalendar(reader(), 'Voss & Sons'));
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(
      events.map(({ uid, startDate, endDate, summary }) => [
        uid,
        startDate.toJSDate().toISOString(),
        endDate.toJSDate().toISOString(),
        summary,
      ]),
    ).toEqual([
      ['a1@makegood', '2026-11-01T06:30:00.000Z', '2026-11-01T07:30:00.000Z', 'Visit: Dana; Voss, "D", job 1042'],
      ['call1@makegood', '2026-11-02T15:00:00.000Z', '2026-11-02T15:15:00.000Z', 'Tell them we are coming back: Dana; Voss, "D"'],
    ]);
    expect(events[0]?.location).toBe('12 Elm Road, Leeds');
    expect(text).not.toContain('VALARM');
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(await textOf(exportCalendar(reader(), 'Voss & Sons'))).toBe(text);
  });

  it('are a calendar also where there is nothing, and where texts are of every kind', async () => {
    expect(ICAL.parse(await textOf(exportCalendar(reader(), '')))).toMatchObject(['vcalendar', expect.anything(), []]);
    await writeShop(kernel.database, randomShop(400, 9));
    const text = await textOf(exportCalendar(reader(), 'x'));
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toHaveLength(80);
  });
});
