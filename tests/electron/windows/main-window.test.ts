import type { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { Session } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openMainWindow } from '../../../electron/windows/main-window.ts';
import { type Facts, factsSchema } from '../../../shared/ipc/contract.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

/** What is awaited comes at once; on a machine that is very busy it may come late. */
const patience = { timeout: 10_000 };

const made = vi.hoisted(() => ({
  options: [] as Record<string, unknown>[],
  loaded: [] as string[],
  windows: [] as unknown[],
  answer: 0,
  failLoading: false,
}));
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  class BrowserWindow extends Emitter {
    webContents = Object.assign(new Emitter(), { forcefullyCrashRenderer: vi.fn() });
    maximize = vi.fn();
    show = vi.fn();
    destroy = vi.fn();
    isDestroyed = (): boolean => false;
    constructor(options: Record<string, unknown>) {
      super();
      made.options.push(options);
      made.windows.push(this);
    }
    async loadURL(url: string): Promise<void> {
      made.loaded.push(url);
      if (made.failLoading) throw new Error('ERR_FAILED');
    }
  }
  return {
    BrowserWindow,
    dialog: { showMessageBox: vi.fn(async () => ({ response: made.answer })) },
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  };
});

const newFolder = temporaryFolders();
const facts: Facts = {
  version: '0.1.0',
  electron: '33.2.1',
  meantElectron: null,
  schemaOnDisk: null,
  platform: 'linux',
  clockOffset: 0,
  seed: null,
  deviceName: 'Größe "quoted" & more',
  shop: 'sample',
  databaseName: 'makegood',
  look: { appearance: 'dark', textSize: 125 },
};
const session = { is: 'the session of the shop' } as unknown as Session;
const report = vi.fn();

type FakeWindow = EventEmitter & { webContents: EventEmitter & { forcefullyCrashRenderer(): void }; destroy(): void; show(): void };
function openWindow(developmentUrl: string | null = null): FakeWindow {
  return openMainWindow({
    stateFile: join(newFolder(), 'window.json'),
    preload: '/preload.cjs',
    developmentUrl,
    facts: () => facts,
    session,
    title: 'Sample shop - Makegood',
    report,
    minimised: false,
  }) as unknown as FakeWindow;
}

beforeEach(() => {
  made.options.splice(0);
  made.loaded.splice(0);
  made.answer = 0;
  made.failLoading = false;
  report.mockReset();
});

describe('openMainWindow', () => {
  it('opens the program’s page in a window with no Node in it', () => {
    openWindow();
    expect(made.loaded).toEqual(['app://makegood/index.html']);
    expect(made.options[0]).toMatchObject({ title: 'Sample shop - Makegood' });
    expect(made.options[0]?.['webPreferences']).toMatchObject({
      preload: '/preload.cjs',
      session,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
    });
    for (const loose of [
      'webviewTag',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'enableBlinkFeatures',
      'nodeIntegrationInSubFrames',
    ]) {
      expect(made.options[0]?.['webPreferences']).not.toHaveProperty(loose);
    }
  });

  it('hands the facts over as one word that survives every character', () => {
    openWindow();
    const { additionalArguments } = (made.options[0] as Record<string, unknown>)['webPreferences'] as { additionalArguments: string[] };
    const word = additionalArguments[0] as string;
    expect(additionalArguments).toHaveLength(1);
    expect(word).toMatch(/^--makegood-facts=[^\s"&]*$/);
    expect(factsSchema.parse(JSON.parse(decodeURIComponent(word.slice('--makegood-facts='.length))))).toEqual(facts);
  });

  it('opens a page that stopped again and says so; one that keeps stopping asks first', async () => {
    const window = openWindow();
    for (let n = 0; n < 2; n += 1) window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
    expect(made.loaded.slice(1)).toEqual(Array(2).fill('app://makegood/index.html?stopped'));
    made.answer = 1;
    window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 });
    await vi.waitUntil(() => vi.mocked(window.destroy).mock.calls.length === 1, patience);
    expect(made.loaded).toHaveLength(3);
    expect(report).toHaveBeenCalledWith('window stopped', 'oom (1)');
  });

  it('leaves a page alone that went away on purpose', () => {
    const window = openWindow();
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
    expect(made.loaded).toHaveLength(1);
    expect(report).not.toHaveBeenCalled();
  });

  it('asks before it ends a page that does not answer', async () => {
    const window = openWindow();
    window.emit('unresponsive');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
    made.answer = 1;
    window.emit('unresponsive');
    await vi.waitUntil(() => vi.mocked(window.webContents.forcefullyCrashRenderer).mock.calls.length === 1, patience);
  });

  it('reports a page that cannot be loaded', async () => {
    made.failLoading = true;
    openWindow('http://localhost:5173/');
    await vi.waitUntil(() => report.mock.calls.length === 1, patience);
    expect(made.loaded).toEqual(['http://localhost:5173/']);
  });
});
