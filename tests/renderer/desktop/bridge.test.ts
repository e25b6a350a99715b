import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, BridgeError, listen, readFacts } from '../../../renderer/desktop/bridge.ts';

const invoke = vi.fn();
const machine = { version: '0.1.0', electron: '33.2.1', platform: 'linux', clockOffset: 0, seed: null, deviceName: 'desk' };
const facts = { ...machine, meantElectron: null, schemaOnDisk: null, shop: 'own', databaseName: 'makegood', look: null };
let heard: (payload: unknown) => void;
const listenToMain = vi.fn((_event: string, listener: (payload: unknown) => void) => {
  heard = listener;
  return () => undefined;
});

beforeEach(() => {
  invoke.mockReset();
  vi.stubGlobal('window', { makegoodBridge: { facts: JSON.stringify(facts), invoke, listen: listenToMain } });
});

describe('ask', () => {
  it('gives the value of an answer that fits the contract', async () => {
    invoke.mockResolvedValue({ ok: true, value: { opened: true } });
    expect(await ask('link:open', { url: 'https://example.org/' })).toEqual({ opened: true });
    expect(invoke).toHaveBeenCalledWith('link:open', { url: 'https://example.org/' });
  });

  it('throws what main said when it refused', async () => {
    invoke.mockResolvedValue({ ok: false, code: 'failed', message: 'The disk is full.' });
    await expect(ask('link:open', { url: 'https://x' })).rejects.toThrow(new BridgeError('failed', 'The disk is full.'));
  });

  it.each([
    undefined,
    null,
    'text',
    {},
    { ok: true },
    { ok: true, value: { opened: 'yes' } },
    { ok: true, value: { opened: true, more: 1 } },
    { ok: 1, value: { opened: true } },
    { ok: false, code: 'odd', message: 'x' },
    { ok: false, code: 'failed', message: 'x', stack: 'at main' },
  ])('takes no answer that does not fit: %j', async (answer) => {
    invoke.mockResolvedValue(answer);
    await expect(ask('link:open', { url: 'https://x' })).rejects.toMatchObject({ name: 'BridgeError', code: 'bad-result' });
  });

  it('says so outside of the program', async () => {
    vi.stubGlobal('window', {});
    await expect(ask('link:open', { url: 'https://x' })).rejects.toMatchObject({ code: 'no-bridge' });
  });
});

describe('listen', () => {
  it('hands on what fits the contract and drops the rest', () => {
    const listener = vi.fn();
    listen('menu:action', listener);
    for (const payload of [{ action: 'undo' }, null, { action: 1 }, { action: 'undo', more: 1 }, { action: 'x'.repeat(61) }])
      heard(payload);
    expect(listener.mock.calls).toEqual([[{ action: 'undo' }]]);
  });
});

describe('readFacts', () => {
  it('reads what main handed over, and nothing else', () => {
    expect(readFacts()).toEqual(facts);
    vi.stubGlobal('window', { makegoodBridge: { facts: '{}', invoke, listen: listenToMain } });
    expect(() => readFacts()).toThrow();
  });
});
