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
