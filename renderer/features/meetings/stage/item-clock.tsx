import { useEffect, useRef, useState } from 'react';
import { itemClock } from '../../../../shared/domain/meeting/meeting-place.ts';
import { stage } from '../../../../shared/text/en/stage.ts';
import { stopwatch } from '../../../data/clock/clock.ts';
import classes from './presenter.module.css';

/** A laptop that slept in between was not talking: no tick counts for more than this. */
const longestTickMs = 30_000;

/** Counts an item's minutes down; over time it says so in a word. @param from seconds that it took before. @param onTick is told the seconds so far */
export function ItemClock({ minutes, from, onTick }: { minutes: number; from: number; onTick: (seconds: number) => void }) {
  const [start] = useState(from);
  const [seconds, setSeconds] = useState(start);
  const tell = useRef(onTick);
  tell.current = onTick;
  useEffect(() => {
    let sofar = start * 1_000;
    let last = stopwatch();
    const timer = setInterval(() => {
      const now = stopwatch();
      sofar += Math.min(longestTickMs, now - last);
      last = now;
      const whole = Math.floor(sofar / 1_000);
      setSeconds(whole);
      tell.current(whole);
    }, 1_000);
    return () => clearInterval(timer);
  }, [start]);
  const { left, over } = itemClock(minutes, seconds);
  const shown = minutesAndSeconds(Math.abs(left));
  return (
    <>
      <span className={classes.timer} data-over={over} role="timer">
        {over ? stage.timeOver(shown) : shown}
      </span>
      <span className="visually-hidden" role="status">
        {over ? stage.timeUp : ''}
      </span>
    </>
  );
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
