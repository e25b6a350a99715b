import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileLike } from '../../../../renderer/features/imports/file/file-like.ts';
import { csv, DeskFailure, fileOf, type ImportDesk, openImportDesk } from '../../../support/import-desk.ts';
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

const problem = (code: string, params = {}): string =>
  new DeskFailure({ kind: 'file', problem: { code: code as 'empty', params } }).message;
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
/** Bytes that look like a compiled program or a picture. */
const noise = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256);

describe('a file that is no table of jobs', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \r\n \r\n'],
    ['only-header', 'Name,Address,Date\r\n'],
    ['zip', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0)],
    ['ole', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ['pdf', '%PDF-1.7 ...'],
    ['calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
    ['json', '[{"name": "Dana", "address": "14 Orchard Row"}]'],
    ['web-page', '<!DOCTYPE html><table><tr><td>Dana</td></tr></table>'],
    ['binary', noise],
    ['binary', new Uint8Array(4_096)],
  ])('is called %s', async (code, content) => {
    await expect(desk.look(fileOf(content))).rejects.toThrow(problem(code));
  });

  it('is called unreadable when it was moved or locked after it was chosen', async () => {
    const gone: FileLike = {
      name: 'gone.csv',
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }),
    };
    await expect(desk.look(gone as File)).rejects.toThrow(problem('unreadable'));
  });

  it('has more rows than can be taken back in one step', async () => {
    const small = openImportDesk(kernel, 'US', 1_000);
    const rows = fileOf(`Name,Date\n${'Dana,2026-03-02\n'.repeat(1_001)}`);
    await expect(small.look(rows)).rejects.toThrow(problem('too-many-rows', { rows: 1_001, most: 1_000 }));
    small.close();
  });
});

describe('what a file is taken for', () => {
  const table = csv(['Client Name', 'Street Address', 'Created Date', 'Notes'], ['Dana', '14 Orchard Row', '2026-03-02', 'a leak']);

  it.each([
    ['utf-8', new TextEncoder().encode(`\uFEFF${table}`)],
    ['utf-16le', Uint8Array.from([0xff, 0xfe, ...Array.from(table).flatMap((letter) => [letter.charCodeAt(0), 0])])],
    ['utf-16be', Uint8Array.from(Array.from(table).flatMap((letter) => [0, letter.charCodeAt(0)]))],
    ['windows-1252', Uint8Array.from(Array.from(table.replace('a leak', 'café leak')).map((letter) => letter.charCodeAt(0)))],
  ])('its letters: %s', async (encoding, content) => {
    expect(await desk.look(fileOf(content as Uint8Array<ArrayBuffer>))).toMatchObject({
      reading: { encoding, delimiter: ',' },
      rows: 1,
      missing: [],
    });
  });

  it.each([';', '\t', '|'])('its delimiter: %j', async (delimiter) => {
    expect((await desk.look(fileOf(table.replaceAll(',', delimiter)))).reading.delimiter).toBe(delimiter);
  });

  it('takes NUL bytes out of a text that a bad copy has riddled with them', async () => {
    const riddled = fileOf(table.replace('Dana', 'Da\0na'));
    expect((await desk.look(riddled)).rows).toBe(1);
    expect((await desk.try(riddled)).rows.new).toMatchObject([{ customerName: 'Dana', notes: [{ code: 'nul-removed' }] }]);
  });

  it('shows the first different cells of each column, cut short', async () => {
    const file = fileOf(
      csv(['Name', 'Date'], ['Dana', '2026-03-02'], ['Dana', '2026-03-03'], ['x'.repeat(500), '2026-03-04'], ['Omar', '']),
    );
    const { samples } = await desk.look(file);
    expect(samples[0]?.map((cell) => cell.length)).toEqual([4, 121, 4]);
    expect(samples[1]).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);
  });

  it('says what is missing, until a person says which column it is', async () => {
    const file = fileOf(csv(['A', 'B'], ['Dana', '2026-03-02']));
    expect((await desk.look(file)).missing).toEqual(['who-or-where']);
    expect((await desk.look(file, { kind: 'jobs' })).missing).toEqual(['who-or-where', 'when']);
    expect((await desk.look(file, { kind: 'jobs', mapping: { customerName: [0], created: [1] } })).missing).toEqual([]);
  });

  it('asks for the order of dates with one of its own that means two days, and no longer once a later row settles it', async () => {
    const rows = [
      ['Name', 'Date'],
      ['Dana', '3/3/2025'],
      ['Omar', '3/4/2025'],
    ];
    expect((await desk.look(fileOf(csv(...rows)))).dates).toMatchObject({
      order: 'ambiguous',
      hint: 'mdy',
      example: { row: 3, text: '3/4/2025', mdy: '2025-03-04', dmy: '2025-04-03' },
    });
    expect((await desk.look(fileOf(csv(...rows, ['Ruth', '25/4/2025'])))).dates.order).toBe('dmy');
  });
});
