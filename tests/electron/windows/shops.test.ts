import { EventEmitter } from 'node:events';
import type { BrowserWindow, Session } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createShopSessions } from '../../../electron/windows/shop-sessions.ts';
import { createShopWindows } from '../../../electron/windows/shop-windows.ts';
import type { Facts, ShopName } from '../../../shared/ipc/contract.ts';

vi.mock('electron', () => ({
  nativeTheme: { themeSource: 'dark' },
  session: { defaultSession: { is: 'usual' }, fromPath: (path: string) => ({ path }) },
}));

class FakeWindow extends EventEmitter {
  readonly shop: ShopName;
  readonly look: Facts['look'];
  readonly webContents = { getZoomFactor: () => 1.25 };
  readonly setBounds = vi.fn();
  readonly maximize = vi.fn();
  gone = false;
  constructor(shop: ShopName, look: Facts['look']) {
    super();
    this.shop = shop;
    this.look = look;
  }
  getNormalBounds = () => ({ x: 40, y: 30, width: 1010, height: 640 });
  isMaximized = () => true;
  isMinimized = () => false;
  isDestroyed = () => this.gone;
  show = vi.fn();
  focus = vi.fn();
  close(): void {
    this.gone = true;
    this.emit('closed');
  }
  destroy(): void {
    this.close();
  }
}

describe('the sessions of the shops', () => {
  it('are two, made ready once each, and known by whose they are', () => {
    const prepare = vi.fn();
    const sessions = createShopSessions('/profile', prepare);
    const own = sessions.of('own');
    const sample = sessions.of('sample');
    expect(sample).toEqual({ path: '/profile/sample-shop' });
    expect([sessions.of('own'), sessions.of('sample')]).toEqual([own, sample]);
    expect(prepare.mock.calls).toEqual([
      [own, 'own'],
      [sample, 'sample'],
    ]);
    expect([sessions.shopOf(own), sessions.shopOf(sample)]).toEqual(['own', 'sample']);
    expect(sessions.shopOf({} as Session)).toBeNull();
  });
});

describe('the window', () => {
  let opened: FakeWindow[];
  let windows: ReturnType<typeof createShopWindows>;
  beforeEach(() => {
    opened = [];
    windows = createShopWindows((shop, look) => {
      const window = new FakeWindow(shop, look);
      opened.push(window);
      return window as unknown as BrowserWindow;
    });
    windows.show('own');
  });
  const shown = () => opened.filter(({ gone }) => !gone).map(({ shop }) => shop);

  it('on another shop takes the place and the look of the one before, which goes when there is something to see', () => {
    windows.show('sample');
    expect(shown()).toEqual(['own', 'sample']);
    expect(opened[1]?.look).toEqual({ appearance: 'dark', textSize: 125 });
    expect(opened[1]?.setBounds).toHaveBeenCalledWith({ x: 40, y: 30, width: 1010, height: 640 });
    expect(opened[1]?.maximize).toHaveBeenCalled();
    opened[1]?.emit('ready-to-show');
    expect(shown()).toEqual(['sample']);
    windows.show('own');
    opened[2]?.emit('ready-to-show');
    expect(shown()).toEqual(['own']);
  });

  it('is never two on one shop, however often somebody clicks', () => {
    windows.show('own');
    windows.show('sample');
    windows.show('sample');
    windows.show('own');
    expect(shown()).toEqual(['own', 'sample']);
    opened[1]?.emit('ready-to-show');
    expect(shown()).toEqual(['sample']);
  });

  it('stays where it was when the other one went before it showed anything', () => {
    windows.show('sample');
    opened[1]?.close();
    expect(windows.current()).toBe(opened[0]);
    windows.show('sample');
    opened[2]?.emit('ready-to-show');
    expect(windows.current()).toBe(opened[2]);
  });

  it('is made anew on the same shop when what it was told has changed', () => {
    windows.renew('sample');
    expect(shown()).toEqual(['own']);
    windows.renew('own');
    windows.renew('own');
    expect(shown()).toEqual(['own', 'own']);
    expect(opened[1]?.look).toEqual({ appearance: 'dark', textSize: 125 });
    opened[1]?.emit('ready-to-show');
    expect(shown()).toEqual(['own']);
    expect(windows.current()).toBe(opened[1]);
  });

  it('is none after it was closed, and the next one is on the own shop', () => {
    opened[0]?.close();
    expect(windows.current()).toBeNull();
    windows.show('own');
    expect(opened[1]?.look).toBeNull();
    windows.focus();
    expect(opened[1]?.focus).toHaveBeenCalled();
  });
});
