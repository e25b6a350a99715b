import type { LineState } from '../../domain/call-list/line-state.ts';
import { formatCount } from '../format.ts';
import { desk } from './desk.ts';

const calls = (count: number): string => (count === 1 ? '1 call' : `${formatCount(count)} calls`);
const stretch = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;

/** Words of printed call lists: what stands on paper, and entering what came of it. */
export const callLists = {
  title: desk.list.title,
  fileName: (number: number, day: string) => `Call list ${number} ${day}.pdf`,
  foot: (number: number, business: string) => (business === '' ? `Call list ${number}` : `Call list ${number} · ${business}`),
  calls,
  paper: {
    printed: (time: string, name: string) => (name === '' ? `printed ${time}` : `printed ${time} by ${name}`),
    how: (from: string, to: string) =>
      `Tick how each call went and write down when. Customers may be rung from ${from} to ${to} by their own clock. Enter the results in Today by the number of the line.`,
    heads: { number: 'Line', who: 'Who', why: 'Why, and what to say' },
    noPhone: 'No phone on record: find a number.',
    rungAt: 'Rung at',
    note: 'Note',
    beforeVisit: (when: string) => `before the visit ${when}`,
    theirClock: (ours: string, theirs: string) => `at ${ours} here it is ${theirs} there`,
    ringFrom: (when: string) => `ring from ${when}, their clock`,
  },
  made: (number: number, lines: number) => `Call list ${number} is made: ${calls(lines)}.`,
  leftOut: {
    'not-rung': (count: number) => `${formatCount(count)} left out, because nobody is rung for it.`,
    'same-person': (count: number) => `${formatCount(count)} more with the same people are on their lines.`,
    'too-many': (count: number) => `${formatCount(count)} did not fit: print another list once these are done.`,
  },
  nothingToPrint: 'There is nobody to ring in what is shown, so no list was made.',
  emptyTitle: 'No list was printed yet',
  empty: 'Print what is due in Today as a list, work it off by phone with a pen, and enter here how each call went, line by line.',
  toToday: 'Go to Today',
  gone: 'This list was taken back, so nothing is entered for it.',
  choose: 'Which list',
  choice: (number: number, when: string, count: number) => `Call list ${number}, ${when}, ${calls(count)}`,
  subtitle: (when: string, name: string) => (name === '' ? `Printed ${when}` : `Printed ${when} by ${name}`),
  progress: (entered: number, all: number) => `${formatCount(entered)} of ${formatCount(all)} entered`,
  settledElsewhere: (count: number) => `${formatCount(count)} settled otherwise`,
  left: (stretches: readonly (readonly [number, number])[]) => `Still to enter: ${stretches.map(stretch).join(', ')}`,
  allDone: 'Every line has its result.',
  form: {
    title: 'Enter a result',
    line: 'Line',
    outcome: 'How it went',
    rungAt: 'Rung at',
    rungAtHint: 'now, or 10:20',
    until: 'Up again',
    untilHint: 'Friday 4pm',
    note: 'Note',
    save: 'Save and next',
    read: (when: string) => `Logged for ${when}.`,
    readNow: 'Logged for now.',
    keys: 'Enter goes from field to field. A digit says how it went.',
  },
  states: {
    left: 'still to enter',
    entered: 'entered',
    settled: 'settled meanwhile, nothing to enter',
    gone: 'taken back',
  } satisfies Record<LineState, string>,
  result: (outcome: string, when: string) => `${outcome}, ${when}`,
  more: (count: number) => `and ${formatCount(count)} before`,
  also: (kinds: readonly string[]) => `The same call settles: ${kinds.join('; ')}.`,
  saved: (line: number, outcome: string, when: string) => `Line ${line}: ${outcome}, ${when}.`,
  savedNext: (line: number, outcome: string, when: string, next: string) => `Line ${line}: ${outcome}, ${when}. Up again ${next}.`,
  kept: (line: number, outcome: string, when: string) => `Line ${line}: ${outcome}, ${when}, kept with the record.`,
  again: {
    title: (line: number) => `Line ${line} is entered already`,
    text: (result: string) => `${result}. Enter it once more only if there was another try.`,
    yes: 'There was another try',
  },
  settled: {
    title: (line: number) => `The call of line ${line} is settled already`,
    text: (result: string) =>
      result === ''
        ? 'Nothing more is to be done about it. What you wrote can be kept with the record.'
        : `${result}. What you wrote can be kept with the record; the call stays settled.`,
    yes: 'Keep it with the record',
  },
  back: 'Back to the line',
  lines: 'Lines of this list',
  show: 'Show',
  shows: { all: 'All', left: 'Still to enter' },
  pick: (line: number, name: string) => `Enter line ${line}: ${name}`,
  nothingLeft: 'Nothing is left to enter on this list.',
  problems: {
    'line-empty': () => 'Type the number of a line.',
    'line-unknown': (params: Readonly<Record<string, unknown>>) =>
      Number(params['lines']) === 1 ? 'This list has one line: 1.' : `This list has the lines 1 to ${String(params['lines'])}.`,
    'line-gone': () => 'The call of this line was taken back since, so nothing can be logged on it.',
    'outcome-empty': () => 'Say how it went: a digit from 1 to 9.',
    'when-later': () => 'Say when it shall come up again, like “Friday 4pm”.',
    'call-closed': () => 'It was settled this very moment. Nothing was logged twice.',
    'call-open': () => 'It is open again. Save once more to log it.',
    'call-gone': () => 'The call of this line was taken back since, so nothing can be logged on it.',
    'nobody-to-ring': () => 'There is nobody to ring in what is shown, so no list was made.',
  },
  actions: { group: 'Printed lists', print: 'Print this list', save: 'Save the result', outcome: 'How it went, by digit' },
} as const;
