import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { createAskBeforeClose } from '../../../electron/windows/ask-before-close.ts';
import { hasTray } from '../../../electron/windows/has-tray.ts';
import { stayInTray } from '../../../electron/windows/stay-in-tray.ts';
import { drawTrayPicture, traySize } from '../../../electron/windows/tray-picture.ts';

describe('the picture in the tray', () => {
  it('shows by a dot whether something waits, and another one where it is overdue', () => {
    const [none, due, over] = (['none', 'due', 'over'] as const).map(drawTrayPicture);
    for (const picture of [none, due, over]) expect(picture).toHaveLength(traySize * traySize * 4);
    expect(new Set([none, due, over].map((picture) => picture?.toString('base64'))).size).toBe(3);
    expect([...(none?.subarray(0, 4) ?? [])]).toEqual([0, 0, 0, 0]);
  });
});

describe('a tray', () => {
  it('is there on Windows and macOS, and on Linux where the session says so', async () => {
    expect(await hasTray('win32', {})).toBe(true);
    expect(await hasTray('darwin', {})).toBe(true);
    expect(await hasTray('linux', {})).toBe(false);
    expect(await hasTray('linux', { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' })).toBe(false);
  });

  it('takes the window that is closed where a person chose so, before it is asked for a last copy', () => {
    let stays = true;
    const send = vi.fn();
    const webContents = Object.assign(new EventEmitter(), { id: 1, send });
    const window = Object.assign(new EventEmitter(), { webContents, hide: vi.fn(), close: vi.fn(), isDestroyed: () => false });
    const watched = window as unknown as Parameters<typeof stayInTray>[0] & Parameters<ReturnType<typeof createAskBeforeClose>['watch']>[0];
    const asks = createAskBeforeClose(10);
    stayInTray(watched, () => stays);
    asks.watch(watched);
    asks.ask(1, true);
    const close = () => {
      const event = { defaultPrevented: false, preventDefault: () => Object.assign(event, { defaultPrevented: true }) };
      window.emit('close', event);
      return event.defaultPrevented;
    };
    expect([close(), window.hide.mock.calls.length, send.mock.calls.length]).toEqual([true, 1, 0]);
    stays = false;
    expect([close(), window.hide.mock.calls.length, send.mock.calls.length]).toEqual([true, 1, 1]);
    window.emit('closed');
  });
});
