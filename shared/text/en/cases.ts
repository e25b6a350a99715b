import type { Problem } from '../../domain/base/reason.ts';
import { withCapital } from '../../domain/base/with-capital.ts';
import type { CaseStepKind } from '../../domain/case/case.ts';
import type { CaseWords } from '../../domain/case/case-record.ts';
import { closing, parts } from './jobs.ts';
import { recoveries } from './recoveries.ts';
import { symptomWords } from './symptoms.ts';

/** Words of case studies: what happened, told step by step. About what could be seen, never about a person. */
export const cases = {
  title: 'Cases',
  one: 'Case',
  group: 'Case',
  toldBy: (name: string) => `Told by ${name}`,
  photos: 'Pictures of this step',
  photo: (place: number, all: number) => (all === 1 ? 'Picture' : `Picture ${place} of ${all}`),
  photoMissing: 'Not on this computer',
  photoPlain: 'Cannot be shown here',
  kinds: {
    said: 'What the customer said',
    knew: 'What we knew',
    did: 'What we did',
    told: 'What we told them',
    answered: 'What they said back',
    came: 'What came of it',
  } satisfies Record<CaseStepKind, string>,
  question: 'What would you do now?',
  make: 'Make a case of it',
  makeHint: 'The steps come from the record, as they were known then. You only choose what to tell.',
  made: 'The case is made. Change what you like; the record stays as it is.',
  open: 'Open the case',
  panel: 'Case for the meeting',
  timelineTitle: (title: string) => `Made into a case: ${title}`,
  goneTitle: 'This case is not on record any more',
  gone: 'It was taken back, or the customer was erased.',
  toList: 'All cases',
  storyTitle: 'One I got wrong',
  knewThen: 'What we knew then',
  hadSaid: 'What they had said',
  later: 'What only became clear later',
  stop: 'Stop here and ask',
  lesson: 'What we take from it',
  noLesson: 'No lesson written yet. It can also be found together, in the meeting.',
  factors: 'What made it easy to miss',
  sustain: 'What we keep',
  improve: 'What we change',
  tags: 'Found again by',
  seeJob: (number: number) => `See job ${number}`,
  seeSource: 'See the job',
  steps: 'What happened, step by step',
  noSteps: 'No step is told yet.',
  replay: 'Replay',
  ready: 'Ready to show',
  readied: 'The case is ready to show.',
  reopen: 'Back to writing',
  reopened: 'The case is being written again.',
  retire: 'Put away',
  retired: 'The case is put away. It stays in the library and is not brought up any more.',
  more: 'More',
  anonymous: 'Without names',
  originalHere: 'This page shows the names. In the meeting, on paper and in files they are left out.',
  keys: { edit: 'Edit the case', replay: 'Replay the case', leave: 'To all cases' },
  problems: {
    'case-without-title': () => 'What is the case called?',
    'case-without-steps': () => 'There is nothing to show yet. Add a step first.',
    'too-many-lines': (p: Problem['params']) => `At most ${p['most']} here.`,
    'case-exists': () => 'There is a case of this already. Nothing was made.',
    'too-many-words': () => 'This case has as many words by hand as it takes. Take back one that is not needed any more, then try again.',
    'story-empty': () => 'Write at least one of the sentences.',
  },
} as const;

const steps: CaseWords['steps'] = {
  began: 'How it began',
  again: 'It shows again',
  visit: 'The visit',
  cause: 'What it was',
  complaint: 'What they told us',
  plan: 'What we said we would do',
  promise: 'What we promised',
  verdict: 'How they see it now',
  call: (kind) => (kind === 'acknowledgement' ? 'We ring and say so' : kind === 'check-call' ? 'We ask whether it held' : 'The call'),
  recovery: {
    ...recoveries.steps,
    apology: 'We say sorry',
    reinstatement: 'We put it right',
    empathy: 'What it was like for them',
    atonement: 'We make up for it',
    'follow-up': 'How it is now',
  },
};

/** What a case that is made from the record says around the words on record. */
export const caseWords: CaseWords = {
  title: (said, symptom, equipmentKind, jobNumber) => {
    // In their own words, where those are short enough to be called by.
    if (said !== '' && said.length <= 60) return said.replace(/[.!…]+$/, '');
    const named = symptom === null || symptom === 'other' ? '' : symptomWords[symptom];
    if (named === '' && equipmentKind === null) return `Job ${jobNumber}`;
    const title = named === '' ? `Trouble with the ${equipmentKind}` : equipmentKind === null ? named : `${named}, ${equipmentKind}`;
    return withCapital(title);
  },
  steps,
  expected: (words) => `What they expected: ${words}`,
  wanted: (words) => `What they want: ${words}`,
  parts: (put) => (put.length === 0 ? '' : `Put in: ${put.map(({ name, quantity }) => parts.line(name, String(quantity))).join(', ')}`),
  certainty: { sure: 'We were sure.', likely: 'We were fairly sure.', monitor: 'We meant to keep watching it.' },
  ifWrong: (words) => `If we are wrong, they would see: ${words}`,
  teachBack: {
    understood: 'It was understood.',
    're-explained': 'It was explained again.',
    'not-checked': 'Nobody asked whether it was clear.',
  },
  cause: closing.causes,
  reached: {
    spoke: 'We spoke with them.',
    voicemail: 'We left a message on their phone.',
    'sent-message': 'We sent them a message.',
    'told-at-door': 'We told them at the door.',
  },
  noAccess: 'We came, and nobody could let us in.',
  keptLate: (words) => `Kept later than promised: ${words}`,
  laterFound: (words) => `Found later: ${words}`,
  laterWritten: (words) => `Written later: ${words}`,
  easyToMiss: (words) => `What made it easy to miss: ${words}`,
};
