import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAnswer } from '../../../../renderer/data/kernel/watch-answer.ts';
import { saveState, setSaveState } from '../../../../renderer/data/save-state/save-state.ts';

describe('watchAnswer', () => {
  const saved = { state: 'saved', at: '2026-11-02T09:00:00.000Z' } as const;
  beforeEach(() => {
    vi.useFakeTimers();
    setSaveState(saved);
  });
  afterEach(() => {
    setSaveState({ state: 'idle' });
    vi.useRealTimers();
  });

  it('says nothing of an answer that comes in time', async () => {
    await expect(watchAnswer(Promise.resolve(7), 50)).resolves.toBe(7);
    await vi.advanceTimersByTimeAsync(100);
    expect(saveState()).toEqual(saved);
  });

  it('says that the database is silent, and takes it back when it speaks', async () => {
    let answer: (value: string) => void = () => undefined;
    const watched = watchAnswer(new Promise<string>((resolve) => (answer = resolve)), 50);
    await vi.advanceTimersByTimeAsync(60);
    expect(saveState()).toEqual({ state: 'stuck' });
    answer('done');
    await expect(watched).resolves.toBe('done');
    expect(saveState()).toEqual(saved);
  });

  it('hands an error on', async () => {
    await expect(watchAnswer(Promise.reject(new Error('no room')), 50)).rejects.toThrow('no room');
    expect(saveState()).toEqual(saved);
  });
});
