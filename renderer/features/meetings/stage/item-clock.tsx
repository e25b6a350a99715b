import { useEffect, useRef, useState } from 'react';
import { countTick } from '../../../../shared/domain/meeting/count-tick.ts';
import { itemClock } from '../../../../shared/domain/meeting/meeting-place.ts';
import { stage } from '../../../../shared/text/en/stage.ts';
import { formatSpan } from '../../../../shared/text/format.ts';
import { currentInstant, stopwatch } from '../../../data/clock/clock.ts';
import classes from './presenter.module.css';

/** Counts an item's minutes down; over time it says so in a word, and so it does when the computer slept. @param from seconds that it took before. @param onTick is told the seconds so far */
export function ItemClock({ minutes, from, onTick }: { minutes: number; from: number; onTick: (seconds: number) => void }) {
  const [start] = useState(from);
  const [seconds, setSeconds] = useState(start);
  const [slept, setSlept] = useState(0);
  const tell = useRef(onTick);
  tell.current = onTick;
  useEffect(() => {
    let sofar = start * 1_000;
    let last = readClocks();
    const timer = setInterval(() => {
      const now = readClocks();
      const tick = countTick(now.ran - last.ran, now.wall - last.wall);
      last = now;
      sofar += tick.counted;
      if (tick.slept > 0) setSlept((before) => before + tick.slept);
      const whole = Math.floor(sofar / 1_000);
      setSeconds(whole);
      tell.current(whole);
    }, 1_000);
    return () => clearInterval(timer);
  }, [start]);
  const { left, over } = itemClock(minutes, seconds);
  const shown = minutesAndSeconds(Math.abs(left));
  const asleep = slept === 0 ? '' : stage.slept(formatSpan(slept / 60_000));
  return (
    <>
      {asleep !== '' && <small className={classes.slept}>{asleep}</small>}
      <span className={classes.timer} data-over={over} role="timer">
        {over ? stage.timeOver(shown) : shown}
      </span>
      <span className="visually-hidden" role="status">
        {[over ? stage.timeUp : '', asleep].join(' ').trim()}
      </span>
    </>
  );
}

function readClocks(): { readonly ran: number; readonly wall: number } {
  return { ran: stopwatch(), wall: Date.parse(currentInstant()) };
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
