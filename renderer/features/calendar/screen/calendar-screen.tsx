import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { halfHoursOf, stretchAt } from '../../../../shared/domain/calendar/half-hours.ts';
import { viewDays } from '../../../../shared/domain/calendar/view-days.ts';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import { chooseCall } from '../../../data/contributions/chosen-call.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { CalendarGrid } from '../grid/calendar-grid.tsx';
import type { Naming } from '../grid/entry-words.ts';
import { MarksProvider, useMarks, useSteadyActs } from '../grid/marks.ts';
import { newId, withMoving } from '../moving/moving.ts';
import { MovingBar } from '../moving/moving-bar.tsx';
import { useMoving } from '../moving/use-moving.ts';
import type { CalendarAnswer, ShownEntry } from '../queries/read-calendar.ts';
import { useCalendar } from '../queries/use-calendar.ts';
import { CalendarHead } from './calendar-head.tsx';
import { ChosenStrip } from './chosen-strip.tsx';
import classes from './screen.module.css';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useChosen } from './use-chosen.ts';
import { type CalendarSight, useSight } from './use-sight.ts';

/** Visits, calls and promises by day, week and month. */
export function CalendarScreen() {
  const [sight, change] = useSight();
  const answer = useCalendar(sight);
  const goTo = useRef<HTMLInputElement>(null);
  return answer === undefined ? (
    <div className={classes.screen}>
      <CalendarHead sight={sight} onChange={change} goTo={goTo} onNewJob={() => undefined} />
    </div>
  ) : (
    <Shown answer={answer} sight={sight} change={change} />
  );
}

interface Props {
  readonly answer: CalendarAnswer;
  readonly sight: CalendarSight;
  readonly change: (changes: Partial<CalendarSight>) => void;
}

function Shown({ answer, sight, change }: Props) {
  const { business } = useProgram();
  const now = useNow();
  const staffName = useStaffName();
  const [, navigate] = useLocation();
  const goTo = useRef<HTMLInputElement>(null);
  const newJob = useRef<HTMLButtonElement>(null);
  const chosen = useChosen(answer);
  const { moving, ways } = useMoving((entry) => {
    if (entry === null) newJob.current?.focus();
    else chosen.want(entry.id, entry.startsAt);
  });
  const carriedTo = moving?.carried.start.date;
  const outOfSight = carriedTo !== undefined && !answer.days.some(({ date }) => date === carriedTo);
  useEffect(() => {
    if (outOfSight) change({ date: carriedTo });
  }, [outOfSight, carriedTo, change]);
  const entries = useMemo(() => withMoving(answer, moving, business), [answer, moving, business]);
  const naming = useMemo((): Naming => {
    const titles = new Map(answer.entries.map(({ id, title }) => [id, title]));
    return { now, staffName, titleOf: (id) => titles.get(id) ?? '' };
  }, [now, staffName, answer.entries]);
  const marks = useMarks(chosen);
  const carriedId = moving === null ? null : (moving.entry?.id ?? newId);
  const open = (entry: ShownEntry): void => {
    if (moving !== null || entry.path === '') return;
    if (entry.callId !== undefined) chooseCall(entry.callId);
    navigate(entry.path);
  };
  const acts = useSteadyActs({
    onChoose: chosen.choose,
    onLeave: chosen.leave,
    onOpen: open,
    onPut: ways.putAt,
    onDay: (date) => change({ view: 'day', date }),
    onEmpty: ways.bookAt,
    onCrowd: (crowd) => {
      if (crowd.rest) return navigate('/today');
      change({ view: 'day', date: crowd.place.start.date, opened: crowd.from });
      chosen.wantFirstOf(crowd);
    },
  });
  const show = ({ id, startsAt }: CalendarAnswer['odd'][number]): void => {
    const { date } = localOf(startsAt, business.zone);
    const days = viewDays('day', date, business.zone);
    const halfHours = halfHoursOf(days, null);
    if (!chosen.isDrawn(id)) change({ view: 'day', date, opened: halfHours[stretchAt(halfHours, startsAt)]?.from ?? null });
    chosen.want(id, startsAt);
  };
  const newJobDate = chosen.chosen?.place.start.date ?? (answer.days.some(({ date }) => date === now.date) ? now.date : sight.date);
  useCalendarKeys({
    sight,
    change,
    ways,
    isMoving: moving !== null,
    chosen: chosen.chosen,
    onEntry: chosen.onEntry,
    step: chosen.step,
    goTo: () => goTo.current?.focus(),
    newJobDate,
  });
  return (
    <div className={classes.screen}>
      <CalendarHead sight={sight} onChange={change} goTo={goTo} newJob={newJob} onNewJob={() => ways.takeNew(newJobDate)} />
      {moving !== null ? (
        <MovingBar
          moving={moving}
          ways={ways}
          there={entries.find(({ id }) => id === carriedId)}
          naming={naming}
          inMonth={sight.view === 'month'}
        />
      ) : chosen.chosen !== null ? (
        <ChosenStrip entry={chosen.chosen} naming={naming} onOpen={open} onMove={(entry) => ways.take(entry)} />
      ) : (
        <Summary answer={answer} onAll={() => change({ kind: null, person: null })} onShow={show} />
      )}
      <div className={classes.box} ref={chosen.box}>
        <MarksProvider value={marks}>
          <CalendarGrid answer={answer} entries={entries} naming={naming} carriedId={carriedId} acts={acts} />
        </MarksProvider>
      </div>
    </div>
  );
}

interface SummaryProps {
  readonly answer: CalendarAnswer;
  readonly onAll: () => void;
  readonly onShow: (odd: CalendarAnswer['odd'][number]) => void;
}

/** How much is there and how much of it does not fit; on an empty page, what will stand here. */
function Summary({ answer: { entries, crowds, days, sight, odd, untold }, onAll, onShow }: SummaryProps) {
  const more = days.reduce((sum, day) => sum + day.more, 0);
  const gathered = crowds.reduce((sum, crowd) => sum + crowd.count, 0);
  const count = entries.length + more + gathered;
  const first = odd[0];
  const filtered = sight.kind !== null || sight.person !== null;
  const { zone } = useProgram().business;
  return (
    <div className={classes.note}>
      <span role="status">{count > 0 ? words.count(count) : filtered ? words.emptyFiltered : words.empty}</span>
      {first !== undefined && (
        <Button variant="subtle" color="red" size="compact-sm" h={32} onClick={() => onShow(first)}>
          <span className={classes.odd}>{words.conflicts(odd.length)}</span>
        </Button>
      )}
      {gathered + more > untold.length && sight.kind !== 'appointment' && <span>{words.unchecked}</span>}
      {filtered && (
        <Button variant="subtle" size="compact-sm" h={32} onClick={onAll}>
          {words.showAll}
        </Button>
      )}
      <span className={classes.zone}>{words.zone(zone)}</span>
    </div>
  );
}
