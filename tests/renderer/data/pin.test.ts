import { beforeEach, describe, expect, it } from 'vitest';
import { hashPin, matchesPin } from '../../../renderer/data/pin/hash-pin.ts';
import { notePinTry, pinTries } from '../../../renderer/data/pin/pin-tries.ts';

describe('what is kept of a PIN', () => {
  it('knows the PIN again, tells others apart, and does not hold it', async () => {
    const stored = await hashPin('4711', 1_000);
    expect(await matchesPin('4711', stored)).toBe(true);
    expect(await matchesPin('4712', stored)).toBe(false);
    expect(JSON.stringify(stored)).not.toContain('4711');
    expect((await hashPin('4711', 1_000)).hash).not.toBe(stored.hash);
  });
});

describe('wrong PINs', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    globalThis.localStorage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    } as unknown as Storage;
  });

  it('are counted for each owner and forgotten with the right one', () => {
    notePinTry('ann', false);
    notePinTry('ann', false);
    expect(pinTries('ann')).toMatchObject({ wrong: 2 });
    expect(pinTries('bo')).toEqual({ wrong: 0, lastAt: null });
    notePinTry('ann', true);
    expect(pinTries('ann')).toEqual({ wrong: 0, lastAt: null });
    kept.set('makegood.pin-tries/ann', 'nonsense');
    expect(pinTries('ann')).toEqual({ wrong: 0, lastAt: null });
  });
});
