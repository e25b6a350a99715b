import type { Instant } from '../base/now.ts';
import type { Appointment, Job } from '../job/job.ts';
import { asKnown, type ToldField } from './as-known.ts';
import type { CaseRecord, CaseWords } from './case-record.ts';
import { type Moment, together } from './moment.ts';

/** A job of the chain with its place in it. */
export interface PlacedJob {
  readonly job: Job;
  readonly index: number;
  /** When the next one was asked for: what was written after that was written with hindsight. Null for the last. */
  readonly until: Instant | null;
}

/** The jobs in the order in which they were asked for, the first one of the chain first. */
export function placeJobs({ jobs, rootJobId }: Pick<CaseRecord, 'jobs' | 'rootJobId'>): PlacedJob[] {
  const first = jobs.filter(({ id }) => id === rootJobId);
  const later = jobs.filter(({ id }) => id !== rootJobId).toSorted((a, b) => (a.requestedAt < b.requestedAt ? -1 : 1));
  const chain = [...first, ...later];
  return chain.map((job, index) => ({ job, index, until: chain[index + 1]?.requestedAt ?? null }));
}

/** After every moment that a record can hold: where nobody knows when, and nothing came after it. */
const endOfTime = '9999-12-31T23:59:59.999Z';

/** What one job tells: what they asked for, what was found, done and told, what they said back, what brought us there. */
export function jobMoments(placed: PlacedJob, record: CaseRecord, words: CaseWords): Moment[] {
  const visits = record.appointments.filter(({ jobId }) => jobId === placed.job.id);
  return [askedFor(placed, record, words), ...missedVisits(placed, visits, words), ...closing(placed, visits, record, words)].filter(
    (moment) => moment.words !== '',
  );
}

function momentOf(placed: PlacedJob, field: string, rank: number, at: Instant | null): Omit<Moment, 'kind' | 'words'> {
  const { job, index, until } = placed;
  return {
    key: at ?? until ?? endOfTime,
    order: [index, rank],
    at,
    title: '',
    more: '',
    hindsight: '',
    source: { table: 'jobs', rowId: job.id, field, jobId: job.id },
    knew: [],
    said: [],
  };
}

function askedFor(placed: PlacedJob, record: CaseRecord, words: CaseWords): Moment {
  const { job, index } = placed;
  const [asked, expected] = [known(placed, 'customerWords', record), known(placed, 'expectation', record)];
  const expectation = expected.told === '' ? '' : words.expected(expected.told);
  return {
    ...momentOf(placed, 'customerWords', 0, job.requestedAt),
    kind: index === 0 ? 'said' : 'came',
    title: index === 0 ? words.steps.began : words.steps.again,
    words: asked.told === '' ? expectation : asked.told,
    more: asked.told === '' ? '' : expectation,
    hindsight: asked.later === '' ? '' : words.laterWritten(asked.later),
    knew: [expectation],
    said: [asked.told],
  };
}

function missedVisits(placed: PlacedJob, visits: readonly Appointment[], words: CaseWords): Moment[] {
  const missed = visits.filter(({ outcome, startsAt }) => outcome === 'no-access' && startsAt !== null);
  return missed.map((visit) => ({
    ...momentOf(placed, '', 1, visit.startsAt),
    kind: 'came',
    words: words.noAccess,
    source: { table: 'appointments', rowId: visit.id, field: '', jobId: placed.job.id },
  }));
}

/** What was found is known when the visit was closed, as far as anybody can tell. */
function closedAt({ completedAt }: Job, visits: readonly Appointment[]): Instant | null {
  const made = visits.filter(({ outcome }) => outcome === 'carried-out').map(({ startsAt, endsAt }) => endsAt ?? startsAt);
  return completedAt ?? made.toSorted().at(-1) ?? null;
}

function closing(placed: PlacedJob, visits: readonly Appointment[], record: CaseRecord, words: CaseWords): Moment[] {
  const { job } = placed;
  const at = closedAt(job, visits);
  const found = known(placed, 'finding', record);
  const explained = known(placed, 'explanation', record);
  const ifWrong = known(placed, 'ifWrong', record).told;
  const later = laterFound(placed, record, words);
  const toldWords = explained.told === '' && ifWrong !== '' ? words.ifWrong(ifWrong) : explained.told;
  const parts = words.parts(job.parts);
  const done = known(placed, 'workDone', record);
  const step = (field: string, rank: number, kind: Moment['kind'], text: string, rest: Partial<Moment> = {}): Moment => ({
    ...momentOf(placed, field, rank, at),
    kind,
    words: text,
    ...rest,
  });
  return [
    step('finding', 2, 'knew', found.told, {
      title: words.steps.visit,
      more: job.certainty === null ? '' : words.certainty[job.certainty],
      hindsight: together(writtenLater(found.later, words), toldWords === '' ? later : ''),
      knew: [found.told],
    }),
    step('workDone', 3, 'did', done.told === '' ? parts : done.told, {
      more: done.told === '' ? '' : parts,
      hindsight: together(writtenLater(done.later, words), toldWords === '' && found.told === '' ? later : ''),
    }),
    step('explanation', 4, 'told', toldWords, {
      more: explained.told === '' || ifWrong === '' ? '' : words.ifWrong(ifWrong),
      hindsight: together(writtenLater(explained.later, words), later),
    }),
    step('teachBack', 5, 'answered', job.teachBack?.said.trim() ?? '', {
      more: job.teachBack === null ? '' : words.teachBack[job.teachBack.result],
      said: [job.teachBack?.said.trim() ?? ''],
    }),
    step('finalCause', 6, 'came', job.finalCause === null ? '' : words.cause[job.finalCause], { title: words.steps.cause }),
  ];
}

/** What the visits that went back for this one found, which nobody could know here. */
function laterFound({ job, index }: PlacedJob, { jobs }: CaseRecord, words: CaseWords): string {
  const back = jobs.filter(
    ({ id, originalJobId, rootJobId }) =>
      id !== job.id && (originalJobId === job.id || (index === 0 && originalJobId === null && rootJobId === job.id)),
  );
  const ordered = back.toSorted((a, b) => (a.requestedAt < b.requestedAt ? -1 : 1));
  return together(...ordered.map(({ finding }) => (finding.trim() === '' ? '' : words.laterFound(finding.trim()))));
}

function writtenLater(later: string, words: CaseWords): string {
  return later === '' ? '' : words.laterWritten(later);
}

function known({ job, until }: PlacedJob, field: ToldField, { changes }: CaseRecord): { told: string; later: string } {
  return asKnown(job, field, changes, until);
}
