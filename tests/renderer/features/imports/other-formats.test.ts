import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecords } from '../../../../renderer/features/imports/file/read-records.ts';
import { DeskFailure, fileOf, type ImportDesk, openImportDesk } from '../../../support/import-desk.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let desk: ImportDesk;
beforeEach(async () => {
  kernel = await openTestKernel();
  desk = openImportDesk(kernel);
});
afterEach(async () => {
  desk.close();
  await kernel.close();
});

const fixture = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url)));

describe('a workbook', () => {
  it('is read as the table of its first sheet that holds a list, dates as ISO and formulas as their values', async () => {
    const look = await desk.look(fileOf(fixture('xlsx/visits.xlsx'), 'visits.xlsx'));
    expect(look.workbook).toEqual({ sheets: ['Cover', 'Visits'], sheet: 1 });
    expect(look).toMatchObject({ headerRow: 3, rows: 2, missing: [] });
    expect(look.headers).toEqual(['Client Name', 'Street Address', 'Zip', 'Created Date', 'Total', 'Notes']);
    expect(look.samples).toEqual([
      ['Dana Voss', 'Ann Lee'],
      ['14 Orchard Row', '=2+2'],
      ['45402', '45403'],
      ['2026-03-02', '2026-03-03 13:30'],
      ['123.5', '80'],
      ['a leak, under the sink', 'still drips'],
    ]);
  });

  it('is imported like any other table', async () => {
    const { counts } = await desk.import(fileOf(fixture('xlsx/visits.xlsx'), 'visits.xlsx'));
    expect(counts).toMatchObject({ rows: 2, new: 2, refused: 0 });
    const places = await kernel.database.properties.toArray();
    expect(places.map(({ address }) => [address.line, address.postcode]).sort()).toEqual([
      ['14 Orchard Row', '45402'],
      ['=2+2', '45403'],
    ]);
  });

  it('may be read by another sheet', async () => {
    const file = fileOf(fixture('xlsx/visits.xlsx'), 'visits.xlsx');
    const failure = new DeskFailure({ kind: 'file', problem: { code: 'only-header', params: {} } });
    await expect(desk.look(file, { sheet: 0 })).rejects.toThrow(failure.message);
    await expect(desk.ask('look', { file: null, choices: { sheet: 1 }, country: 'US' })).resolves.toMatchObject({ rows: 2 });
  });

  it('that is packed but no workbook, or says that it unpacks to gigabytes, is refused', async () => {
    const bytes = fixture('xlsx/visits.xlsx');
    const problem = (code: 'zip' | 'workbook-too-large') => new DeskFailure({ kind: 'file', problem: { code, params: {} } }).message;
    await expect(desk.look(fileOf(bytes.slice(0, -40), 'cut.xlsx'))).rejects.toThrow(problem('zip'));
    const view = new DataView(bytes.buffer);
    const entry = view.getUint32(bytes.length - 6, true);
    view.setUint32(entry + 24, 0xfffffff0, true);
    await expect(desk.look(fileOf(bytes, 'bomb.xlsx'))).rejects.toThrow(problem('workbook-too-large'));
  });
});

describe('a file of contacts', () => {
  it('is read as a table of cards', async () => {
    const look = await desk.look(fileOf(fixture('vcard/gmail-list.vcf'), 'friends.vcf'));
    expect(look).toMatchObject({ source: 'vcard', rows: 3, headerRow: 0, workbook: null, reading: { cards: { emails: 1, phones: 0 } } });
    expect(look.samples[look.headers.indexOf('Name')]).toEqual(['Arnold Smith', 'Chris Beatle', 'Doug White']);
  });

  it('hands its photos over with their rows', async () => {
    const file = fileOf(fixture('vcard/John_Doe_ANDROID.vcf'), 'phone.vcf');
    const { reading } = await desk.look(file);
    const photos = [];
    for await (const batch of readRecords(file, reading)) photos.push(...(batch.photos ?? []));
    expect(photos).toMatchObject([[5, [{ mediaType: 'image/jpeg' }]]]);
  });

  it('brings its people in with their photos, once', async () => {
    const file = (): File => fileOf(fixture('vcard/John_Doe_ANDROID.vcf'), 'phone.vcf');
    const { counts, workId } = await desk.import(file());
    expect(counts).toMatchObject({ rows: 6, refused: 0, customers: 6 });
    const [photo, ...more] = await kernel.database.attachments.toArray();
    expect(more).toEqual([]);
    expect(photo).toMatchObject({ mediaType: 'image/jpeg', batchId: workId, name: 'Photo from a contact file.jpg', jobId: null });
    expect((await kernel.database.customers.get(photo?.customerId ?? ''))?.emails).toContain('bob@company.com');
    const again = await desk.import(file());
    expect(again).toMatchObject({ workId: null, counts: { new: 0, unchanged: 6 } });
    expect(await kernel.database.attachments.count()).toBe(1);
    expect(await kernel.database.importedPhotos.count()).toBe(0);
  });

  it('is read whole: every phone and email of files that other programs wrote', async () => {
    for (const name of readdirSync(new URL('../../../fixtures/vcard/', import.meta.url)).filter((one) => one.endsWith('.vcf'))) {
      const { counts } = await desk.import(fileOf(fixture(`vcard/${name}`), name));
      expect([name, counts.refused]).toEqual([name, 0]);
    }
  });
});
