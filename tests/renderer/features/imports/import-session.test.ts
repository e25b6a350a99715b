import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, declareDatabase } from '../../../../renderer/data/database/database.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { recallChoices } from '../../../../renderer/features/imports/plan/recall-choices.ts';
import { createImportSession, type ImportSession, type ImportTools } from '../../../../renderer/features/imports/session/import-session.ts';
import type { ImportState } from '../../../../renderer/features/imports/session/import-state.ts';
import { type Line, openImportWorker } from '../../../../renderer/features/imports/worker/open-import-worker.ts';
import { serveImports } from '../../../../renderer/features/imports/worker/serve-imports.ts';
import { csv, fileOf } from '../../../support/import-desk.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let session: ImportSession;
let tools: ImportTools;
let stages: string[];
let drained: number;
let closed: number;
let databases: Database[];

beforeEach(async () => {
  kernel = await openTestKernel();
  [stages, drained, closed, databases] = [[], 0, 0, []];
  session = createImportSession((facts, onWritten) => openImportWorker(facts, onWritten, openLine()));
  session.subscribe(() => {
    if (stages.at(-1) !== session.state().stage) stages.push(session.state().stage);
  });
  tools = {
    facts: { databaseName: kernel.database.name, clockOffset: 0 },
    country: 'US',
    ready: Promise.resolve(),
    drain: async () => {
      drained += 1;
    },
    recall: (headers) => recallChoices(readerOf(kernel.database), headers),
  };
});
afterEach(async () => {
  for (const database of databases) database.close();
  await kernel.close();
});

/** A line to the worker's code on this side, with messages that arrive later, as a worker's do. */
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
    terminate: () => {
      closed += 1;
    },
    onmessage: null,
    onerror: null,
  };
  return line;
}

function at<S extends ImportState['stage']>(stage: S): Extract<ImportState, { stage: S }> {
  const state = session.state();
  expect(state.stage).toBe(stage);
  return state as Extract<ImportState, { stage: S }>;
}

const good = (): File =>
  fileOf(csv(['Client Name', 'Street', 'Date'], ['Dana', '14 Orchard Row', '2026-03-02'], ['Omar', '9 Mill Lane', '2026-03-04']));

