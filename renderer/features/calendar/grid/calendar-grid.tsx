import FullCalendar, { type CalendarRef, type EventChangeInfo } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import themePlugin from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { slotMinutes } from '../../../../shared/domain/calendar/carry.ts';
import type { CalendarView } from '../../../../shared/domain/calendar/view-days.ts';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import { useProgram } from '../../../data/react/program.tsx';
import type { CalendarAnswer, ShownEntry } from '../queries/read-calendar.ts';
import { CrowdButton } from './crowd-button.tsx';
import { DayHead, DayNumber, MoreButton } from './day-heads.tsx';
import { EntryButton } from './entry-button.tsx';
import type { Naming } from './entry-words.ts';
import classes from './grid.module.css';
import { type GridProps, gridEvents, gridTime, leastLines, linesOfMonth, wallOf } from './grid-events.ts';
import type { GridActs } from './marks.ts';

const views: Readonly<Record<CalendarView, string>> = { day: 'timeGridDay', week: 'timeGridWeek', month: 'dayGridMonth' };
const plugins = [dayGridPlugin, timeGridPlugin, interactionPlugin, themePlugin];
const slots = `00:${slotMinutes}:00`;

const twiceWithinMs = 500;

interface Props {
  readonly answer: CalendarAnswer;
  readonly entries: readonly ShownEntry[];
  readonly naming: Naming;
  readonly carriedId: string | null;
  readonly acts: GridActs;
}

/**
 * The grid of days and hours. What is drawn where is ours; drawing it, dragging and scrolling are the component's. It
 * draws everything again whenever it is handed anything new: nothing here changes when an entry is only chosen.
 */
