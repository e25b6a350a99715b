import { describe, expect, it, vi } from 'vitest';
import { onSaveState, saveState, setSaveState } from '../../../../renderer/data/save-state/save-state.ts';

describe('the save state', () => {
  it('tells everybody who listens, until they stop', () => {
    const one = vi.fn();
    const two = vi.fn();
    const stop = onSaveState(one);
    const stopTwo = onSaveState(two);
    setSaveState({ state: 'failed', message: 'The disk is full.' });
    expect(saveState()).toEqual({ state: 'failed', message: 'The disk is full.' });
    stop();
    setSaveState({ state: 'saved', at: '2026-11-02T09:00:00.000Z' });
    stopTwo();
    expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 2]);
    expect(saveState().state).toBe('saved');
  });
});
