import type { CallKind } from '../../domain/call/call.ts';
import { today } from './today.ts';

const calls = (count: number): string => (count === 1 ? '1 call' : `${count} calls`);
const named = (kind: CallKind, name: string): string => (name === '' ? today.kinds[kind] : `${today.kinds[kind]}, ${name}`);
const others = (count: number): string => (count === 0 ? '' : count === 1 ? 'One more.' : `${count} more.`);

/** Words of reminders: in the notifications of the system, in the tray, above the screens and in *Settings*. */
export const reminders = {
  /** The name alone where there is no hour; the hour alone where names are not shown. */
  body: (name: string, dueTime: string | null) =>
    [name, dueTime === null ? '' : `due ${dueTime}`].filter((part) => part !== '').join(', ') || 'It stands in Today.',
  named,
  several: (count: number) => `${calls(count)} are due now`,
  severalBody: (first: string, more: number) => [`First: ${first}.`, others(more)].filter((part) => part !== '').join(' '),
  missed: (count: number) => `While Makegood was closed or asleep, ${calls(count)} came due`,
  banner: {
    label: 'What came due meanwhile',
    only: (first: string) => `While Makegood was closed or asleep, 1 call came due: ${first}.`,
    several: (count: number, first: string) => `While Makegood was closed or asleep, ${count} calls came due. First: ${first}.`,
    open: 'Open it',
    show: 'Show them',
    hide: 'Show fewer',
    moreInToday: (count: number) => (count === 1 ? 'One more is in Today.' : `${count} more are in Today.`),
    due: (when: string) => `due ${when}`,
    dismiss: 'Seen. Take this away',
  },
  inWindow: (title: string, body: string) => `${title}. ${body}`,
  openIt: 'Open it',
  tray: {
    nothing: 'Makegood: nothing is due now',
    waiting: (count: number) => `Makegood: ${calls(count)} overdue or due now`,
    open: 'Open Makegood',
    newJob: 'New job',
    quit: 'Quit Makegood',
  },
  settings: {
    hint: 'Each due call is shown once, as a notification of this computer. What comes due while Makegood is closed is told in one message at the next start. These choices are for this computer.',
    on: 'Remind me of calls that are due',
    kinds: 'Which ones',
    lead: 'How long before',
    leads: (minutes: number) => (minutes === 0 ? 'At the time' : `${minutes} minutes`),
    leadHint: 'This is for what has a time by which it is due. What comes up again is shown at its time.',
    whose: 'Whose',
    whoseChoices: { everybody: 'Everybody’s', mine: 'Mine, and those that are nobody’s' },
    quiet: 'Stay quiet while we are closed',
    quietHint: 'What falls outside of the opening hours is shown when you open. A call before an arrival is always shown.',
    hideNames: 'Show no names',
    hideNamesHint: 'For a screen that customers can see.',
    tray: 'Go on in the tray when the window is closed',
    trayHint: 'Reminders go on. Quit Makegood from its icon in the tray or its menu.',
    noTray: 'This computer shows no tray icons, so Makegood ends when its window is closed. What comes due then is told at the next start.',
    minimised: 'Start minimised',
    minimisedHint: 'The window waits in the task bar. The start word --hidden does the same for one start.',
    unsupported: 'This computer shows no notifications. Reminders stand in the window of Makegood instead.',
    tryIt: 'Show a test',
    tried: 'A test was shown.',
    notTried: 'The test could not be shown.',
    notChanged: 'This could not be kept. Everything is as it was.',
    sample: 'The sample shop reminds of nothing. Leave it to set reminders for your own calls.',
    testTitle: 'A test from Makegood',
    testBody: 'This is how a reminder looks.',
  },
  keys: { group: 'Everywhere', show: 'What came due meanwhile' },
} as const;
