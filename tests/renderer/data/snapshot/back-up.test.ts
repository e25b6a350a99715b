import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import { readMeta } from '../../../../renderer/data/database/database.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { setSaveState } from '../../../../renderer/data/save-state/save-state.ts';
import { type Backups, createBackups } from '../../../../renderer/data/snapshot/back-up.ts';
import { backupStatus, setBackupStatus } from '../../../../renderer/data/snapshot/backup-state.ts';
import { keepBackedUp } from '../../../../renderer/data/snapshot/keep-backed-up.ts';
import type { SnapshotOrder } from '../../../../renderer/data/snapshot/snapshot-job.ts';
import { type Ask, StorageError } from '../../../../renderer/data/storage/storage-job.ts';
import type { SnapshotSummary } from '../../../../shared/domain/backup/snapshot-summary.ts';
import { changeRows, create } from '../../../support/change-rows.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

/** Main and worker as far as backups see them. */
class World {
  readonly asked: string[] = [];
  readonly orders: SnapshotOrder[] = [];
  snapshots: SnapshotSummary[] = [];
  fails: StorageError | null = null;
  lastFull: string | null = null;
  answerQuit: () => void = () => undefined;
  readonly kernel: TestKernel;
  readonly backups: Backups;
  #customers = 0;

  constructor(kernel: TestKernel) {
    this.kernel = kernel;
    const ask = (async (channel: string, argument: { ask?: string }) => {
      this.asked.push(`${channel} ${argument.ask ?? ''}`.trim());
      return channel === 'backup:state' ? { snapshots: this.snapshots } : null;
    }) as unknown as Ask;
    this.ask = ask;
    this.backups = createBackups(kernel.database, {
      ask,
      take: (order) => this.#take(order),
      program: '0.1.0',
      lastFull: { read: () => this.lastFull, write: this.#keepFull },
    });
  }
  readonly ask: Ask;
  readonly #keepFull = (at: string): void => {
    this.lastFull = at;
  };

  async #take(order: SnapshotOrder) {
    this.orders.push(order);
    await Promise.resolve();
    if (this.fails !== null) throw this.fails;
    const { database } = this.kernel;
    const [identity, log] = await Promise.all([readMeta(database, 'identity'), readMeta(database, 'log')]);
    if (identity === null || log === null) throw new Error('The database is empty.');
    const { databaseId, generation } = identity;
    const at = new Date(Date.now() + this.moved).toISOString();
    const snapshot = {
      id: String(this.orders.length),
      databaseId,
      generation,
      seq: log.seq,
      at,
      state: 'good',
      locked: false,
    } as SnapshotSummary;
    this.snapshots = [snapshot, ...this.snapshots];
    return { snapshot, full: order.full || this.snapshots.length === 1, differing: [] };
  }

  moved = 0;
  /** Moves the clock, and with it the minute. */
  pass(minutes: number): void {
    this.moved += minutes * 60_000;
    setClockOffset(this.moved);
  }

  async change(): Promise<void> {
    this.#customers += 1;
    await runCommand(this.kernel, changeRows, [create('customers', `c${this.#customers}`, customerFields())]);
    setSaveState({ state: 'saving' });
    setSaveState({ state: 'saved', at: '2026-11-22T12:00:00.000Z' });
  }

  keep(): () => void {
    const listen = (_event: string, listener: () => void) => {
      this.answerQuit = listener;
      return () => undefined;
    };
    return keepBackedUp(this.backups, { ask: this.ask, listen, idle: async () => undefined });
  }
  readonly kinds = (): string[] => this.orders.map(({ kind, full }) => (full ? `${kind} full` : kind));
}

/** Waits by turns of the event loop, not by the clock: however slow the machine is, the work gets as many. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
let world: World;
let stop: () => void = () => undefined;

beforeEach(async () => {
  setBackupStatus({ isKnown: false, last: null, running: null, failed: null, differing: 0, isClosing: false });
  world = new World(await openTestKernel());
});
afterEach(async () => {
  stop();
  setClockOffset(0);
  vi.restoreAllMocks();
  await world.kernel.close();
});

describe('backups by themselves', () => {
  it('are taken at once when there is none, then hourly when something has changed, and all rows are read once a week', async () => {
    stop = world.keep();
    await settled();
    expect(world.kinds()).toEqual(['hourly full']);
    world.pass(70);
    await settled();
    expect(world.kinds()).toHaveLength(1);
    await world.change();
    world.pass(1);
    await settled();
    expect(world.kinds()).toEqual(['hourly full', 'hourly']);
    await world.change();
    world.pass(8 * 24 * 60);
    await settled();
    expect(world.kinds()).toEqual(['hourly full', 'hourly', 'hourly full']);
  });

  it('that fail are tried again with growing pauses, and the status says why', async () => {
    world.fails = new StorageError('failed', 'The disk is full.');
    stop = world.keep();
    await settled();
    expect(backupStatus().failed).toMatchObject({ code: 'failed', message: 'The disk is full.', tries: 1 });
    world.pass(1);
    await settled();
    expect(backupStatus().failed?.tries).toBe(2);
    world.pass(3);
    await settled();
    expect(backupStatus().failed?.tries).toBe(2);
    world.fails = null;
    world.pass(3);
    await settled();
    expect([backupStatus().failed, backupStatus().last?.id]).toEqual([null, '3']);
  });

  it('tell main that there is something for a last one, and that there is none any more', async () => {
    stop = world.keep();
    await settled();
    world.asked.length = 0;
    await world.change();
    await settled();
    expect(world.asked).toEqual(['backup:ask-at-quit yes']);
    await world.backups.take('by-hand');
    await settled();
    expect(world.asked.filter((one) => one.startsWith('backup:ask'))).toEqual(['backup:ask-at-quit yes', 'backup:ask-at-quit no']);
    // What both backups hold need not stay in the journal.
    expect(world.asked).toContain('journal:prune');
    await world.change();
    await settled();
    world.answerQuit();
    await settled();
    expect(world.kinds().at(-1)).toBe('quit');
    expect(world.asked.at(-1)).toBe('backup:quit-done');
    expect(backupStatus().isClosing).toBe(true);
  });

  it('let the window close also when the last one fails', async () => {
    stop = world.keep();
    await settled();
    await world.change();
    world.fails = new StorageError('failed', 'The folder is gone.');
    world.answerQuit();
    await settled();
    expect(world.asked.at(-1)).toBe('backup:quit-done');
  });

  it('are taken one after another, and a stopped one is no failure', async () => {
    const both = [world.backups.take('by-hand'), world.backups.take('before-import')];
    await Promise.all(both);
    expect(world.kinds()).toEqual(['by-hand', 'before-import']);
    world.fails = new StorageError('stopped', 'It was stopped.');
    await expect(world.backups.take('by-hand')).rejects.toMatchObject({ code: 'stopped' });
    expect([backupStatus().failed, backupStatus().running]).toEqual([null, null]);
  });

  it('read every row again once something was found that should not be', async () => {
    world.lastFull = new Date().toISOString();
    await world.backups.take('hourly');
    world.backups.distrust();
    await world.backups.take('quit');
    await world.backups.take('hourly');
    await world.backups.take('hourly');
    expect(world.kinds()).toEqual(['hourly', 'quit', 'hourly full', 'hourly']);
  });
});
