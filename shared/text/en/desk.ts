import type { CallKind } from '../../domain/call/call.ts';
import type { PutOffChoice, PutOffRefusal } from '../../domain/call/put-off.ts';
import { formatCount } from '../format.ts';
import { today } from './today.ts';

const calls = (count: number): string => (count === 1 ? '1 call' : `${formatCount(count)} calls`);
const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** Words of *Today* as a desk: filters, whose it is, putting off, what moved. */
export const desk = {
  group: 'Today',
  find: 'Find in what is due',
  findHint: 'Name, words or phone',
  clearFind: 'Clear what you are looking for',
  whose: 'Whose',
  whoseChoices: { all: 'Everybody’s', 'mine-or-free': 'Mine or nobody’s', mine: 'Only mine' },
  anyKind: 'All kinds',
  kindChoice: (kind: CallKind, count: number) => `${today.kinds[kind]} (${formatCount(count)})`,
  /** What is left out, and that it is. */
  filtered: (shown: number, all: number) => `${formatCount(shown)} of ${formatCount(all)} shown, ${formatCount(all - shown)} hidden.`,
  /** @param later fit too, and stand in the group that is closed. */
  filteredLater: (shown: number, later: number, all: number) =>
    `${formatCount(shown)} of ${formatCount(all)} shown, ${formatCount(later)} more later, ${formatCount(all - shown - later)} hidden.`,
  looking: 'Still looking …',
  showAll: 'Show all',
  nothingFits: 'Nothing that is due fits this',
  nothingFitsHint: (all: number) => `${formatCount(all)} ${are(all)} due in all. Show all of it, or look for less.`,
  fitsLater: 'Nothing of this is due yet',
  fitsLaterHint: (later: number) =>
    later === 1 ? 'One fits, and it comes later.' : `${formatCount(later)} fit, and all of them come later.`,
  showLater: (later: number) => (later === 1 ? 'Show it' : `Show all ${formatCount(later)}`),
  groupCount: (shown: number, all: number) => (shown === all ? formatCount(all) : `${formatCount(shown)} of ${formatCount(all)}`),
  later: (group: string, count: number) => `${group}: ${formatCount(count)}`,
  more: 'More for what is due',
  chosen: (count: number) => `${formatCount(count)} chosen`,
  chosenHidden: (count: number, hidden: number) => `${formatCount(count)} chosen, ${formatCount(hidden)} of them not shown`,
  giveTo: 'Give to',
  giveThis: 'Give this call to somebody',
  giveThese: (count: number) => `Give ${calls(count)} to somebody`,
  givenTo: (name: string) => `for ${name}`,
  anybody: 'Anybody',
  you: (name: string) => `${name} (you)`,
  given: (count: number, name: string | null) =>
    name === null ? `${calls(count)} ${are(count)} anybody’s now.` : `${calls(count)} given to ${name}.`,
  putOff: 'Put off',
  putOffThis: 'Put this call off',
  putOffThese: (count: number) => `Put ${calls(count)} off`,
  putOffChoices: {
    'later-today': (when: string) => `Later today, ${when}`,
    tomorrow: (when: string) => `Until the morning, ${when}`,
    'a-day': (when: string) => `A day, ${when}`,
  } satisfies Record<PutOffChoice, (when: string) => string>,
  /** What was done, then what was not and why, each a sentence. */
  putOffDone: (putOff: number, beforeVisit: number, left: Readonly<Partial<Record<PutOffRefusal, number>>>): string => {
    const done = putOff === 0 && beforeVisit === 0 ? 'Nothing was put off.' : putOff === 0 ? '' : `${calls(putOff)} put off.`;
    const visit = beforeVisit === 0 ? '' : `${calls(beforeVisit)} put off no further than the visit allows.`;
    const stay = Object.entries(left).map(([why, count]) => `${calls(count)} left: ${desk.leftBecause[why as PutOffRefusal]}`);
    return [done, visit, ...stay].filter((sentence) => sentence !== '').join(' ');
  },
  leftBecause: {
    closed: 'settled meanwhile.',
    'own-rule': 'a look back is put off on its own card.',
    'comes-first': 'what happened twice comes before everything.',
    promised: 'a promise is moved by telling the customer.',
    'later-already': 'not due before then anyway.',
  } satisfies Record<PutOffRefusal, string>,
  list: {
    title: (number: number) => `Call list ${number}`,
    print: 'Print the list',
    printAll: (count: number) => `Print these ${calls(count)} as a list`,
    printOne: 'Print this call as a list',
    enter: 'Enter results of a printed list',
  },
  handOver: 'Hand over everything of somebody’s',
  handOverOf: 'Whose is handed over?',
  handOverMine: (name: string) => `Everything of mine (${name})`,
  handOverTheirs: (name: string) => `Everything of ${name}’s`,
  handOverTo: 'Who takes it?',
  handedOver: (found: { readonly calls: number; readonly promises: number; readonly recoveries: number }, name: string | null): string => {
    const parts = [
      found.calls > 0 ? calls(found.calls) : '',
      found.promises > 0 ? (found.promises === 1 ? '1 promise' : `${formatCount(found.promises)} promises`) : '',
      found.recoveries > 0 ? (found.recoveries === 1 ? '1 job to put right' : `${formatCount(found.recoveries)} jobs to put right`) : '',
    ].filter((part) => part !== '');
    if (parts.length === 0) return 'There was nothing to hand over.';
    return `Handed over to ${name ?? 'anybody'}: ${parts.join(', ')}.`;
  },
  moved: {
    title: 'What moved',
    sinceYesterday: 'Since yesterday',
    since: (when: string) => `Since ${when}`,
    none: 'nothing',
    open: 'Show what moved',
    groups: { handed: 'Handed to you', new: 'New', moved: 'Moved', done: 'Settled' },
    part: {
      handed: (count: number) => `${formatCount(count)} handed to you`,
      new: (count: number) => `${formatCount(count)} new`,
      moved: (count: number) => `${formatCount(count)} moved`,
      done: (count: number) => `${formatCount(count)} settled`,
    },
    empty: 'Nothing has moved since then.',
    emptyHint: 'What others book, settle, put off or hand to you while you are away is listed here.',
    seen: 'I have seen it',
    back: 'Back',
  },
  keys: {
    open: 'Go to the card',
    back: 'Back to the list, and let go of filters',
    find: 'Find in what is due',
    markShort: 'Choose several',
    findShort: 'Find',
    mark: 'Choose the line, or let go of it',
    markNext: 'Choose the next line too',
    markPrevious: 'Choose the line before too',
    markAll: 'Choose every line shown',
    give: 'Give to somebody',
    putOff: 'Put off what is chosen',
    handOver: 'Hand over everything of somebody’s',
    later: 'Show or hide what is after this week',
    moved: 'What moved',
    first: 'First line',
    last: 'Last line',
  },
} as const;
