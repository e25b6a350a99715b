import { EventEmitter } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepWindowState, readWindowState } from '../../../electron/windows/window-state.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const state = { x: 100, y: 50, width: 1280, height: 800, maximized: false };

afterEach(() => vi.useRealTimers());

function fileWith(content: unknown): string {
  const file = join(newFolder(), 'window.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('readWindowState', () => {
  it('gives back a place on a screen that is there', () => {
    expect(readWindowState(fileWith(state), [screen])).toEqual(state);
    expect(readWindowState(fileWith({ ...state, x: 2000 }), [screen, second])).toMatchObject({ x: 2000 });
  });

  it('forgets a place that nobody could reach', () => {
    expect(readWindowState(fileWith({ ...state, x: 2000 }), [screen])).toBeNull();
    expect(readWindowState(fileWith({ ...state, y: -40 }), [screen])).toBeNull();
    expect(readWindowState(fileWith({ ...state, y: 1075 }), [screen])).toBeNull();
    expect(readWindowState(fileWith({ ...state, x: -1230 }), [screen])).toBeNull();
    expect(readWindowState(fileWith(state), [])).toBeNull();
    expect(readWindowState(fileWith({ ...state, x: -1100 }), [screen])).not.toBeNull();
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"x":1}',
    { ...state, width: 1e9 },
    { ...state, width: 10 },
    { ...state, x: 'a' },
    { ...state, x: 1.5 },
    { ...state, more: 1 },
  ])('does without %j', (content) => {
    expect(readWindowState(fileWith(content), [screen])).toBeNull();
  });

  it('does without a file', () => {
    expect(readWindowState(join(newFolder(), 'none.json'), [screen])).toBeNull();
  });
});

describe('keepWindowState', () => {
  function windowAt(bounds: object) {
    return Object.assign(new EventEmitter(), {
      isDestroyed: () => false,
      isMinimized: vi.fn(() => false),
      isMaximized: () => true,
      getNormalBounds: () => bounds,
    });
  }

  it('writes the place once the window has settled, and what it wrote can be read', async () => {
    const file = join(newFolder(), 'deep', 'window.json');
    const window = windowAt({ x: 5, y: 6, width: 1000, height: 700 });
    keepWindowState(window as unknown as BrowserWindow, file);
    for (let n = 0; n < 5; n += 1) window.emit('resize');
    expect(existsSync(file)).toBe(false);
    await vi.waitUntil(() => existsSync(file), { timeout: 3_000 });
    expect(readWindowState(file, [screen])).toEqual({ x: 5, y: 6, width: 1000, height: 700, maximized: true });
  });

  it('writes it when the window closes, but never that of a window that is put away', async () => {
    const file = fileWith(state);
    const window = windowAt({ x: 9, y: 9, width: 900, height: 700 });
    keepWindowState(window as unknown as BrowserWindow, file);
    window.isMinimized.mockReturnValueOnce(true);
    window.emit('close');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(state);
    window.emit('close');
    await vi.waitUntil(() => JSON.parse(readFileSync(file, 'utf8')).x === 9, { timeout: 3_000 });
  });

  it('troubles nobody when it cannot write', async () => {
    const window = windowAt({ x: 9, y: 9, width: 900, height: 700 });
    keepWindowState(window as unknown as BrowserWindow, join(fileWith('a file'), 'window.json'));
    window.emit('close');
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
