import { useEffect, useRef, useState } from 'react';
import { stopwatch } from '../../../data/clock/clock.ts';

/** A value that follows at once when it changes now and then, and only when it comes to rest while it races. */
export function useCalm<T>(value: T, ms: number): T {
  const [calm, setCalm] = useState(value);
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const sinceLast = stopwatch() - changedAt.current;
    changedAt.current = stopwatch();
    if (sinceLast > ms) return setCalm(value);
    const timer = setTimeout(() => setCalm(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return calm;
}
