import { describe, expect, it, vi } from 'vitest';
import type { FileAsk } from '../../../../renderer/data/files/keep-file.ts';
import { createThumbMaker, type ThumbLine } from '../../../../renderer/data/pictures/thumb-maker.ts';
import type { ThumbOrder } from '../../../../renderer/data/pictures/thumb-order.ts';
import { createThumbStore, type Pictured } from '../../../../renderer/data/pictures/thumb-store.ts';

/** What is awaited comes at once; on a machine that is very busy it may come late. */
const patience = { timeout: 10_000 };

const sha = (n: number): string => String(n).padStart(64, '0');
const picture = (n: number, width = 100, mediaType = 'image/jpeg'): Pictured => ({ sha256: sha(n), mediaType, width, height: 100 });
const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array([1]);

function disk(files: number[], thumbs: number[], full = false) {
  const kept: string[] = [];
  const ask = (async (channel: string, argument: { sha256s?: string[]; sha256?: string }) => {
    if (channel === 'files:look') return { files: files.map(sha), thumbs: thumbs.map(sha) };
    if (full) throw new Error('The disk is full.');
    kept.push(argument.sha256 ?? '');
    return null;
  }) as unknown as FileAsk;
  return { ask, kept };
}

describe('small pictures', () => {
  it('are made where they are missing, of what can be drawn, and are kept', async () => {
    const { ask, kept } = disk([1, 2, 3, 4], [1]);
    const store = createThumbStore(ask, async () => bytes());
    const pictures = [picture(1), picture(2), picture(3, 100, 'application/pdf'), picture(4, 2_000_000), picture(5)];
    expect(store.stateOf(sha(1))).toBe('asking');
    const heard = vi.fn();
    store.subscribe(heard);
    await store.look(pictures);
    await vi.waitFor(() => expect(store.stateOf(sha(2))).toBe('ready'), patience);
    expect(pictures.map(({ sha256 }) => store.stateOf(sha256))).toEqual(['ready', 'ready', 'plain', 'plain', 'missing']);
    expect(kept).toEqual([sha(2)]);
    expect(heard).toHaveBeenCalled();
  });

  it('give way to the name where they cannot be made or kept, and come back with the file', async () => {
    const broken = createThumbStore(disk([1, 2], []).ask, async ({ url }) => (url.endsWith('1') ? null : Promise.reject(new Error('no'))));
    await broken.look([picture(1), picture(2)]);
    await vi.waitFor(() => expect([broken.stateOf(sha(1)), broken.stateOf(sha(2))]).toEqual(['plain', 'plain']), patience);
    const full = createThumbStore(disk([1], [], true).ask, async () => bytes());
    await full.look([picture(1)]);
    await vi.waitFor(() => expect(full.stateOf(sha(1))).toBe('plain'), patience);
    const files: number[] = [];
    const returning = createThumbStore(disk(files, [1]).ask, async () => bytes());
    await returning.look([picture(1)]);
    expect(returning.stateOf(sha(1))).toBe('missing');
    files.push(1);
    await returning.look([picture(1)]);
    expect(returning.stateOf(sha(1))).toBe('ready');
  });

  it('are made two at a time, and a large one alone', async () => {
    const open: string[] = [];
    let most = 0;
    const ends: (() => void)[] = [];
    const store = createThumbStore(disk([1, 2, 3, 4, 5], []).ask, ({ url }) => {
      open.push(url.slice(-1));
      most = Math.max(most, open.length);
      if (open.includes('3')) expect(open).toEqual(['3']);
      return new Promise((resolve) => {
        ends.push(() => {
          open.splice(open.indexOf(url.slice(-1)), 1);
          resolve(bytes());
        });
      });
    });
    await store.look([picture(1), picture(2), picture(3, 300_000), picture(4), picture(5)]);
    for (let n = 0; n < 5; n += 1) {
      await vi.waitFor(() => expect(ends.length).toBeGreaterThan(0), patience);
      ends.shift()?.();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await vi.waitFor(() => expect(store.stateOf(sha(5))).toBe('ready'), patience);
    expect(most).toBe(2);
  });
});

describe('the worker that draws', () => {
  it('is started when there is work, and again after it broke down', async () => {
    const lines: (ThumbLine & { orders: ThumbOrder[] })[] = [];
    const make = createThumbMaker(() => {
      const orders: ThumbOrder[] = [];
      const line = {
        orders,
        postMessage: (order: ThumbOrder) => void orders.push(order),
        terminate: vi.fn(),
        onmessage: null,
        onerror: null,
      };
      lines.push(line);
      return line;
    });
    const order = { url: 'app://x', width: 1, height: 1 };
    const first = make(order);
    const second = make(order);
    lines[0]?.onmessage?.({ data: { id: 2, bytes: bytes() } });
    expect(await second).toEqual(bytes());
    lines[0]?.onerror?.({ message: 'The picture broke it.', preventDefault: () => undefined });
    expect(await first).toBeNull();
    expect(lines[0]?.terminate).toHaveBeenCalled();
    const third = make(order);
    lines[1]?.onmessage?.({ data: { id: 3, bytes: bytes() } });
    expect(await third).toEqual(bytes());
  });
});
