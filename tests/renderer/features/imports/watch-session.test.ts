import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, declareDatabase } from '../../../../renderer/data/database/database.ts';
import type { ImportResult } from '../../../../renderer/features/imports/run/run-import.ts';
import { createImportSession, type ImportSession, type ImportTools } from '../../../../renderer/features/imports/session/import-session.ts';
import { keepKnown, readKnown } from '../../../../renderer/features/imports/watch/known-files.ts';
import { createWatchSession, type WatchSession, type WatchTools } from '../../../../renderer/features/imports/watch/watch-session.ts';
import { type Line, openImportWorker } from '../../../../renderer/features/imports/worker/open-import-worker.ts';
import { serveImports } from '../../../../renderer/features/imports/worker/serve-imports.ts';
import { csv } from '../../../support/import-desk.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let session: ImportSession;
let watch: WatchSession;
let tools: WatchTools;
let databases: Database[];
/** What lies in the folder, by id. */
let inbox: Map<string, { name: string; bytes: Uint8Array<ArrayBuffer> }>;
let cameIn: [string, ImportResult][];

beforeEach(async () => {
  kernel = await openTestKernel();
  [databases, inbox, cameIn] = [[], new Map(), []];
  const openWorker: typeof openImportWorker = (facts, onWritten) => openImportWorker(facts, onWritten, openLine());
  session = createImportSession(openWorker);
  watch = createWatchSession({ send: main as never, openWorker, session });
  const imports: ImportTools = {
    facts: { databaseName: kernel.database.name, clockOffset: 0 },
    country: 'US',
    ready: Promise.resolve(),
    drain: async () => undefined,
    recall: async () => ({}),
    confirm: (order) => keepKnown(kernel.database, order),
  };
  tools = {
    imports,
    actor: 'ann',
    mayImport: true,
    known: (headers) => readKnown(kernel.database, headers),
    onImported: (name, result) => cameIn.push([name, result]),
  };
});
afterEach(async () => {
  for (const database of databases) database.close();
  await kernel.close();
});

function openLine(): Line {
  const serve = serveImports(
    (data) => setTimeout(() => line.onmessage?.({ data })),
    (name) => {
      const database = declareDatabase(name);
      databases.push(database);
      return database;
    },
  );
  const line: Line = {
    postMessage: (message) => setTimeout(() => serve(message)),
    terminate: () => undefined,
    onmessage: null,
    onerror: null,
  };
  return line;
}

/** The main process: a folder and what was dealt with in it. Files cross a few bytes at a time. */
async function main(channel: string, argument: { id?: string; from?: number }): Promise<unknown> {
  const found = inbox.get(argument.id ?? '');
  if (channel === 'watch:read') {
    if (found === undefined) throw new Error('This file is not waiting any more.');
    return { bytes: found.bytes.slice(argument.from, (argument.from ?? 0) + 50), size: found.bytes.length };
  }
  if (channel === 'watch:settle') inbox.delete(argument.id ?? '');
  const waiting = [...inbox].map(([id, { name, bytes }]) => ({ id, name, size: bytes.length }));
  return { folder: 'Inbox', on: true, trouble: null, waiting };
}

const put = (id: string, name: string, text: string): void => void inbox.set(id, { name, bytes: new TextEncoder().encode(text) });
const visits = (...rows: string[][]): string => csv(['Client Name', 'Service Street', 'Visit Title', 'Created Date'], ...rows);
const reasonOf = (id: string): string | undefined => watch.view().reasons.get(id);

/** As a person does it: looks at the file on the import screen and brings it in. */
async function byHand(id: string): Promise<void> {
  await watch.open(id, tools.imports);
  expect(session.state().stage).toBe('check');
  await session.run('ann');
  expect(session.state().stage).toBe('done');
}

describe('files of the watched folder', () => {
  it('wait and ask where nobody has brought in one of the kind, and come in by themselves from then on', async () => {
    put('1', 'monday.csv', visits(['Dana Voss', '14 Orchard Row', 'leak', '2026-03-02']));
    await watch.pump(tools);
    expect(reasonOf('1')).toBe('unknown');
    expect(await kernel.database.jobs.count()).toBe(0);
    await byHand('1');
    expect(inbox.size).toBe(0);
    session.reset();

    put(
      '2',
      'tuesday.csv',
      visits(['Dana Voss', '14 Orchard Row', 'leak', '2026-03-02'], ['Ann Lee', '9 Mill Lane', 'noise', '2026-03-03']),
    );
    await watch.pump(tools);
    expect(inbox.size).toBe(0);
    expect(cameIn.map(([name, { counts }]) => [name, counts.new, counts.unchanged])).toEqual([['tuesday.csv', 1, 1]]);
    expect((await kernel.database.importBatches.toArray()).map(({ origin }) => origin).toSorted()).toEqual(['file', 'watched-folder']);
  });

  it('wait where something in them is not clear, though their kind is known', async () => {
    put('1', 'monday.csv', visits(['Dana Voss', '14 Orchard Row', 'leak', '2026-03-02']));
    await watch.pump(tools);
    await byHand('1');
    session.reset();
    put('2', 'either.csv', visits(['Dana Voss', '14 Orchard Row', 'leak', '3/4/2026']));
    const country = { ...tools, imports: { ...tools.imports, country: 'CA' } };
    await watch.pump(country);
    if (cameIn.length === 0) expect(reasonOf('2')).toBe('unclear');
    put('3', 'broken.csv', '');
    await watch.pump(country);
    expect(reasonOf('3')).toBe('failed');
  });

  it('wait for somebody who may import, and can be left out', async () => {
    put('1', 'monday.csv', visits(['Dana Voss', '14 Orchard Row', 'leak', '2026-03-02']));
    await watch.pump({ ...tools, mayImport: false });
    expect(watch.view().reasons.size).toBe(0);
    await watch.leaveOut('1');
    expect(watch.view().state?.waiting).toEqual([]);
    expect(await kernel.database.jobs.count()).toBe(0);
  });
});
