import { addDays } from '../../domain/base/local-time.ts';
import type { LocalDate, LocalTime, Now, Zone } from '../../domain/base/now.ts';
import type { Problem } from '../../domain/base/reason.ts';
import type { PutOffRefusal } from '../../domain/call/put-off.ts';
import { formatCount, formatMonth, formatWeekday } from '../format.ts';

const dayOfMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const noon = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`);
const yearOf = (date: LocalDate, now: Now): string => (date.slice(0, 4) === now.date.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`);
const longDay = (date: LocalDate, now: Now): string => `${formatWeekday(date)} ${dayOfMonth.format(noon(date))}${yearOf(date, now)}`;
const zoneName = (zone: Zone): string => zone.replaceAll('_', ' ');

/** Why a call stays where it is. */
const leftSentences: Readonly<Record<PutOffRefusal, string>> = {
  closed: 'This call is settled already.',
  'own-rule': 'A look back is put off on its own card.',
  'comes-first': 'What happened twice comes before everything and is not put off.',
  promised: 'A promise is moved by telling the customer.',
  'later-already': 'It is not due before then anyway.',
};

type Gathered = 'appointment' | 'call' | 'promise' | 'meeting' | null;
const crowdNouns = {
  appointment: ['visit', 'visits'],
  call: ['call', 'calls'],
  promise: ['promise', 'promises'],
  meeting: ['meeting', 'meetings'],
} as const;
const crowdNoun = (count: number, kind: Gathered): string => (kind === null ? 'calls and promises' : crowdNouns[kind][count === 1 ? 0 : 1]);