describe('the import of a window', () => {
  it('goes from a file to its jobs', async () => {
    await session.open(good(), tools);
    expect(at('check').trial).toMatchObject({ state: 'done', trial: { counts: { new: 2 } } });
    await session.run('ann');
    expect(at('done').result).toMatchObject({ counts: { jobs: 2 } });
    expect(stages).toEqual(['reading', 'check', 'running', 'done']);
    expect(drained).toBeGreaterThan(0);
    expect(await tools.recall(['Client Name', 'Street', 'Date'])).toEqual({});
    session.reset();
    expect(at('choose').failure).toBeNull();
    expect(closed).toBe(1);
  });

  it('waits for what is unclear, then tries', async () => {
    await session.open(fileOf(csv(['A', 'B'], ['Dana', '3/4/2025'])), tools);
    expect(at('check').trial).toEqual({ state: 'blocked' });
    await session.choose({ kind: 'jobs', mapping: { customerName: [0], created: [1] } });
    expect(at('check').look.missing).toEqual([]);
    expect(at('check').trial).toEqual({ state: 'blocked' });
    await session.choose({ dateOrder: 'dmy' });
    expect(at('check').trial).toMatchObject({
      state: 'done',
      trial: { rows: { new: [{ requestedAt: expect.stringContaining('2025-04-03') }] } },
    });
    await session.run('ann');
    expect(await tools.recall(['A', 'B'])).toEqual({ kind: 'jobs', mapping: { customerName: [0], created: [1] }, dateOrder: 'dmy' });
  });

  it('takes up the columns of the last file with these headings, and forgets them when asked to', async () => {
    await session.open(good(), tools);
    await session.choose({ mapping: { customerName: [1], created: [2] } });
    await session.run('ann');
    await session.open(good(), tools);
    expect(at('check').recalled).toBe(true);
    expect(at('check').look.mapping).toEqual({ customerName: [1], created: [2] });
    await session.recognise();
    expect(at('check').look.mapping).toMatchObject({ customerName: [0], addressLine: [1] });
  });

  it('keeps what the last trial said on the screen until the next is done', async () => {
    await session.open(good(), tools);
    const seen: (number | undefined)[] = [];
    const unsubscribe = session.subscribe(() => {
      const state = session.state();
      if (state.stage === 'check') seen.push(state.last?.counts.new);
    });
    await session.choose({ mapping: { addressLine: [1], created: [2] } });
    unsubscribe();
    expect(new Set(seen)).toEqual(new Set([2]));
    await session.choose({ mapping: { addressLine: [1] } });
    expect(at('check')).toMatchObject({ trial: { state: 'blocked' }, last: null });
  });

  it('forgets chosen columns when the file is read with another delimiter', async () => {
    await session.open(good(), tools);
    await session.choose({ mapping: { customerName: [0], created: [2] } });
    await session.choose({ delimiter: ';' });
    expect(at('check').choices).toEqual({ delimiter: ';' });
    expect(at('check').look.headers).toEqual(['Client Name,Street,Date']);
  });

  it('says why a file cannot be read, and takes the next one', async () => {
    await session.open(fileOf(''), tools);
    expect(at('choose')).toMatchObject({ fileName: 'jobs.csv', failure: { kind: 'file', problem: { code: 'empty' } } });
    await session.open(good(), tools);
    at('check');
  });

  it('keeps only the newest of two files', async () => {
    const first = session.open(fileOf('Name,Date\nRuth,2026-03-02', 'first.csv'), tools);
    await session.open(good(), tools);
    await first;
    expect(at('check').fileName).toBe('jobs.csv');
  });

  it('stops an import when asked to, and says that it was taken back', async () => {
    const rows = Array.from({ length: 700 }, (_, n) => [`Customer ${n}`, `${n} Long Road`, '2026-03-02']);
    await session.open(fileOf(csv(['Client Name', 'Street', 'Date'], ...rows)), tools);
    const unsubscribe = session.subscribe(() => {
      const state = session.state();
      if (state.stage === 'running' && state.done > 0) session.stop();
    });
    await session.run('ann');
    unsubscribe();
    expect(at('choose').failure).toEqual({ kind: 'stopped' });
    expect((await kernel.database.jobs.toArray()).filter(({ live }) => live === 1)).toEqual([]);
  });

  it('makes a backup before anything comes in, and stopping that stops the import', async () => {
    const before: number[] = [];
    const backUp: NonNullable<ImportTools['backUp']> = async (_signal, onProgress) => {
      onProgress(1, 2);
      before.push(await kernel.database.jobs.count());
    };
    await session.open(good(), { ...tools, backUp });
    await session.run('ann');
    expect([before, await kernel.database.jobs.count()]).toEqual([[0], 2]);
    session.reset();

    const stopped: NonNullable<ImportTools['backUp']> = async (signal) => {
      session.stop();
      signal.throwIfAborted();
    };
    await session.open(fileOf(csv(['Client Name', 'Street', 'Date'], ['Ruth', '3 New Road', '2026-04-04'])), { ...tools, backUp: stopped });
    await session.run('ann');
    expect([at('choose').failure, await kernel.database.jobs.count()]).toEqual([{ kind: 'stopped' }, 2]);
  });

  it('takes no other file while one is being imported', async () => {
    await session.open(good(), tools);
    const running = session.run('ann');
    await session.open(fileOf('Name,Date\nRuth,2026-03-02', 'other.csv'), tools);
    session.reset();
    await running;
    expect(at('done').fileName).toBe('jobs.csv');
  });

  it('stops trying and tries again', async () => {
    await session.open(good(), tools);
    const again = session.tryAgain();
    session.stop();
    await again;
    expect(at('check').trial).toEqual({ state: 'stopped' });
    await session.tryAgain();
    expect(at('check').trial).toMatchObject({ state: 'done' });
  });

  it('gives the refused rows as a file', async () => {
    await session.open(fileOf(csv(['Client Name', 'Created Date'], ['Omar', '2026-03-02'], ['Dana', 'soon'])), tools);
    expect(await session.refusedFile()).toMatchObject({ saved: 1, all: 1, text: expect.stringContaining('Dana') });
  });
});
