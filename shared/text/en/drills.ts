import type { ExerciseKey } from '../../domain/drill/exercises.ts';
import type { RecoveryStep } from '../../domain/recovery/recovery.ts';
import { formatCount } from '../format.ts';
import { learnTitles } from './learn-titles.ts';

/** A scene of the program's own: who rings, what it is about, and what they say at each step. */
interface Scene {
  readonly title: string;
  readonly scene: string;
  /** Who is on the telephone, for the words that name somebody. */
  readonly name: string;
  readonly theySay: Readonly<Record<RecoveryStep, string>>;
}

const exercises: Readonly<Record<ExerciseKey, Scene>> = {
  'answering-the-phone': {
    title: 'Answering the phone',
    scene:
      'Tuesday, twenty past eight. The telephone rings. Last week one of us was with Joan Hale about water by her water heater. It was put down to the basement wall.',
    name: 'Joan Hale',
    theySay: {
      apology:
        '“Joan Hale here. Your technician was here on Thursday, and there is water by my heater again this morning. I did say it was the heater.”',
      reinstatement: '“And what happens now? I cannot mop the floor every morning before work.”',
      empathy: '“I was up at six with towels. I felt rather silly for calling twice about the same thing.”',
      atonement: '“I have paid you for one visit already, you know.”',
      'follow-up': 'Two days after the second visit you ring Joan Hale. “Oh, hello. I did not expect to hear from you.”',
    },
  },
};

/** Words of exercises: a case, or a scene of the program's own, done in five steps (F6). */
export const drills = {
  title: learnTitles.drills,
  group: 'Exercises',
  exercises,
  intro:
    'Five minutes, one person or the whole group. Say it aloud first, then see how it may sound. Nobody is marked; what you write down is for you.',
  begin: 'Begin',
  beginNamed: (title: string) => `Begin: ${title}`,
  halfDone: 'Begun and not finished',
  goOn: 'Go on',
  goOnWith: (title: string) => `Go on with: ${title}`,
  fromCase: 'Any case can be an exercise: open it and choose “Practise this”.',
  toCases: 'To the cases',
  who: {
    title: 'Who has done one',
    person: 'Who',
    last: 'Last time',
    count: 'How many',
    notYet: 'Not yet',
    all: 'Everybody has done at least one.',
    waiting: (names: readonly string[]) => `Not yet: ${names.join(', ')}.`,
  },
  past: {
    title: 'Done so far',
    empty: 'Nothing yet. What you keep at the end of an exercise stands here.',
    aCase: 'A case',
    caseGone: 'A case that is not on record any more',
    with: (names: readonly string[]) => names.join(', '),
    newest: (count: number) => `The last ${count} are shown.`,
  },
  doing: {
    goneTitle: 'There is no such exercise',
    gone: 'The case may have been taken off the records.',
    unsafe: 'This case is shown without names, and that cannot be done right now. Nothing of it is shown.',
    back: 'All exercises',
    scene: 'What happened',
    step: (place: number, of: number) => `Step ${place} of ${of}`,
    theySay: 'They say',
    caseSays: {
      apology: 'You ring the customer. What is the first thing you say?',
      reinstatement: 'They want to know what happens now, and when.',
      empathy: 'They tell you what it was like for them.',
      atonement: 'It cost them time and worry. You want to make up for it.',
      'follow-up': 'It is put right. Two days later you ring once more.',
    } satisfies Record<RecoveryStep, string>,
    yours: 'What would you say?',
    yoursHint: 'Write it down if it helps. Saying it aloud is enough.',
    reveal: 'Show how it may sound',
    good: 'How it may sound',
    next: 'Next step',
    previous: 'Step before',
    last: 'Finish',
    finish: 'All five steps are done',
    people: 'Who took part',
    everybody: 'Everybody here',
    note: 'What you take with you',
    noteHint: 'One sentence is plenty. It may stay empty.',
    keep: 'Keep the exercise',
    kept: 'Kept. For everybody who took part it also counts as training on your service policy.',
    keptWithoutPolicy: 'Kept. No service policy is in force, so it stands only among the exercises.',
    draftKept: 'Draft kept',
    notKept: 'Not kept yet. What you typed is still here; see what is marked.',
  },
  case: {
    title: 'Practise this',
    hint: 'Do this case in five steps, alone or together.',
    button: 'Practise this',
    done: (count: number, last: string) =>
      count === 1 ? `Practised once, ${last}.` : `Practised ${formatCount(count)} times, last ${last}.`,
  },
  /** How the policy's list names what somebody was trained with. */
  trainedWith: (title: string) => `Exercise: ${title}`,
  problems: {
    'nobody-took-part': () => 'Choose who took part.',
    'person-gone': () => 'Somebody among these is not on the team any more. Choose again.',
    'case-gone': () => 'The case is not on record any more. What you typed is kept.',
  },
} as const;
