import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { turnPage } from '../../../../shared/domain/calendar/view-days.ts';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import type { Action } from '../../../data/actions/action.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow } from '../../../data/react/program.tsx';
import type { MovingWays } from '../moving/use-moving.ts';
import type { ShownEntry } from '../queries/read-calendar.ts';
import type { CalendarSight } from './use-sight.ts';

interface Keys {
  readonly sight: CalendarSight;
  readonly change: (changes: Partial<CalendarSight>) => void;
  readonly ways: MovingWays;
  readonly isMoving: boolean;
  readonly chosen: ShownEntry | null;
  /** True while the focus is on an entry of the grid. */
  readonly onEntry: boolean;
  readonly step: (way: 'up' | 'down' | 'left' | 'right') => void;
  readonly goTo: () => void;
  readonly newJobDate: LocalDate;
}

/** The keys of the calendar: they turn pages, walk over entries, and carry one over the grid. */
export function useCalendarKeys(keys: Keys): void {
  const { group, keys: labels } = words;
  const now = useNow();
  const { sight, change, ways, isMoving, chosen } = keys;
  const action = (id: string, label: string, key: string | readonly string[], run: () => void, enabled = true): Action => ({
    id: `calendar-${id}`,
    label,
    group,
    keys: typeof key === 'string' ? [key] : key,
    run,
    enabled,
  });
  const free = !isMoving;
  const walk = free && keys.onEntry;
  const takeBy = (by: Parameters<MovingWays['by']>[0]) => () => chosen !== null && ways.take(chosen, by);
  const upDown = sight.view === 'month' ? 7 : 0;
  const up = upDown > 0 ? { days: -upDown } : { slots: -1 };
  const down = upDown > 0 ? { days: upDown } : { slots: 1 };
  useActions([
    action('day', labels.day, '1', () => change({ view: 'day' })),
    action('week', labels.week, '2', () => change({ view: 'week' })),
    action('month', labels.month, '3', () => change({ view: 'month' })),
    action('previous', labels.previous, 'PageUp', () => change({ date: turnPage(sight.view, sight.date, -1) }), free),
    action('next', labels.next, 'PageDown', () => change({ date: turnPage(sight.view, sight.date, 1) }), free),
    action('today', labels.today, 'T', () => change({ date: now.date }), free),
    action('go', labels.go, 'G', keys.goTo, free),
    action('new-job', labels.newJob, 'N', () => ways.takeNew(keys.newJobDate), free),
    action('move', labels.move, 'M', () => chosen !== null && ways.take(chosen), free && chosen !== null),
    action('earlier', labels.moveBy, 'Alt+ArrowUp', takeBy(up), walk),
    action('later', labels.moveBy, 'Alt+ArrowDown', takeBy(down), walk),
    action('day-before', labels.moveBy, 'Alt+ArrowLeft', takeBy({ days: -1 }), walk),
    action('day-after', labels.moveBy, 'Alt+ArrowRight', takeBy({ days: 1 }), walk),
    action('up', labels.choose, 'ArrowUp', () => keys.step('up'), walk),
    action('down', labels.choose, 'ArrowDown', () => keys.step('down'), walk),
    action('left', labels.choose, 'ArrowLeft', () => keys.step('left'), walk),
    action('right', labels.choose, 'ArrowRight', () => keys.step('right'), walk),
    action('carry-up', labels.moveBy, ['ArrowUp', 'Alt+ArrowUp'], () => ways.by(up), isMoving),
    action('carry-down', labels.moveBy, ['ArrowDown', 'Alt+ArrowDown'], () => ways.by(down), isMoving),
    action('carry-left', labels.moveBy, ['ArrowLeft', 'Alt+ArrowLeft'], () => ways.by({ days: -1 }), isMoving),
    action('carry-right', labels.moveBy, ['ArrowRight', 'Alt+ArrowRight'], () => ways.by({ days: 1 }), isMoving),
    action('longer', labels.longer, 'Shift+ArrowDown', () => ways.stretch(1), isMoving),
    action('shorter', labels.shorter, 'Shift+ArrowUp', () => ways.stretch(-1), isMoving),
    { ...action('leave', labels.leave, 'Escape', ways.leave, isMoving), inFields: true },
  ]);
}
