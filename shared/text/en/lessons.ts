import type { Problem, Reason } from '../../domain/base/reason.ts';
import type { JobRate, LessonEffect } from '../../domain/lesson/judge-lesson.ts';
import type { LessonUse } from '../../domain/lesson/lesson.ts';
import { formatCount } from '../format.ts';
import { booking } from './booking.ts';
import { learnTitles } from './learn-titles.ts';
import { symptomWords } from './symptoms.ts';

/** What a reason of the rule holds, as it is called on screen. */
function reasonOf({ code, params }: Reason): string {
  const is = String(params['is']);
  if (code === 'job-type') return booking.jobTypes[is as keyof typeof booking.jobTypes];
  if (code === 'symptom') return symptomWords[is as keyof typeof symptomWords];
  return code === 'words' ? `they say “${is}”` : is;
}

/** `6 of 48 jobs, 13% (likely 6% to 25%)`. */
function rateWords({ jobs, revisits, share, low, high }: JobRate): string {
  const percent = (part: number): string => `${Math.round(part * 100)}%`;
  const count = `${formatCount(revisits)} of ${formatCount(jobs)} ${jobs === 1 ? 'job' : 'jobs'}`;
  return jobs === 0 ? count : `${count}, ${percent(share)} (likely ${percent(low)} to ${percent(high)})`;
}

/** `a`, `a or b`, `a, b or c`. */
function either(entries: readonly string[]): string {
  const last = entries.at(-1) ?? '';
  return entries.length < 2 ? last : `${entries.slice(0, -1).join(', ')} or ${last}`;
}

