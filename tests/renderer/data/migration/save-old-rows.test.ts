import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveOldRows } from '../../../../renderer/data/migration/save-old-rows.ts';
import type { Ask } from '../../../../renderer/data/storage/storage-job.ts';
import { tableNames } from '../../../../shared/domain/schema.ts';
import { createRecordsReader } from '../../../../shared/formats/export/records-file.ts';
import { readFixture } from '../../../migrations/recorded-schema.ts';
import { layDown } from '../../../support/lay-down.ts';
import { databaseName } from '../../../support/test-kernel.ts';

const id = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';
const name = databaseName();
const saving = { databaseName: name, from: 2, at: '2026-11-19T09:00:00.000Z', program: '1.0.0', onSaved: vi.fn() };
afterEach(() => Dexie.delete(name));

/** Main's side of an export, as far as it is asked. */
function paperExport(answers: { readonly begun?: boolean; readonly fails?: boolean } = {}) {
  const calls: string[] = [];
  let text = '';
  const answer = (channel: string, argument: { readonly text?: string }): unknown => {
    calls.push(channel);
    if (channel === 'export:begin') return { export: answers.begun === false ? null : { id, savedAs: 'x.json' } };
    if (channel === 'export:write' && answers.fails) throw new Error('The disk is full.');
    if (channel === 'export:write') text += argument.text ?? '';
    return channel === 'export:finish' ? { savedAs: 'x.json', folder: 'Documents' } : { bytes: text.length };
  };
  const ask = (async (channel: string, argument: object) => answer(channel, argument)) as unknown as Ask;
  return { ask, calls, text: () => text };
}

describe('saveOldRows', () => {
  it('writes every row as it lies there, in a file that an import brings up', async () => {
    const fixture = readFixture(2);
    await layDown(name, fixture);
    const paper = paperExport();
    expect(await saveOldRows(paper.ask, saving)).toEqual({ savedAs: 'x.json', folder: 'Documents' });
    const reader = createRecordsReader();
    const { records, problem } = reader.push(paper.text());
    const end = reader.end();
    expect(problem ?? end.problem).toBeNull();
    expect(end).toMatchObject({ whole: true, head: { schemaVersion: 2 } });
    const all = [...records, ...end.records];
    expect(all.filter(({ ok }) => !ok)).toEqual([]);
    expect(all.length).toBe(tableNames.reduce((sum, table) => sum + (fixture.tables[table]?.length ?? 0), 0));
    expect(saving.onSaved).toHaveBeenLastCalledWith(all.length);
  });

  it('is over where nobody chose a place, and leaves no file where it fails', async () => {
    await layDown(name, readFixture(2));
    expect(await saveOldRows(paperExport({ begun: false }).ask, saving)).toBeNull();
    const failing = paperExport({ fails: true });
    await expect(saveOldRows(failing.ask, saving)).rejects.toThrow('The disk is full.');
    expect(failing.calls.at(-1)).toBe('export:cancel');
  });
});
