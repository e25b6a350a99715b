import { IconClockExclamation } from '@tabler/icons-react';
import type { LocalDate, Now } from '../../../../shared/domain/base/now.ts';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import type { ShownDay } from '../queries/read-calendar.ts';
import classes from './grid.module.css';

interface Props {
  readonly date: LocalDate;
  readonly day: ShownDay | undefined;
  readonly now: Now;
}

/** Above a column of hours: its weekday and date, and that clocks change. */
export function DayHead({ date, day, now }: Props) {
  return (
    <span className={classes.head}>
      <span className={classes.weekday}>{words.dayHead(date).weekday}</span>
      <DayNumber date={date} day={day} now={now} />
    </span>
  );
}

/** The number of a day, today's in a disc, and that clocks change. The component makes the way to the day of it. */
export function DayNumber({ date, day, now }: Props) {
  return (
    <>
      <span className={date === now.date ? classes.todayNumber : classes.number}>{words.dayHead(date).day}</span>
      {day?.clock != null && (
        <span className={classes.clock} title={words.clock.short[day.clock.kind]}>
          <IconClockExclamation size={13} aria-hidden /> <span>{words.clock.short[day.clock.kind]}</span>
        </span>
      )}
    </>
  );
}

interface MoreProps extends Pick<Props, 'date' | 'now'> {
  readonly more: number;
  /** Null where the day is open already. */
  readonly onDay: ((date: LocalDate) => void) | null;
}

/** How many entries of a day are not drawn; opens the day. */
export function MoreButton({ more, date, now, onDay }: MoreProps) {
  if (onDay === null) return <span className={classes.note}>{words.more(more)}</span>;
  return (
    <button type="button" className={classes.more} aria-label={words.moreOn(more, date, now)} onClick={() => onDay(date)}>
      {words.more(more)}
    </button>
  );
}
