import { daysBetween } from '../../domain/base/local-time.ts';
import type { LocalDate, LocalTime, Now } from '../../domain/base/now.ts';
import type { Problem } from '../../domain/base/reason.ts';
import type { PromiseStanding } from '../../domain/promise/standing.ts';
import { formatCount, formatNearDay } from '../format.ts';

type Sentence = (params: Problem['params']) => string;
interface Due {
  readonly dueOn: LocalDate;
  readonly dueTime: LocalTime | null;
}

const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const longDayOfYear = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function wholeDay(date: LocalDate, now: Now): string {
  const format = date.slice(0, 4) === now.date.slice(0, 4) ? longDay : longDayOfYear;
  return format.format(new Date(`${date}T12:00:00Z`)).replace(',', '');
}

function away(date: LocalDate, now: Now): string {
  const days = daysBetween(now.date, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${formatCount(days)} days` : `${formatCount(-days)} days ago`;
}

const group = 'Promises';

/** Words of what we said that we would do. */
export const promises = {
  title: 'Promises',
  kind: 'Promise',
  new: 'Promise',
  newTitle: 'What do we promise?',
  group,
  /** `Friday 27 November, 16:00, in 5 days`: leaves nothing to guess. */
  understood: ({ dueOn, dueTime }: Due, now: Now) => `${wholeDay(dueOn, now)}, ${dueTime ?? 'any time that day'}, ${away(dueOn, now)}`,
  /** `Friday 16:00`, `tomorrow`. */
  near: ({ dueOn, dueTime }: Due, now: Now) => [formatNearDay(dueOn, now), dueTime ?? ''].filter((part) => part !== '').join(' '),
  by: (when: string) => `by ${when}`,
  was: (when: string) => `was due ${when}`,
  clocksForward: (time: string) => `Clocks go forward just then, so it counts as ${time}.`,
  clocksBack: 'Clocks go back just then, so that time comes twice. The first one counts.',
  otherZone: (zone: string) => `By the clock there (${zone.replaceAll('_', ' ')}).`,
  words: 'What',
  wordsHint: 'I will send the quote',
  due: 'By when',
  dueHint: 'Friday 4pm, in 2 days, tomorrow morning',
  to: 'To whom',
  toHint: 'Type a name or a street',
  toName: 'Or somebody who is not on record',
  whose: 'Who keeps it',
  anybody: 'Anybody',
  about: {
    job: (number: number) => `Job ${number}`,
    complaint: 'Their complaint',
    recovery: 'Putting it right',
    label: 'It is about',
    drop: 'About something else',
  },
  save: 'Promise it',
  made: (when: string) => `Promised, ${when}. It comes up in Today when it is due.`,
  putAside: 'Not saved. What you typed is put aside.',
  nobody: 'Nobody is named',
  toWhom: (name: string) => `To ${name}`,
  standings: {
    missed: 'Missed',
    overdue: 'Past its time today',
    'due-today': 'Due today',
    renegotiated: 'New date agreed',
    open: 'To keep',
    kept: 'Kept',
    'kept-late': 'Kept late',
    withdrawn: 'Not needed',
  } satisfies Record<PromiseStanding, string>,
  facts: {
    made: 'Promised',
    by: (name: string) => (name === '' ? '' : ` by ${name}`),
    due: 'By when',
    whose: 'Who keeps it',
    to: 'To',
    about: 'About',
    kept: 'Kept',
    earlier: 'Agreed before',
    movedOn: (day: string, why: string) => (why === '' ? `moved ${day}` : `moved ${day}: ${why}`),
  },
  what: 'What we promised',
  say: 'Words to say',
  keep: 'Kept',
  keepEarlier: 'Kept earlier',
  keptWhen: 'When was it kept?',
  keptDay: 'Day',
  keptTime: 'Time',
  keptSet: 'That was it',
  move: 'New date',
  moveTitle: 'A new date that they agree to',
  moveHint: 'Ask them first. A date that is agreed before this one is over keeps our word; afterwards it stays missed.',
  moveSay: 'Say:',
  why: 'Why',
  whyHint: 'The part comes on Thursday',
  withdraw: 'Not needed any more',
  kept: (late: boolean) => (late ? 'Kept late. It is off Today.' : 'Kept. It is off Today.'),
  moved: (when: string, missed: boolean) =>
    missed ? `New date: ${when}. That the earlier one was missed stays on record.` : `New date: ${when}.`,
  withdrawn: 'Taken off Today. They do not need it any more.',
  became: {
    kept: (when: string, late: boolean) => (late ? `Kept late, ${when}.` : `Kept, ${when}.`),
    withdrawn: 'Not needed any more.',
  },
  gone: 'This promise was taken back.',
  panel: 'Promises',
  panelCount: (kept: number, all: number) => `${formatCount(kept)} of ${formatCount(all)} kept in time`,
  panelEmpty: 'Nothing was promised here.',
  panelAll: 'All promises',
  cardEmpty: 'Nothing promised to them is open.',
  strip: 'Promises due',
  stripMissed: (count: number) => `${formatCount(count)} past due`,
  stripToday: 'today',
  timeline: {
    made: 'Promised',
    kept: 'Promise kept',
    'kept-late': 'Promise kept late',
    withdrawn: 'Promise not needed any more',
    moved: 'New date for a promise',
  },
  closing: 'Promise something',
  list: {
    columns: { what: 'What, and to whom', due: 'By when', state: 'How it stands', whose: 'Who keeps it' },
    things: (count: number) => (count === 1 ? '1 promise' : `${formatCount(count)} promises`),
    search: 'Find a promise',
    searchHint: 'Words, name or phone',
    filter: 'Which promises',
    any: 'All promises',
    filters: {
      open: 'To keep',
      due: 'Due by tonight',
      missed: 'Missed',
      kept: 'Kept in time',
      'kept-late': 'Kept late',
      withdrawn: 'Not needed',
    },
    whose: 'Who keeps it',
    mine: (name: string) => `${name} (you)`,
    everybody: 'Everybody’s',
    toAbout: (to: string, job: number | null) => (job === null ? to : `${to}, job ${job}`),
    noneTitle: 'No promise found',
    none: 'Nothing fits what is typed and chosen above.',
    noneOpenTitle: 'Nothing is left to keep',
    noneOpen: 'Every promise was kept, or is not needed any more. Show all to see what became of them.',
    emptyTitle: 'No promises yet',
    empty: 'What somebody of us says that we will do stands here until it is done. The letter P writes one down from any screen.',
  },
  keys: { new: 'A promise', keep: 'Kept', move: 'New date', withdraw: 'Not needed any more' },
  reading: {
    'due-empty': 'By when? A day is enough: “Friday”, “in 2 days”.',
    'due-unread': 'That is no day or time. Try “Friday 4pm”, “in 2 days” or “25/12”.',
    'due-over': (when: string) => `That is over already: ${when}.`,
    'due-half-read': (when: string, rest: string) => `Read as ${when}, but not “${rest}”. Take it out, or write it with what is promised.`,
  },
  problems: {
    'due-over': () => 'That moment is over by now. Name a later one.',
    'same-date': () => 'That is the date that stands already.',
    'moved-too-often': () => 'It was moved 50 times. Take it off and promise it anew.',
    'kept-before-made': () => 'That was before it was promised.',
    'promise-is-kept': () => 'It is kept already.',
    'promise-is-withdrawn': () => 'It was taken off already.',
    'unknown-zone': (p) => `This computer does not know the time of ${p['zone']}.`,
  } as Readonly<Record<string, Sentence>>,
} as const;
