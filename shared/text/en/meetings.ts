import type { Problem } from '../../domain/base/reason.ts';
import type { Meeting, MeetingItem } from '../../domain/meeting/meeting.ts';
import type { LeftOut } from '../../domain/meeting/plan-agenda.ts';
import { formatCount } from '../format.ts';

type Sentence = (params: Problem['params']) => string;

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${formatCount(count)} minutes`);
const casesOf = (count: number): string => (count === 1 ? '1 case' : `${formatCount(count)} cases`);

/** Words of preparing a meeting and of looking back on one. */
export const meetings = {
  title: 'Meeting',
  group: 'Meeting',
  minutes,
  says: {
    'one-wrong': 'Four sentences, by whoever leads: what I thought it was, what it was, what made it easy to miss, what I do now.',
    actions: 'How each of them went.',
    revisits: 'A sentence each. Which one should become a case?',
    case: '',
    'library-case': '',
    'went-well': 'What made it go well?',
    free: '',
  } satisfies Record<MeetingItem['kind'], string>,
  reviewOf: (number: number) => `What is still to ask about job ${number}`,
  job: (number: number) => `Job ${number}`,
  gone: 'This is off the records.',
  running: {
    title: 'A meeting is running',
    said: 'It was left before its end. Nothing is lost: it goes on where it stood.',
    go: 'Go on where it stood',
  },
  today: {
    region: 'The team’s meeting',
    today: (time: string | null, length: number) => `The team meets today${time === null ? '' : ` at ${time}`}, for ${minutes(length)}.`,
    running: 'The team’s meeting is running.',
    missed: (day: string) => `The meeting of ${day} has not been held yet.`,
    agenda: 'Look at the agenda',
    later: 'Choose another day',
  },
  inCalendar: {
    title: 'Team meeting',
    moved: 'The meeting is put to another time.',
    fixed: { running: 'It is running.', ended: 'It has ended.' },
  },
  next: 'The next meeting',
  when: (day: string, time: string | null, length: number) => [day, time, minutes(length)].filter((part) => part !== null).join(', '),
  proposal: {
    title: 'Proposed agenda',
    said: 'From what waits. One click plans it; everything can still be changed.',
    empty: 'Nothing waits for the team this week. Plan the meeting and put on it what you like.',
    plan: 'Plan it',
    planned: (day: string) => `Planned for ${day}.`,
    leftTitle: 'What did not fit',
    left: {
      'no-time': 'There is no time left for it.',
      'enough-cases': 'Enough cases stand on it already.',
      'first-cases': 'The first two cases of a team are told without names, or are the leader’s own.',
    } satisfies Record<LeftOut['because'], string>,
    moreLeft: (count: number) => `And ${formatCount(count)} more.`,
  },
  agenda: 'Agenda',
  day: 'Day',
  at: 'At',
  length: 'How long, in minutes',
  leads: 'Who leads it',
  nobody: 'Nobody yet',
  sum: (sum: number, length: number) => {
    if (sum > length) return `${minutes(sum)}: ${formatCount(sum - length)} more than the ${formatCount(length)} that it has.`;
    return sum === length ? `${minutes(sum)}: it fits.` : `${minutes(sum)} of ${formatCount(length)}.`;
  },
  emptyAgenda: 'Nothing stands on it yet. Add a case, or a few words.',
  anonymous: 'Without names',
  minutesShort: ' min',
  minutesOf: (what: string) => `Minutes for: ${what}`,
  up: (what: string) => `Up: ${what}`,
  down: (what: string) => `Down: ${what}`,
  remove: (what: string) => `Take off: ${what}`,
  drag: 'Drag to move it',
  moveHint: 'Alt with an arrow moves an item too.',
  moved: (what: string, place: number) => `${what} is now number ${place}.`,
  removed: 'Taken off the agenda. What it is about stays.',
  addCase: 'Add a case',
  addCaseHint: 'Waiting or from the library',
  waiting: 'Waiting',
  library: 'From the library',
  noCase: 'No case by that name',
  addFree: 'Add in your own words',
  addFreeHint: 'The new van',
  add: 'Add',
  addKind: 'Add something else',
  added: 'It stands on the agenda.',
  begin: 'Begin',
  callOff: 'Call this meeting off',
  calledOff: 'Called off. What waited for it waits on.',
  open: 'Open its page',
  more: 'More about this meeting',
  past: 'Meetings before',
  pastEmpty: 'Meetings that have ended stand here, with what was shown and what became of what was agreed.',
  of: (day: string) => `Meeting of ${day}`,
  states: { planned: 'Planned', running: 'Running', ended: 'Ended' } satisfies Record<Meeting['state'], string>,
  were: (names: readonly string[], guests: string) => [...names, ...(guests === '' ? [] : [guests])].join(', '),
  shown: (count: number) => (count === 0 ? 'No case was shown.' : `${casesOf(count)} shown.`),
  agreed: (all: number, done: number, dropped: number) => {
    if (all === 0) return 'Nothing was agreed.';
    if (done === all) return all === 1 ? '1 thing agreed, and done.' : `${formatCount(all)} things agreed, all done.`;
    const parts = [`${formatCount(done)} done`, ...(dropped > 0 ? [`${formatCount(dropped)} dropped`] : [])];
    return `${all === 1 ? '1 thing' : `${formatCount(all)} things`} agreed: ${parts.join(', ')}.`;
  },
  stillOpen: (count: number) => `${formatCount(count)} open`,
  showMore: 'Show older meetings',
  page: {
    facts: 'The meeting',
    when: 'When',
    took: 'It took',
    leader: 'Led by',
    present: 'Who was there',
    guests: 'Who else was there',
    note: 'Notes',
    nobody: 'Not noted yet.',
    items: 'What was spoken of',
    noItems: 'Nothing stood on its agenda.',
    notBegun: 'Not spoken of.',
    hands: (count: number, option: string) => (count === 1 ? `1 hand: ${option}` : `${formatCount(count)} hands: ${option}`),
    notes: 'Notes',
    keep: 'What we keep',
    change: 'What we change',
    edit: 'Edit',
    editItem: (what: string) => `Edit what was said: ${what}`,
    actions: 'What we agreed',
    noActions: 'Nothing was agreed.',
    action: (who: string, outcome: string) => [who, outcome].filter((part) => part !== '').join(': '),
    anybody: 'Anybody',
    saved: 'Saved.',
    gone: 'This meeting was taken back.',
    fields: {
      attendance: 'Who was there',
      guests: 'Who else was there',
      note: 'Notes',
      notes: 'Notes',
      keep: 'What we keep',
      change: 'What we change',
    },
  },
  problems: {
    'meeting-ended': () => 'That meeting has ended. Its agenda stays as it was.',
    'meeting-running': () => 'That meeting is running. End it instead.',
    'case-on-agenda': () => 'That case stands on the agenda already.',
    'item-empty': () => 'Write what it is about.',
  } as Readonly<Record<string, Sentence>>,
} as const;