/** Words of the calendar. */
export const calendar = {
  group: 'Calendar',
  views: { day: 'Day', week: 'Week', month: 'Month' },
  view: 'What it shows',
  today: 'Today',
  next: { day: 'Next day', week: 'Next week', month: 'Next month' },
  previous: { day: 'Day before', week: 'Week before', month: 'Month before' },
  goTo: 'Go to a day',
  goToHint: 'next Friday, 25/12',
  goToUnread: 'That is no day. Try “next Friday”, “in 3 weeks” or “25/12”.',
  newJob: 'New job',
  kinds: { appointment: 'Visits', call: 'Calls', promise: 'Promises', meeting: 'Meetings' },
  kind: { appointment: 'Visit', call: 'Call', promise: 'Promise', meeting: 'Meeting' },
  anyKind: 'Everything',
  which: 'Which entries',
  whose: 'Whose',
  everybody: 'Everybody’s',
  /** The heading of what is shown. */
  range: {
    day: (date: LocalDate, now: Now) => longDay(date, now),
    week: (monday: LocalDate, now: Now) => {
      const sunday = addDays(monday, 6);
      return `${dayOfMonth.format(noon(monday))} to ${dayOfMonth.format(noon(sunday))}${yearOf(sunday, now)}`;
    },
    month: (month: string, now: Now) => formatMonth(month, now),
  },
  longDay,
  dayHead: (date: LocalDate) => ({ weekday: formatWeekday(date).slice(0, 3), day: String(Number(date.slice(8))) }),
  openDay: (date: LocalDate, now: Now) => `Open ${longDay(date, now)}`,
  anyTime: 'Any time',
  hours: 'What stands where',
  more: (count: number) => `${formatCount(count)} more`,
  moreOn: (count: number, date: LocalDate, now: Now) => `${formatCount(count)} more on ${longDay(date, now)}. Opens the day.`,
  /** What stands at one half hour, more than there is room for. */
  crowd: (count: number, kind: Gathered) => `${formatCount(count)} ${crowdNoun(count, kind)}`,
  crowdRest: (count: number, kind: Gathered) => `${formatCount(count)} more ${crowdNoun(count, kind)}`,
  crowdSaid: (many: string, when: string) => `${many}, ${when}. Opens them in the day.`,
  crowdRestSaid: (many: string, when: string) => `${many}, ${when}. Opens the list of today.`,
  unchecked: 'Calls that are not shown one by one are checked when you open them.',
  count: (count: number) => (count === 0 ? 'Nothing here' : count === 1 ? '1 entry' : `${formatCount(count)} entries`),
  empty: 'Nothing stands here yet. Visits appear when they get a time, calls and promises when they are due.',
  emptyFiltered: 'Nothing here fits the filters.',
  showAll: 'Show everything',
  zone: (zone: Zone) => `By the clock in ${zoneName(zone)}`,
  from: (time: LocalTime, end: LocalTime | null) => (end === null ? time : `${time} to ${end}`),
  /** What a screen reader hears of an entry. */
  entry: (parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
  over: 'done',
  people: (names: readonly string[]) => names.join(', '),
  nobody: 'Nobody is named',
  there: (time: LocalTime, zone: Zone) => `${time} by the clock there (${zoneName(zone)})`,
  clock: {
    gap: (time: LocalTime, becomes: LocalTime) => `${time} does not exist that day, because clocks go forward: it counts as ${becomes}`,
    first: 'the first time: clocks go back and this hour comes twice',
    second: 'the second time: clocks go back and this hour comes twice',
    firstShort: '1st',
    secondShort: '2nd',
    gapDay: (from: LocalTime, to: LocalTime | null) => `Clocks go forward: ${from} to ${to ?? 'midnight'} does not exist`,
    skipped: 'This day does not exist here: clocks jumped over it',
    overlapDay: (from: LocalTime, to: LocalTime | null) => `Clocks go back: ${from} to ${to ?? 'midnight'} comes twice`,
    short: { gap: 'Clocks go forward', overlap: 'Clocks go back' },
  },
  conflict: {
    overlap: (person: string, other: string) => `${person} is at ${other} at the same time`,
    someone: 'Somebody',
    another: 'another visit',
    holiday: 'we have a holiday',
    'closed-day': 'we are closed that day',
    'outside-hours': 'outside our opening hours',
    'quiet-hours': 'in the quiet hours where they are',
  },
  conflicts: (count: number) => (count === 1 ? '1 entry does not fit' : `${formatCount(count)} entries do not fit`),
  doesNotFit: 'Does not fit',
  doesNotFitBecause: (why: string) => `does not fit: ${why}`,
  chosen: 'The chosen entry',
  open: 'Open',
  closed: 'Closed',
  move: 'Move',
  moving: (title: string) => `Moving ${title}`,
  newJobAt: 'A new job',
  movingHint: 'Arrow keys move it. Shift with up and down makes it longer or shorter.',
  movingHintPoint: 'Arrow keys move it.',
  movingHintDay: 'Left and right move it by a day, up and down by a week.',
  where: (day: string, times: string) => (times === '' ? day : `${day}, ${times}`),
  typeWhen: 'Or type when',
  typeHint: 'Friday 4pm',
  typeSet: 'Set',
  typeUnread: 'That is no day or time. Try “Friday 4pm” or “tomorrow 10:00”.',
  put: 'Put it there',
  book: 'Book it here',
  leave: 'Leave it',
  left: 'Left where it was.',
  past: 'That time is over. Choose one that is still to come.',
  notExist: (time: LocalTime, becomes: LocalTime) => `${time} does not exist that day: clocks go forward. It counts as ${becomes}.`,
  twice: (time: LocalTime) => `${time} comes twice that day: clocks go back. The first one counts.`,
  keys: {
    day: 'Show a day',
    week: 'Show a week',
    month: 'Show a month',
    go: 'Go to a day',
    next: 'Next page',
    previous: 'Page before',
    today: 'Back to today',
    move: 'Move the chosen entry',
    moveBy: 'Move it by a quarter of an hour or a day',
    newJob: 'A new job at a free time',
    choose: 'Choose an entry',
    put: 'Put it there',
    leave: 'Leave it where it was',
    longer: 'Longer',
    shorter: 'Shorter',
  },
  /** A call that is put to another time. */
  calls: {
    moved: {
      kept: 'The call is put to another time.',
      moved: 'The call is put no further than the visit allows.',
      door: 'There is no time left to ring before the visit: they are told at the door.',
    },
    left: leftSentences,
    problems: {
      'put-off-left': (p) => leftSentences[p['because'] as PutOffRefusal],
      'move-past': () => 'That time is over. A call can only be put to a time that is still to come.',
    } as Readonly<Record<string, (params: Problem['params']) => string>>,
  },
} as const;
