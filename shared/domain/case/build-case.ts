import { aroundMoments } from './around-moments.ts';
import type { Case, CasePhoto, CaseStep } from './case.ts';
import type { CaseRecord, CaseWords } from './case-record.ts';
import { firstSentence } from './first-sentence.ts';
import { jobMoments, type PlacedJob, placeJobs } from './job-moments.ts';
import { inTime, type Moment, together } from './moment.ts';
import { mostPhotos, placePhotos } from './place-photos.ts';
import { proposeLearning, proposeOptions, proposeTags, turningIndex } from './propose-case.ts';

/** Steps of one case, and what of earlier ones stands beside a step. */
const [mostSteps, mostBeside] = [200, 3];
const [longestWords, longestTitle] = [20_000, 200];

/** What the records give of a case; the rest is whose it is and how it is shown. */
export type BuiltCase = Omit<
  Case,
  keyof import('../base/row.ts').Row | 'state' | 'libraryKey' | 'tellerId' | 'anonymous' | 'blackOut' | 'restore'
>;

/**
 * A case made from a chain of jobs (F2): every step in time, each with what was on record by then. What became clear
 * later stands in `hindsight` alone. The turning point, options, tags and the lesson are proposals. It is a copy:
 * nothing that is changed in the records afterwards changes it.
 */
export function buildCase(record: CaseRecord, words: CaseWords): BuiltCase {
  const jobs = placeJobs(record);
  const moments = momentsOf(record, jobs, words);
  const photos = placePhotos(moments, record.attachments, jobs);
  const turning = turningIndex(moments, record.rootJobId);
  const hindsight = record.review === null ? '' : record.review.answers.easyToMiss.trim();
  const steps = moments.map((moment, index) => {
    const missed = hindsight !== '' && index === (turning ?? moments.length) - 1 ? words.easyToMiss(hindsight) : '';
    return toStep(moment, index, moments, missed, photos.get(index) ?? []);
  });
  return {
    ...proposeTags(record),
    ...proposeLearning(record.review),
    title: clip(titleOf(record, jobs[0]?.job, words), longestTitle),
    rootJobId: record.rootJobId,
    jobIds: jobs.map(({ job }) => job.id),
    reviewId: record.review?.id ?? null,
    zone: record.zone,
    steps,
    turningStepId: turning === null ? null : (steps[turning]?.id ?? null),
    question: '',
    options: proposeOptions(jobs),
    sha256s: sha256sOf(steps),
  };
}

/** The `sha256` of every picture of the steps, each once. */
export function sha256sOf(steps: readonly CaseStep[]): string[] {
  return [...new Set(steps.flatMap(({ photos }) => photos.map(({ sha256 }) => sha256)))];
}

function titleOf({ equipmentKinds }: CaseRecord, first: PlacedJob['job'] | undefined, words: CaseWords): string {
  const said = firstSentence(first?.customerWords ?? '');
  return words.title(said, first?.symptom ?? null, equipmentKinds[0] ?? null, first?.number ?? 0);
}

function momentsOf(record: CaseRecord, jobs: readonly PlacedJob[], words: CaseWords): Moment[] {
  const ofJobs = jobs.flatMap((placed) => jobMoments(placed, record, words));
  const firstClosed = ofJobs.find(({ source, kind }) => source.rowId === record.rootJobId && kind !== 'said')?.at ?? null;
  // Where there is more than a case holds, the jobs' own words go before what stands around them.
  return [...ofJobs, ...aroundMoments(record, words, firstClosed)].slice(0, mostSteps).toSorted(inTime).filter(isNew);
}

/** A visit, a call and a step of putting right may each have kept the same words at one moment: they are told once. */
function isNew({ key, words }: Moment, index: number, all: readonly Moment[]): boolean {
  return !all.slice(0, index).some((earlier) => earlier.key === key && earlier.words.trim() === words.trim());
}

function toStep(moment: Moment, index: number, moments: readonly Moment[], missed: string, photos: readonly CasePhoto[]): CaseStep {
  const { kind, title, words, more, at, source } = moment;
  const before = moments.slice(0, index);
  return {
    id: `s${index + 1}`,
    ...{ kind, at, source, notes: '', place: '' },
    title: clip(title, longestTitle),
    words: clip(words, longestWords),
    more: clip(more, longestWords),
    knew: beside(
      before.flatMap(({ knew }) => knew),
      words,
    ),
    said: beside(
      before.flatMap(({ said }) => said),
      words,
    ),
    hindsight: clip(together(moment.hindsight, missed), longestWords),
    photos: photos.slice(0, mostPhotos),
  };
}

/** The last of what was known by then, each once, and not what the step itself says. */
function beside(texts: readonly string[], own: string): string {
  const known = [...new Set(texts.toReversed())].filter((text) => text !== '' && text !== own);
  return clip(together(...known.slice(0, mostBeside).toReversed()), longestWords);
}

function clip(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
