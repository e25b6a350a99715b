import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  currentInstant,
  currentMinute,
  currentNow,
  newId,
  onMinute,
  setClockOffset,
  startMinuteClock,
} from '../../../../renderer/data/clock/clock.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-02T09:00:30.250Z') });
});
afterEach(() => {
  setClockOffset(0);
  vi.useRealTimers();
});

describe('the clock', () => {
  it('tells the moment, moved by what the program was started with', () => {
    expect(currentInstant()).toBe('2026-11-02T09:00:30.250Z');
    setClockOffset(-3_600_000);
    expect(currentInstant()).toBe('2026-11-02T08:00:30.250Z');
    expect(currentNow('Asia/Kathmandu')).toEqual({ instant: '2026-11-02T08:00:30.250Z', zone: 'Asia/Kathmandu', date: '2026-11-02' });
  });

  it('tells the minute once a minute, also after the computer slept or its clock was set', () => {
    const told: string[] = [];
    startMinuteClock();
    const stop = onMinute(() => told.push(currentMinute()));
    vi.advanceTimersByTime(29_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(61_000);
    expect(told).toEqual(['2026-11-02T09:01:00.000Z', '2026-11-02T09:02:00.000Z']);
    vi.setSystemTime('2026-11-05T07:30:59.000Z');
    vi.advanceTimersByTime(1_000);
    expect(told.at(-1)).toBe('2026-11-05T07:31:00.000Z');
    vi.setSystemTime('2020-01-01T00:00:00.000Z');
    vi.advanceTimersByTime(1_000);
    expect(told.at(-1)).toBe('2020-01-01T00:00:00.000Z');
    stop();
    vi.advanceTimersByTime(120_000);
    expect(told.length).toBe(4);
  });

  it('makes ids that differ and that sort by the moment', () => {
    const ids = Array.from({ length: 1_000 }, () => newId());
    expect(new Set(ids).size).toBe(1_000);
    vi.advanceTimersByTime(1);
    const later = newId();
    expect(ids.every((id) => id < later)).toBe(true);
    expect(later).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
