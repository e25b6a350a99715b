import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutbox, type Outbox } from '../../../../renderer/data/kernel/outbox.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { onSaveState, type SaveState, saveState, setSaveState } from '../../../../renderer/data/save-state/save-state.ts';
import type { Operation } from '../../../../shared/domain/base/operation.ts';
import { changeRows, create } from '../../../support/change-rows.ts';
import { PaperJournal } from '../../../support/paper-journal.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

/** What is awaited comes at once; on a machine that is very busy it may come late. */
const patience = { timeout: 10_000 };

let kernel: TestKernel;
let journal: PaperJournal;
let outbox: Outbox;
let states: SaveState['state'][];
let stop: () => void;
let made = 0;

beforeEach(async () => {
  kernel = await openTestKernel();
  journal = new PaperJournal();
  await journal.open({ databaseId: 'any', generation: 1, startAfter: 0 });
  outbox = createOutbox(kernel.database, journal, 0);
  setSaveState({ state: 'idle' });
  states = [];
  stop = onSaveState(() => states.push(saveState().state));
});
afterEach(async () => {
  vi.useRealTimers();
  stop();
  await kernel.close();
});

/** Commits one command without telling the outbox. */
async function commit(note = ''): Promise<Operation> {
  made += 1;
  await runCommand(kernel, changeRows, [create('customers', `c${made}`, { ...customerFields(), note })]);
  return kernel.sent.at(-1) as Operation;
}

async function log(): Promise<Operation[]> {
  return kernel.database.operations.orderBy('seq').toArray();
}

/** The journal holds the whole log, once, in order, word for word. */
async function expectLevel(): Promise<void> {
  expect(journal.records.map(({ text }) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(await log())));
}

describe('createOutbox', () => {
  it('sends what lies before the first operation too, so that the journal never has a gap', async () => {
    await outbox.send([await commit()]);
    await expectLevel();
    expect(states).toEqual(['saving', 'saved']);
  });

  it('reads nothing back from the log in the usual case', async () => {
    await outbox.drain();
    const operations = vi.spyOn(kernel.database.operations, 'where');
    for (let n = 0; n < 5; n += 1) await outbox.send([await commit()]);
    expect(operations).not.toHaveBeenCalled();
    expect(journal.calls.slice(-5).every((call) => call.length === 1)).toBe(true);
    await expectLevel();
  });

  it('keeps the order of the log whatever the order of the calls, one call at a time', async () => {
    const operations: Operation[] = [];
    for (let n = 0; n < 30; n += 1) operations.push(await commit());
    const shuffled = operations.toSorted((a, b) => (a.id.slice(-4) < b.id.slice(-4) ? -1 : 1));
    await Promise.all(shuffled.map((operation) => outbox.send([operation])));
    await expectLevel();
    expect(journal.mostBusy).toBe(1);
    expect(saveState().state).toBe('saved');
  });

  it('settles a send no sooner than its operation is on disk', async () => {
    const first = outbox.send([await commit()]);
    const operation = await commit();
    const second = outbox.send([operation]).then(() => journal.records.some(({ seq }) => seq === operation.seq));
    await first;
    expect(await second).toBe(true);
  });

  it('settles at once what the journal has already', async () => {
    const operation = await commit();
    await outbox.drain();
    const calls = journal.calls.length;
    await outbox.send([operation]);
    await outbox.send([]);
    expect(journal.calls.length).toBe(calls);
  });

  it('drains what a former run of the program left, in bounded calls', { timeout: 30_000 }, async () => {
    for (let n = 0; n < 230; n += 1) await commit();
    await outbox.drain();
    await expectLevel();
    expect(journal.calls.map((call) => call.length)).toEqual([100, 100, (await log()).length - 200]);
    expect(states.at(-1)).toBe('saved');
  });

  it('says saved when there was nothing to drain', async () => {
    await outbox.drain();
    states = [];
    await outbox.drain();
    expect(states).toEqual(['saving', 'saved']);
  });
});

describe('an outbox whose journal fails', () => {
  it('says so until the journal could be written again, through every attempt between', async () => {
    await outbox.drain();
    states = [];
    journal.faults = ['before', 'before'];
    await expect(outbox.send([await commit()])).rejects.toThrow('The disk is full.');
    expect(saveState()).toEqual({ state: 'failed', message: 'The disk is full.' });
    await expect(outbox.send([await commit()])).rejects.toThrow('The disk is full.');
    await outbox.send([await commit()]);
    expect(states).toEqual(['saving', 'failed', 'failed', 'saved']);
    await expectLevel();
  });

  it('tries again by itself', async () => {
    await outbox.drain();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    journal.gate = Promise.resolve();
    journal.faults = ['before', 'before'];
    await expect(outbox.send([await commit()])).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitUntil(() => journal.faults.length === 0, patience);
    expect(saveState().state).toBe('failed');
    await vi.waitUntil(() => vi.getTimerCount() === 1, patience);
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitUntil(() => saveState().state === 'saved', patience);
    await expectLevel();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sends again what was written but whose answer was lost, and the journal has it once', async () => {
    journal.faults = ['after'];
    await expect(outbox.send([await commit()])).rejects.toThrow('The answer was lost.');
    await outbox.send([await commit()]);
    await expectLevel();
  });

  it('lets nobody wait for what failed, and is no unhandled rejection', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    journal.faults = ['before'];
    void outbox.send([await commit()]);
    await vi.waitUntil(() => saveState().state === 'failed', patience);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('holds a bounded amount in memory, and reads the rest from the log when its turn comes', { timeout: 60_000 }, async () => {
    await outbox.drain();
    // Nothing is tried again in between, however slow the machine is: each send meets its own fault.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    journal.gate = Promise.resolve();
    journal.faults = Array<'before'>(80).fill('before');
    const stringify = vi.spyOn(JSON, 'stringify');
    const note = 'x'.repeat(10_000);
    const many = Array.from({ length: 30 }, (_, n) => create('customers', `big${made}-${n}`, { ...customerFields(), note }));
    for (let n = 0; n < 80; n += 1) {
      await runCommand(
        kernel,
        changeRows,
        many.map((change) => ({ ...change, id: `${change.id}-${n}` })),
      );
      await outbox.send([kernel.sent.at(-1) as Operation]).catch(() => undefined);
    }
    expect(journal.faults).toEqual([]);
    stringify.mockClear();
    await outbox.drain();
    const readBack = stringify.mock.calls.filter(([value]) => (value as Operation | null)?.hlc !== undefined).length;
    stringify.mockRestore();
    await expectLevel();
    // 80 operations of some 300,000 characters: 4 million are kept at hand, the others are not.
    expect(readBack).toBeGreaterThan(60);
    expect(Math.max(...journal.callCharacters)).toBeLessThan(5_000_000);
    expect(saveState().state).toBe('saved');
  });

  it('calls nothing saved when the journal stands elsewhere than it should', async () => {
    for (const lastSeq of [0, 1_000]) {
      const lying = { append: async () => ({ lastSeq, rollingHash: '0'.repeat(64), damagedBytes: 0 }) };
      await expect(createOutbox(kernel.database, lying, 0).send([await commit()])).rejects.toThrow(`The journal stands at ${lastSeq}`);
      expect(saveState().state).toBe('failed');
    }
  });
});
