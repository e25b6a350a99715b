import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHandIn } from '../../../../renderer/features/reminders/session/hand-in.ts';

const listOf = (waiting: number) => ({ reminders: [], waiting, urgent: false });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('hands in the last of several changes, the same list once, and again what could not be taken', async () => {
  const send = vi.fn(async () => undefined);
  const handIn = createHandIn(send);
  handIn.set(listOf(1));
  handIn.set(listOf(2));
  await vi.advanceTimersByTimeAsync(2_000);
  handIn.set(listOf(2));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(send.mock.calls).toEqual([[listOf(2)]]);
  send.mockRejectedValueOnce(new Error('The disk is full.'));
  handIn.set(listOf(3));
  await vi.advanceTimersByTimeAsync(2_000);
  handIn.set(listOf(3));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(send).toHaveBeenCalledTimes(3);
  handIn.set(listOf(4));
  handIn.close();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(send).toHaveBeenCalledTimes(3);
});
