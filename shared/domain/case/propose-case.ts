import type { Id } from '../base/id.ts';
import type { Review } from '../review/review.ts';
import type { Case } from './case.ts';
import type { CaseRecord } from './case-record.ts';
import { firstSentence } from './first-sentence.ts';
import type { PlacedJob } from './job-moments.ts';
import type { Moment } from './moment.ts';

const [mostThemes, mostKinds, mostCauses, longestTheme, longestOption, longestLesson] = [20, 20, 8, 60, 120, 1_000];

/**
 * The step before which the team is asked: the first that shows what came of it, after the first visit told them what it
 * was. Null where nothing came after it.
 */
export function turningIndex(moments: readonly Moment[], rootJobId: Id): number | null {
  const told = moments.findLastIndex(({ source, kind }) => source.table === 'jobs' && source.rowId === rootJobId && kind !== 'came');
  const after = moments.findIndex(({ kind }, index) => index > told && (kind === 'came' || kind === 'answered' || kind === 'said'));
  return told < 0 || after < 0 ? null : after;
}

/** What hands are counted for: what was done at first, and what was done in the end, in no order that gives it away. */
export function proposeOptions(jobs: readonly PlacedJob[]): string[] {
  const done = jobs.map(({ job }) => firstSentence(job.workDone)).filter((text) => text !== '' && text.length <= longestOption);
  const options = [...new Set([done[0], done.at(-1)])].filter((text) => text !== undefined);
  return jobs.length < 2 || options.length < 2 ? [] : options.toSorted();
}

/** By which it is found again: of the first job, for that is what the next one will look like. */
export function proposeTags(record: CaseRecord): Pick<Case, 'trade' | 'jobType' | 'symptom' | 'equipmentKinds' | 'causes' | 'themes'> {
  const first = record.jobs.find(({ id }) => id === record.rootJobId);
  const causes = [
    ...record.jobs.map(({ finalCause }) => finalCause),
    ...record.complaints.map(({ cause }) => cause),
    ...(record.review?.factors.map(({ cause }) => cause) ?? []),
  ].filter((cause) => cause !== null);
  const themes = record.complaints.map(({ theme }) => theme?.slice(0, longestTheme).trim() ?? '').filter((theme) => theme !== '');
  return {
    trade: first?.trade ?? null,
    jobType: first?.jobType ?? null,
    symptom: first?.symptom ?? null,
    equipmentKinds: [...new Set(record.equipmentKinds)].slice(0, mostKinds),
    causes: [...new Set(causes)].slice(0, mostCauses),
    themes: [...new Set(themes)].slice(0, mostThemes),
  };
}

/** What was written when looking back. The lesson is one sentence: the one that was asked for, else what to do next time. */
export function proposeLearning(review: Review | null): Pick<Case, 'lesson' | 'factors' | 'sustain' | 'improve'> {
  if (review === null) return { lesson: '', factors: [], sustain: '', improve: '' };
  const { sentence, answers, factors, sustain, improve } = review;
  const lesson = firstSentence(sentence) || firstSentence(answers.nextTime);
  return {
    lesson: lesson.slice(0, longestLesson),
    factors: [...factors],
    sustain: sustain.trim() || answers.keep.trim(),
    improve: improve.trim() || answers.nextTime.trim(),
  };
}
