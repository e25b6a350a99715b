import type { RecoveryStep, recoveryOrigins } from '../../domain/recovery/recovery.ts';
import type { RecoveryStage } from '../../domain/recovery/take-step.ts';
import { formatCount, formatSpan } from '../format.ts';

/** Words of putting something right with a customer: the person first, then the problem. */
export const recoveries = {
  title: 'Putting right',
  one: (name: string) => `Put it right with ${name}`,
  group: 'Putting right',
  open: 'Put it right',
  openHint: 'Five steps, the person first: say sorry, mend it, hear them, make it up to them, ask how it is now.',
  opened: 'Begun. Five steps, the person first.',
  show: 'Show all of it',
  again: 'Open it again',
  goneTitle: 'This is not on record any more',
  gone: 'It was taken back, or the customer was erased.',
  toList: 'All that is being put right',
  job: (number: number) => `Job ${number}`,
  complaint: 'The complaint',
  origins: {
    revisit: 'We go back for the same thing',
    complaint: 'They told us what let them down',
    'by-hand': 'Somebody here began it',
  } satisfies Record<(typeof recoveryOrigins)[number], string>,
  stages: {
    opened: 'Sorry not said yet',
    acknowledged: 'Told, not mended yet',
    reinstated: 'Mended',
    atoned: 'Made up for',
    'followed-up': 'Asked how it is',
    closed: 'Put right',
  } satisfies Record<RecoveryStage, string>,
  steps: {
    apology: 'Say sorry',
    reinstatement: 'Put it right soon',
    empathy: 'Hear what it was like for them',
    atonement: 'Make it up to them',
    'follow-up': 'Ask how it is now',
  } satisfies Record<RecoveryStep, string>,
  path: 'Five steps, the person first',
  /** Names the words of one step: a card may hold others beside them. */
  wordsToSay: (step: string) => `Words to say: ${step}`,
  used: {
    apology: 'What you said, if it was something else',
    reinstatement: 'What was done',
    empathy: 'What it was like, in their words',
    atonement: 'What you said or gave',
    'follow-up': 'What they answered',
  } satisfies Record<RecoveryStep, string>,
  done: {
    apology: 'Said it',
    reinstatement: 'It is put right',
    empathy: 'Heard them',
    atonement: 'Said it',
    'follow-up': 'Asked them',
  } satisfies Record<RecoveryStep, string>,
  doneNotice: (step: string, calls: number) => {
    if (calls === 0) return `Done: ${step}.`;
    return calls === 1
      ? `Done: ${step}. The call to say the same is done with it.`
      : `Done: ${step}. The ${formatCount(calls)} calls to say the same are done with it.`;
  },
  skip: 'Leave it out',
  skipWhy: 'Why is it left out?',
  skipNow: 'Leave it out',
  skipped: 'Left out',
  skippedNotice: (step: string) => `Left out: ${step}.`,
  stateDone: 'Done',
  nextIs: (step: string) => `Next: ${step}`,
  stateNext: 'Next',
  doNowShort: 'Do it now',
  doNow: (step: string) => `${step}: do it now`,
  takeBack: 'Not done after all',
  takeBackLabel: (step: string) => `${step}: not done after all`,
  takenBack: (step: string, calls: number) => {
    if (calls === 0) return `Open again: ${step}.`;
    return calls === 1
      ? `Open again: ${step}. The call to say it is in Today again.`
      : `Open again: ${step}. The ${formatCount(calls)} calls to say it are in Today again.`;
  },
  byAt: (by: string, at: string) => (by === '' ? at : `${by}, ${at}`),
  keys: { next: 'Do the next step of putting it right' },
  followUps: {
    '2d': (when: string, who: string) => (who === '' ? `To be asked ${when}` : `${who} asks ${when}`),
    '30d': (when: string, who: string) => (who === '' ? `Once more ${when}` : `${who} asks once more ${when}`),
  },
  thisCall: 'When you spoke, “Spoke” below is this step too.',
  clocks: {
    title: 'How long',
    acknowledge: 'Until they heard sorry',
    resolve: 'Until it was put right',
    running: 'so far',
    both: (open: number, all: number) =>
      span(open) === span(all) ? span(all) : `${span(open)} of opening time, ${span(all)} by the clock`,
  },
  verdict: {
    title: 'What they say in the end',
    hint: 'Ask them and keep their own words.',
    later: 'Once the five steps are done, ask them and keep their words here.',
    words: 'Their words',
    score: 'From 0 to 10, how well did we put it right?',
    none: 'They gave none',
    close: 'Close it',
    closed: 'Closed. Thank you for seeing it through.',
    scoreOf: (score: number) => `${score} of 10`,
    gaveNone: 'They were asked and gave no words and no number.',
    noScore: 'no number',
    on: (when: string) => `Closed ${when}`,
    silent: 'Closed because it became part of another.',
  },
  reopen: { why: 'What do they ask for?', now: 'Open it again', done: 'Open again. The steps begin anew; what was done before is kept.' },
  rounds: {
    title: 'Before that',
    again: { 'another-revisit': 'It happened again', 'asked-for-more': 'They asked for more' } as Readonly<Record<string, string>>,
    opened: 'Opened again',
  },
  /** Why it was opened again; that it happened again counts more than that they asked for more. */
  openedAgain: (codes: readonly string[]): string => {
    const count = codes.filter((code) => code === 'another-revisit').length;
    if (count > 0) return count === 1 ? 'It happened again' : `It happened again ${count} times`;
    return codes.length === 1 ? 'They asked for more' : `They asked for more ${codes.length} times`;
  },
  timeline: {
    opened: 'We began to put it right',
    reopened: 'We began to put it right once more',
    step: (step: string) => step,
    skipped: (step: string) => `Left out: ${step}`,
    closed: 'Put right; what they said',
  },
  panelNone: 'Something let them down? Begin here: the person first.',
  list: {
    things: (count: number) => (count === 1 ? '1 thing to put right' : `${formatCount(count)} things to put right`),
    columns: { opened: 'Customer, since', state: 'How far' },
    since: (day: string, about: string) => `${day}, ${about}`,
    search: 'Find by customer',
    searchHint: 'Name or phone',
    state: 'State',
    any: 'Open and closed',
    states: { open: 'Open', closed: 'Closed' },
    emptyTitle: 'Nothing is being put right',
    empty: 'When we go back for the same thing, or somebody tells us what let them down, it appears here until they say how it ended.',
    noneTitle: 'Nothing found',
    none: 'Nothing fits what is typed and chosen above.',
  },
  strip: { label: 'Being put right', sorry: (count: number) => (count === 0 ? '' : `${count} not told yet`) },
  problems: {
    'recovery-gone': () => 'This was taken back meanwhile. Nothing was changed.',
    'recovery-closed': () => 'This is closed. Open it again to go on.',
    'recovery-open': () => 'This is open already.',
    'another-open': () => 'Something else about the same is being put right already. Go on there.',
    'step-settled': () => 'Somebody has noted this step meanwhile. What you typed is kept.',
    'step-open': () => 'This step is open already.',
    'skip-needs-reason': () => 'Say why it is left out.',
    'steps-open': () => 'A step is still open. Do it or leave it out, with the reason.',
    'verdict-needed': () => 'Write what they said, or that they gave none.',
    'score-needed': () => 'Choose their number, or that they gave none.',
    'nobody-to-put-right': () => 'The customer, job or complaint is not on record any more. Nothing was begun.',
  },
} as const;

function span(minutes: number): string {
  return minutes < 1 ? 'less than a minute' : formatSpan(minutes);
}
