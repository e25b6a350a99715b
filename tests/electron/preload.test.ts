import { beforeEach, describe, expect, it, vi } from 'vitest';
import { channelNames } from '../../shared/ipc/channels.ts';

interface Bridge {
  readonly facts: string;
  invoke(channel: string, argument: unknown): Promise<unknown>;
  listen(event: string, listener: (payload: unknown) => void): () => void;
}

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoke: vi.fn(async () => 'answer'),
  on: vi.fn(),
  off: vi.fn(),
}));
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value) },
  ipcRenderer: { invoke: electron.invoke, on: electron.on, off: electron.off },
}));

let bridge: Bridge;
beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  electron.exposed.clear();
  process.argv.push(`--makegood-facts=${encodeURIComponent('{"deviceName":"ß"}')}`);
  await import('../../electron/preload.ts');
  process.argv.pop();
  bridge = electron.exposed.get('makegoodBridge') as Bridge;
});

describe('the bridge', () => {
  it('is all that the page gets, and nothing of Electron is in it', () => {
    expect([...electron.exposed.keys()]).toEqual(['makegoodBridge']);
    expect(Object.keys(bridge).toSorted()).toEqual(['facts', 'invoke', 'listen']);
    expect(JSON.parse(bridge.facts)).toEqual({ deviceName: 'ß' });
  });

  it('passes calls of the channels on the list and of no other', async () => {
    for (const channel of channelNames) expect(await bridge.invoke(channel, { a: 1 })).toBe('answer');
    expect(electron.invoke.mock.calls).toEqual(channelNames.map((channel) => [channel, { a: 1 }]));
    electron.invoke.mockClear();
    for (const channel of ['', 'journal', 'journal:append ', 'ELECTRON_BROWSER_REQUIRE', 'constructor', '__proto__', ['journal:append']]) {
      await expect(bridge.invoke(channel as string, null)).rejects.toThrow('No such channel');
    }
    expect(electron.invoke).not.toHaveBeenCalled();
  });

  it('listens to the events on the list, hands on the payload without the event, and stops', () => {
    const listener = vi.fn();
    const stop = bridge.listen('menu:action', listener);
    const [name, forward] = electron.on.mock.calls[0] as [string, (event: unknown, payload: unknown) => void];
    expect(name).toBe('menu:action');
    forward({ sender: 'ipc' }, { action: 'undo' });
    expect(listener.mock.calls).toEqual([[{ action: 'undo' }]]);
    stop();
    expect(electron.off).toHaveBeenCalledWith(name, forward);
    expect(() => bridge.listen('ELECTRON_INTERNAL', listener)).toThrow('No such event');
  });
});
