import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAskBeforeClose } from '../../../electron/windows/ask-before-close.ts';

type Watched = Parameters<ReturnType<typeof createAskBeforeClose>['watch']>[0];

function paperWindow(id: number) {
  const send = vi.fn();
  const webContents = Object.assign(new EventEmitter(), { id, send });
  let isClosed = false;
  const window = Object.assign(new EventEmitter(), {
    webContents,
    isDestroyed: () => isClosed,
    close: () => {
      let isHeld = false;
      window.emit('close', { preventDefault: () => (isHeld = true) });
      if (isHeld || isClosed) return;
      isClosed = true;
      window.emit('closed');
    },
  });
  return { window, watched: window as unknown as Watched, send, isClosed: () => isClosed };
}

describe('a window that closes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('closes at once unless it wants to be asked', () => {
    const asks = createAskBeforeClose();
    const { window, watched, send, isClosed } = paperWindow(1);
    asks.watch(watched);
    asks.ask(1, true);
    asks.ask(1, false);
    window.close();
    expect(isClosed()).toBe(true);
    expect(send).not.toHaveBeenCalled();
  });

  it('has the time for a last snapshot, and closes when it is done, however often somebody closes it', () => {
    const asks = createAskBeforeClose();
    const { window, watched, send, isClosed } = paperWindow(1);
    asks.watch(watched);
    asks.ask(1, true);
    window.close();
    window.close();
    expect(send).toHaveBeenCalledExactlyOnceWith('backup:quit', {});
    expect(isClosed()).toBe(false);
    asks.done(2);
    expect(isClosed()).toBe(false);
    asks.done(1);
    expect(isClosed()).toBe(true);
  });

  it('closes after eight seconds in any case, and at once when its page has stopped', () => {
    const asks = createAskBeforeClose();
    const [late, stopped] = [paperWindow(1), paperWindow(2)];
    for (const { watched } of [late, stopped]) asks.watch(watched);
    for (const id of [1, 2]) asks.ask(id, true);
    for (const { window } of [late, stopped]) window.close();
    stopped.window.webContents.emit('render-process-gone');
    expect(stopped.isClosed()).toBe(true);
    vi.advanceTimersByTime(7_999);
    expect(late.isClosed()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(late.isClosed()).toBe(true);
  });
});