export const CalendarGrid = memo(function CalendarGrid({ answer, entries, naming, carriedId, acts }: Props) {
  const { business } = useProgram();
  const { view, date } = answer.sight;
  const whole = useRef<HTMLDivElement>(null);
  const fit = useFit(whole);
  const calendar = useRef<CalendarRef>(null);
  const clicked = useRef({ place: '', atMs: 0 });
  // Another view is another component, drawn once.
  useEffect(() => calendar.current?.getApi().gotoDate(date), [date]);
  // The component's scrolling part takes no focus by itself: without an entry in it nobody could scroll it by key.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has other parts
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      for (const part of whole.current?.querySelectorAll('div') ?? []) if (getComputedStyle(part).overflowY === 'auto') letFocus(part);
    });
    return () => cancelAnimationFrame(frame);
  }, [view]);
  // What is being moved stays in sight, however far it goes.
  useEffect(() => {
    if (carriedId === null || entries.length === 0) return;
    const frame = requestAnimationFrame(() => {
      document.querySelector(`[data-entry="${CSS.escape(carriedId)}"]`)?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [carriedId, entries]);
  const events = useMemo(() => gridEvents(view, answer, entries, fit, carriedId), [view, answer, entries, fit, carriedId]);
  const hours = useMemo(() => businessHours(business.openingHours), [business.openingHours]);
  const opens = business.openingHours.flatMap((day) => day?.from ?? []).toSorted()[0] ?? '08:00';
  const now = localOf(naming.now.instant, naming.now.zone);
  const dayOf = (on: LocalDate) => answer.days.find((day) => day.date === on);
  const put = async (info: EventChangeInfo): Promise<void> => {
    const { entry } = info.event.extendedProps as GridProps;
    const { start, end, allDay } = info.event;
    if (entry === undefined || start === null) return info.revert();
    const stays = await acts.onPut(entry, { start: wallOf(start), end: end === null ? null : wallOf(end), wholeDay: allDay });
    if (!stays) info.revert();
  };
  return (
    <div className={classes.grid} ref={whole} data-view={view}>
      <FullCalendar
        key={view}
        ref={calendar}
        plugins={plugins}
        initialView={views[view]}
        initialDate={date}
        timeZone="UTC"
        now={gridTime(now)}
        events={events}
        headerToolbar={false}
        height="100%"
        firstDay={1}
        fixedWeekCount
        nowIndicator
        allDayText={words.anyTime}
        slotDuration="00:30:00"
        snapDuration={slots}
        slotHeaderInterval="01:00:00"
        slotHeaderContent={({ time }) =>
          time === undefined ? '' : `${String(Math.floor((time.milliseconds ?? 0) / 3_600_000)).padStart(2, '0')}:00`
        }
        scrollTime={`${opens}:00`}
        scrollTimeReset={false}
        businessHours={hours}
        eventOrder="order"
        eventOrderStrict
        eventDisplay="block"
        rowEventClass={classes.row}
        defaultTimedEventDuration="00:30:00"
        eventMinHeight={24}
        dayMaxEvents={false}
        slotEventOverlap={false}
        eventAllow={(span, event) => mayStand(event?.extendedProps as GridProps | undefined, span.allDay, view)}
        eventDrop={(info) => void put(info)}
        eventResize={(info) => void put(info)}
        dateClick={({ date: at, allDay, dateStr, jsEvent }) => {
          // The component tells single clicks alone.
          const { place, atMs } = clicked.current;
          clicked.current = { place: dateStr, atMs: jsEvent.timeStamp };
          if (place === dateStr && jsEvent.timeStamp - atMs < twiceWithinMs) acts.onEmpty(wallOf(at).date, allDay ? null : wallOf(at));
        }}
        navLinks={view !== 'day'}
        navLinkDayClick={(of) => acts.onDay(wallOf(of).date)}
        navLinkHint={(_text, of) => words.openDay(wallOf(of).date, naming.now)}
        dayHeaderContent={({ date: of }) => {
          const on = wallOf(of).date;
          if (view === 'month') return <span className={classes.weekday}>{words.dayHead(on).weekday}</span>;
          return <DayHead date={on} day={dayOf(on)} now={naming.now} />;
        }}
        dayCellTopContent={({ date: of }) =>
          view === 'month' && <DayNumber date={wallOf(of).date} day={dayOf(wallOf(of).date)} now={naming.now} />
        }
        backgroundEventContent={({ event }) => <span className={classes.note}>{(event.extendedProps as GridProps).note}</span>}
        eventContent={({ event }) => {
          const { entry, crowd, more, of } = event.extendedProps as GridProps;
          if (more !== undefined && of !== undefined)
            return <MoreButton more={more} date={of} now={naming.now} onDay={view === 'day' ? null : acts.onDay} />;
          if (crowd !== undefined)
            return <CrowdButton crowd={crowd} now={naming.now} onChoose={acts.onChoose} onLeave={acts.onLeave} onCrowd={acts.onCrowd} />;
          if (entry === undefined) return null;
          return (
            <EntryButton
              entry={entry}
              naming={naming}
              carried={entry.id === carriedId}
              onChoose={acts.onChoose}
              onLeave={acts.onLeave}
              onOpen={acts.onOpen}
            />
          );
        }}
      />
    </div>
  );
});

/** A table holds rows and groups of rows and nothing else that takes the focus: what scrolls is the group of its rows. */
function letFocus(part: HTMLElement): void {
  part.parentElement?.closest('[role="rowgroup"]')?.setAttribute('role', 'presentation');
  for (const inner of part.querySelectorAll('[role="rowgroup"]')) inner.setAttribute('role', 'presentation');
  part.role = 'rowgroup';
  part.ariaLabel = words.hours;
  part.tabIndex = 0;
}

/** How many lines a cell of a month has room for. Another height by itself draws nothing again. */
function useFit(whole: RefObject<HTMLDivElement | null>): number {
  const [fit, setFit] = useState(leastLines);
  useLayoutEffect(() => {
    const box = whole.current;
    if (box === null) return;
    // What somebody stands on is not taken away when its words above need another line.
    const held = (): boolean => box.contains(document.activeElement);
    const measure = (): void => setFit((was) => Math.max(linesOfMonth(box.clientHeight), held() ? was : 0));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [whole]);
  return fit;
}

/** In a month a thing keeps its time; on hours only what may have none goes to the top. */
function mayStand(props: GridProps | undefined, allDay: boolean, view: CalendarView): boolean {
  const entry = props?.entry;
  return entry !== undefined && (view === 'month' || !allDay || entry.anyTime);
}

function businessHours(opening: readonly ({ readonly from: string; readonly to: string } | null)[]) {
  return opening.flatMap((hours, weekday) =>
    hours === null ? [] : { daysOfWeek: [(weekday + 1) % 7], startTime: hours.from, endTime: hours.to },
  );
}
