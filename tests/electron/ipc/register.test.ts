import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../electron/ipc/handler.ts';
import { registerChannels } from '../../../electron/ipc/register.ts';
import { channelNames } from '../../../shared/ipc/channels.ts';

const registered = vi.hoisted(() => new Map<string, (event: unknown, argument: unknown) => Promise<unknown>>());
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, listener: (event: unknown, argument: unknown) => Promise<unknown>) => registered.set(channel, listener),
  },
}));

const sampleSession = {} as Session;
const shopOf = (session: Session) => (session === sampleSession ? 'sample' : null);
const ownFrame = { url: 'app://makegood/index.html', parent: null };

describe('registerChannels', () => {
  it('connects every channel, each to its own handler and behind the sender check', async () => {
    const handlers = Object.fromEntries(channelNames.map((channel) => [channel, vi.fn(() => null)])) as unknown as Handlers;
    registerChannels({ handlers, shopOf, report: vi.fn() });
    expect([...registered.keys()].toSorted()).toEqual([...channelNames].toSorted());
    const answer = await registered.get('app:set-appearance')?.(
      { sender: { id: 7, session: sampleSession }, senderFrame: ownFrame },
      { appearance: 'light' },
    );
    expect(answer).toEqual({ ok: true, value: null });
    expect(handlers['app:set-appearance']).toHaveBeenCalledWith(
      { appearance: 'light' },
      { webContentsId: 7, url: ownFrame.url, isTopFrame: true, shop: 'sample' },
    );
    for (const channel of channelNames.filter((name) => name !== 'app:set-appearance')) expect(handlers[channel]).not.toHaveBeenCalled();
  });

  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { url: 'app://makegood/index.html', parent: ownFrame }],
    ['another page', { url: 'https://makegood/', parent: null }],
    ['our page in a session that is no shop’s', ownFrame, {} as Session],
  ])('refuses %s', async (_what, senderFrame, session = sampleSession) => {
    const answer = await registered.get('app:set-appearance')?.({ sender: { id: 7, session }, senderFrame }, { appearance: 'light' });
    expect(answer).toMatchObject({ ok: false, code: 'foreign-sender' });
  });
});
