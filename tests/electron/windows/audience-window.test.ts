import type { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { createAudience } from '../../../electron/windows/audience-window.ts';

const made = vi.hoisted(() => ({ displays: [] as { id: number; bounds: object }[], options: [] as Record<string, unknown>[] }));
const windows: (EventEmitter & { loaded: string[]; isDestroyed(): boolean })[] = [];
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  class Window extends Emitter {
    webContents = Object.assign(new Emitter(), { id: 7, session: 'the session of the shop' });
    loaded: string[] = [];
    gone = false;
    constructor(options: Record<string, unknown>) {
      super();
      made.options.push(options);
      windows.push(this);
    }
    setMenu = (): void => undefined;
    isDestroyed = (): boolean => this.gone;
    isFullScreen = (): boolean => false;
    getBounds = (): object => ({});
    setFullScreen = vi.fn();
    destroy(): void {
      this.gone = true;
      this.emit('closed');
    }
    async loadURL(url: string): Promise<void> {
      this.loaded.push(url);
    }
  }
  const screen = Object.assign(new Emitter(), { getAllDisplays: () => made.displays, getDisplayMatching: () => made.displays[0] });
  return { BrowserWindow: Window, screen };
});

const { BrowserWindow: FakeWindow, screen } = await import('electron');
let main: BrowserWindow;
const changed = vi.fn();
const audience = (developmentUrl: string | null = null) =>
  createAudience({ presenter: () => main, developmentUrl, title: 'Makegood', changed, report: vi.fn() });

beforeEach(() => {
  (screen as unknown as EventEmitter).removeAllListeners();
  windows.length = 0;
  made.options.length = 0;
  made.displays = [
    { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } },
    { id: 2, bounds: { x: 1280, y: 0, width: 1920, height: 1080 } },
  ];
  changed.mockReset();
  main = new FakeWindow({});
});

it('fills the other display with a page of the program that can reach neither main nor the records', () => {
  const stage = audience();
  stage.show(7);
  expect(made.options[1]).toMatchObject({
    x: 1280,
    fullscreen: true,
    webPreferences: { session: 'the session of the shop', sandbox: true },
  });
  expect(made.options[1]?.['webPreferences']).not.toHaveProperty('preload');
  expect(windows[1]?.loaded).toEqual(['app://makegood/audience.html']);
  expect(stage.state(7)).toEqual({ displays: 2, audience: true, fullScreen: false });
  stage.show(7);
  expect(windows.length).toBe(2);
  stage.hide();
  expect(stage.state(7).audience).toBe(false);
  expect(changed).toHaveBeenCalled();
});

it('opens nothing without a second display, nor for a window that does not present', () => {
  const stage = audience('http://localhost:5173');
  stage.show(8);
  stage.setFullScreen(8, true);
  made.displays = made.displays.slice(0, 1);
  stage.show(7);
  expect(windows.length).toBe(1);
  expect(main.setFullScreen).not.toHaveBeenCalled();
});

it.each([
  ['the window that presents is closed', () => main.destroy()],
  ['the window that presents stops', () => main.webContents.emit('render-process-gone')],
  [
    'its display goes',
    () => {
      made.displays = made.displays.slice(0, 1);
      (screen as unknown as EventEmitter).emit('display-removed');
    },
  ],
])('goes when %s', (_when, happen) => {
  const stage = audience();
  stage.begin();
  stage.show(7);
  happen();
  expect(windows[1]?.isDestroyed()).toBe(true);
});

const notebook = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
const wall = { id: 3, bounds: { x: -1920, y: 0, width: 1920, height: 1080 } };
const displaysAre = (displays: typeof made.displays, event: 'display-added' | 'display-removed'): void => {
  made.displays = displays;
  (screen as unknown as EventEmitter).emit(event);
};

it('comes back by itself when its display is plugged in again, unless it was taken off', () => {
  const stage = audience();
  stage.begin();
  const both = made.displays;
  stage.show(7);
  displaysAre([notebook], 'display-removed');
  expect(stage.state(7)).toMatchObject({ displays: 1, audience: false });
  displaysAre(both, 'display-added');
  expect(stage.state(7)).toMatchObject({ displays: 2, audience: true });
  expect(windows.filter((window) => !window.isDestroyed()).length).toBe(2);
  stage.hide();
  displaysAre([notebook], 'display-removed');
  displaysAre(both, 'display-added');
  expect(stage.state(7).audience).toBe(false);
});

it('moves to another display when its own goes and one is left', () => {
  const stage = audience();
  stage.begin();
  stage.show(7);
  displaysAre([notebook, wall], 'display-removed');
  expect(stage.state(7).audience).toBe(true);
  expect(made.options.at(-1)).toMatchObject({ x: -1920 });
});

it('stays closed when somebody closed it, and when the one who presents is gone', () => {
  const stage = audience();
  stage.begin();
  stage.show(7);
  windows[1]?.emit('closed');
  displaysAre(made.displays, 'display-added');
  expect(stage.state(7).audience).toBe(false);
  stage.show(7);
  main.destroy();
  displaysAre([notebook], 'display-removed');
  displaysAre([notebook, wall], 'display-added');
  expect(windows.every((window) => window.isDestroyed() || window === windows[1])).toBe(true);
});
