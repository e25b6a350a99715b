import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FromStorage, ToStorage } from '../../../../renderer/data/storage/messages.ts';
import { runStorageJob } from '../../../../renderer/data/storage/run-storage-job.ts';
import { serveStorage } from '../../../../renderer/data/storage/serve-storage.ts';
import { createStorageClient, type StorageLine } from '../../../../renderer/data/storage/storage-client.ts';
import { type Ask, StorageError, type StorageJob } from '../../../../renderer/data/storage/storage-job.ts';

type Jobs = Record<string, StorageJob<never, unknown>>;

/** A line to jobs that run in this thread; messages are cloned and handed over as they are to a worker. */
function lineTo(jobs: Jobs): StorageLine & { readonly ended: () => boolean } {
  let ended = false;
  const serve = serveStorage((message, transfer) => {
    const data = structuredClone(message, { transfer }) as FromStorage;
    queueMicrotask(() => ended || line.onmessage?.({ data }));
  }, jobs);
  const line: ReturnType<typeof lineTo> = {
    postMessage(message, transfer) {
      const data = structuredClone(message, { transfer: transfer ?? [] }) as ToStorage;
      queueMicrotask(() => ended || serve(data));
    },
    terminate: () => {
      ended = true;
    },
    onmessage: null,
    onerror: null,
    ended: () => ended,
  };
  return line;
}

function clientOf(jobs: Jobs, ask: Ask = () => Promise.reject(new Error('not asked')), idleMs = 1_000) {
  const lines: ReturnType<typeof lineTo>[] = [];
  const start = (): StorageLine => {
    const line = lineTo(jobs);
    lines.push(line);
    return line;
  };
  return { client: createStorageClient({ start, ask, clockOffset: 0, idleMs }), lines };
}

afterEach(() => vi.useRealTimers());

describe('the storage worker', () => {
  test('carries jobs out side by side and tells how far each is', async () => {
    const double: StorageJob<{ n: number }, number> = async ({ n }, { onProgress }) => {
      onProgress({ phase: 'doubling', done: n, all: n });
      return n * 2;
    };
    const { client, lines } = clientOf({ double } as Jobs);
    const told: number[] = [];
    const onProgress = ({ done }: { done: number }): void => void told.push(done);
    expect(await Promise.all([client.run('double', { n: 2 }, { onProgress }), client.run('double', { n: 5 }, { onProgress })])).toEqual([
      4, 10,
    ]);
    expect(told.toSorted()).toEqual([2, 5]);
    expect(lines).toHaveLength(1);
  });

  test('asks main through the page, and bytes change hands', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const seen: unknown[] = [];
    const ask = (async (channel: string, argument: unknown) => {
      seen.push([channel, argument]);
      return { bytes: new Uint8Array([4]), size: 1 };
    }) as Ask;
    const job: StorageJob<null, unknown> = async (_, tools) => tools.ask('watch:read', { id: 'a', from: 0, bytes } as never);
    const { client } = clientOf({ job } as Jobs, ask);
    expect(await client.run('job', null)).toEqual({ bytes: new Uint8Array([4]), size: 1 });
    expect(seen).toEqual([['watch:read', { id: 'a', from: 0, bytes: new Uint8Array([1, 2, 3]) }]]);
    expect(bytes.byteLength).toBe(0);
  });

  test('a refusal of main and an error of a job keep their codes', async () => {
    const ask = (() => Promise.reject(Object.assign(new Error('The disk is full.'), { code: 'failed' }))) as unknown as Ask;
    const asks: StorageJob<null, unknown> = (_, tools) => tools.ask('watch:state', { folder: 'watched' });
    const fails: StorageJob<null, never> = () => Promise.reject(new StorageError('damaged', 'A part is damaged.', { part: 3 }));
    const { client } = clientOf({ asks, fails } as Jobs, ask);
    await expect(client.run('asks', null)).rejects.toMatchObject({ code: 'failed', message: 'The disk is full.' });
    await expect(client.run('fails', null)).rejects.toMatchObject({ code: 'damaged', params: { part: 3 } });
    await expect(client.run('none', null)).rejects.toMatchObject({ code: 'unknown' });
  });

  test('a job is stopped by its own signal alone', async () => {
    const wait: StorageJob<null, string> = (_, { signal }) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        setTimeout(() => resolve('done'), 50);
      });
    const { client } = clientOf({ wait } as Jobs);
    const stop = new AbortController();
    const stopped = client.run('wait', null, { signal: stop.signal });
    const other = client.run('wait', null);
    setTimeout(() => stop.abort(), 5);
    await expect(stopped).rejects.toMatchObject({ code: 'stopped' });
    expect(await other).toBe('done');
    await expect(client.run('wait', null, { signal: stop.signal })).rejects.toMatchObject({ code: 'stopped' });
  });

  test('goes when it has been idle, and comes again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { client, lines } = clientOf({ nothing: async () => null }, undefined, 1_000);
    await client.run('nothing', null);
    await vi.advanceTimersByTimeAsync(900);
    await client.run('nothing', null);
    expect(lines).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(lines[0]?.ended()).toBe(true);
    await client.run('nothing', null);
    expect(lines).toHaveLength(2);
  });

  test('a worker that breaks down fails what waits for it, and the next job gets another', async () => {
    const { client, lines } = clientOf({ forever: () => new Promise(() => undefined), nothing: async () => null });
    const waiting = client.run('forever', null);
    lines[0]?.onerror?.({ message: 'out of memory', preventDefault: () => undefined });
    await expect(waiting).rejects.toMatchObject({ code: 'broken' });
    expect(await client.run('nothing', null)).toBe(null);
    expect(lines).toHaveLength(2);
  });

  test('is not begun outside of the program', async () => {
    vi.stubGlobal('window', {});
    await expect(runStorageJob('none' as never, null as never)).rejects.toMatchObject({ code: 'no-bridge' });
    vi.unstubAllGlobals();
  });
});