/** Words of lessons: what a case taught, shown as a check with the next job of that kind (F5). */
export const lessons = {
  title: learnTitles.lessons,
  group: 'Lessons',
  keys: { save: 'Save the lesson' },
  caseTitle: 'Lessons of this case',
  caseEmpty:
    'What should be looked at next time? A lesson comes up with the next job of this kind, when it is booked and when it is closed.',
  make: 'Make a lesson of it',
  another: 'Add another lesson',
  made: 'The lesson comes up with the next job of this kind.',
  change: 'Change the lesson',
  changed: 'The lesson is changed.',
  edit: (said: string) => `Change the lesson: ${said}`,
  retiredOn: (day: string) => `Not shown any more since ${day}.`,
  toPage: 'See whether lessons help',
  fields: {
    words: 'What to look at',
    wordsHint: 'One sentence, as you would say it to somebody on the way there.',
    where: 'Where it comes up',
    whereHint: 'Every line that is filled in has to fit the job. Leave open what does not matter.',
    equipmentKinds: 'It is about',
    symptoms: 'What is the trouble',
    phrases: 'They say one of these',
    phrasesHint: 'Words in which a customer may put it. Enter after each.',
    trades: 'Trade',
    jobTypes: 'Kind of job',
    cause: 'What it should make rarer',
    causeHint: 'The page of lessons counts whether we come back less for that reason.',
    noCause: 'Nothing in particular',
    counting: 'Counting the jobs of the last year...',
    wouldShow: ({ jobs, of, more }: { jobs: number; of: number; more: boolean }) => {
      if (of === 0) return 'Fill in at least one line, and see here at how many jobs of the last year it would have come up.';
      const at = jobs === 0 ? 'at none' : jobs === 1 ? 'at 1' : `at ${formatCount(jobs)}`;
      return `It would have come up ${at} of the ${more ? 'last ' : ''}${formatCount(of)} ${of === 1 ? 'job' : 'jobs'} ${more ? 'that you booked' : 'of the last year'}.`;
    },
  },
  page: {
    emptyTitle: 'No lessons yet',
    empty: 'A lesson is made on the page of a case. It then comes up with the next job of that kind, and here you see whether it helps.',
    toCases: 'To the cases',
    toCase: 'Open the case',
    counting: 'Counting...',
    used: ({ shown, done, notUseful }: { shown: number; done: number; notUseful: number }) => {
      if (shown === 0) return 'It has not come up with a job yet.';
      const at = shown === 1 ? 'Came up with 1 job.' : `Came up with ${formatCount(shown)} jobs.`;
      return `${at} Done with ${formatCount(done)}, not useful with ${formatCount(notUseful)}.`;
    },
    mayGo: 'It may have had its day.',
    suggestions: {
      'case-gone': () => 'The case that it came from is not on record any more.',
      'never-done': ({ shown, days }: Problem['params']) =>
        `It came up with ${shown} jobs in the last ${days} days, and was done with none.`,
      'not-useful': ({ notUseful, answers }: Problem['params']) => `${notUseful} of ${answers} answers say that it was not useful.`,
    },
    retire: 'Show it no more',
    retireNamed: (said: string) => `Show it no more: ${said}`,
    retired: 'The lesson does not come up any more. What was counted stays.',
    retiredTitle: 'Not shown any more',
    bringBack: 'Show again',
    bringBackNamed: (said: string) => `Show again: ${said}`,
    broughtBack: 'The lesson comes up again.',
    noneInForce: 'No lesson comes up at present.',
    edit: 'Change this lesson',
    next: 'Next lesson',
    previous: 'Lesson before',
  },
  effect: {
    back: (cause: string) => `Going back because: ${cause.toLowerCase()}.`,
    verdicts: {
      'not-yet': 'Too early to tell',
      'too-few': 'Too few jobs to tell',
      fell: 'Less often than before',
      rose: 'More often than before',
      open: 'No clear difference',
    } satisfies Record<LessonEffect['verdict'], string>,
    before: (rate: JobRate) => `In the year before: ${rateWords(rate)}.`,
    since: (rate: JobRate) => `Since: ${rateWords(rate)}.`,
    settled: (days: number) => `Jobs like these count once ${days} days have passed since they were closed.`,
    notYet: (days: number) => `A job counts once ${days} days have passed since it was closed. None since this lesson has got that far.`,
  },
  applies: {
    either,
    equipment: (oneOf: string) => `it is about ${oneOf}`,
    symptoms: (oneOf: string) => `the trouble is: ${oneOf}`,
    words: (oneOf: string) => `they say ${oneOf}`,
    trades: (oneOf: string) => `the trade is ${oneOf}`,
    jobTypes: (oneOf: string) => `the job is: ${oneOf}`,
    sentence: (parts: readonly string[]) => `Comes up when ${parts.join('; ')}.`,
    nowhere: 'Comes up nowhere.',
  },
  problems: {
    'case-gone': () => 'The case is not on record any more. What you typed is kept.',
    'record-gone': () => 'The lesson is not on record any more. What you typed is kept.',
    'no-words': () => 'Say in one sentence what to look at.',
    'too-long': ({ most }: Problem['params']) => `This is longer than ${most} letters. Make it shorter; what you typed is kept.`,
    'too-many': ({ most }: Problem['params']) => `These are more than ${most}. Take some away.`,
    'entry-too-long': ({ most }: Problem['params']) => `One of these is longer than ${most} letters. Make it shorter.`,
    'entry-without-letters': () => 'One of these has no letters, so no job would ever fit it. Write it as somebody says it.',
    'applies-nowhere': () => 'Fill in at least one line of where it comes up. A lesson for every job is read by nobody.',
  },
  check: {
    region: 'What we learned before',
    from: (day: string) => `From ${day}:`,
    because: (reasons: readonly Reason[]) => `Because: ${reasons.map(reasonOf).join(', ')}`,
    done: 'Done',
    notUseful: 'Not useful',
    announced: (count: number) => (count === 1 ? 'One lesson fits this job.' : `${count} lessons fit this job.`),
  },
  job: {
    title: 'What we learned before',
    moments: {
      booking: { seen: 'Shown when it was booked', done: 'Done when it was booked', 'not-useful': 'Not useful when it was booked' },
      closing: { seen: 'Shown when it was closed', done: 'Done by the time it was closed', 'not-useful': 'Not useful when it was closed' },
    } satisfies Record<LessonUse['moment'], Record<LessonUse['answer'], string>>,
    notYet: 'To look at on this job',
    retired: 'Not shown any more',
  },
} as const;
