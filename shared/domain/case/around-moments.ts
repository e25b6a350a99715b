import type { Instant } from '../base/now.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Promised } from '../promise/promise.ts';
import { type Recovery, type RecoveryStep, recoverySteps } from '../recovery/recovery.ts';
import type { AttemptRead, CaseRecord, CaseWords } from './case-record.ts';
import { type Moment, together } from './moment.ts';

/** What stands around the jobs of a chain: calls, complaints, promises, and how it was put right. */
export function aroundMoments(record: CaseRecord, words: CaseWords, firstClosedAt: Instant | null): Moment[] {
  return [
    ...record.attempts.map((read) => called(read, record, words)),
    ...record.complaints.flatMap((complaint) => complained(complaint, firstClosedAt, words)),
    ...record.promises.flatMap((promise) => promised(promise, words)),
    ...record.recoveries.flatMap((recovery) => putRight(recovery, words)),
  ].filter((moment) => moment.words !== '');
}

/** What happens at the moment of a visit comes after what the visit's own record tells of it. */
const [afterJobs, aroundRank] = [1_000, 10];

function moment(source: Moment['source'], at: Instant, kind: Moment['kind'], told: string, rest: Partial<Moment> = {}): Moment {
  return {
    ...{ key: at, at, kind, source, words: told.trim(), order: [afterJobs, aroundRank] },
    ...{ title: '', more: '', hindsight: '', knew: [], said: [] },
    ...rest,
  };
}

/** A call that reached somebody, or of which something was noted. The listening answers belong to its last conversation. */
function called({ attempt, call }: AttemptRead, { attempts }: CaseRecord, words: CaseWords): Moment {
  const { id, outcome, at, note, jobId } = attempt;
  const spoken = attempts.filter((other) => other.attempt.callId === attempt.callId && other.attempt.outcome === 'spoke');
  const isLast = spoken.every((other) => other.attempt.at <= at);
  const answers = call !== null && outcome === 'spoke' && isLast ? call.listening : { expected: '', different: '', wanted: '' };
  const heard = answered({ expected: answers.expected, got: answers.different, wanted: answers.wanted }, words);
  const reached = outcome === 'spoke' || outcome === 'voicemail' || outcome === 'sent-message' || outcome === 'told-at-door';
  const source = { table: 'callAttempts' as const, rowId: id, field: '', jobId };
  const title = words.steps.call(call?.kind ?? null);
  if (heard.words !== '') return moment(source, at, 'answered', heard.words, { title, more: together(heard.more, note), said: heard.said });
  const telling = outcome !== 'spoke' || call?.kind === 'acknowledgement';
  const own = note.trim() === '' && reached && telling ? words.reached[outcome] : note;
  return moment(source, at, telling ? 'told' : 'answered', own, { title, said: telling ? [] : [note.trim()] });
}

function complained(complaint: Complaint, firstClosedAt: Instant | null, words: CaseWords): Moment[] {
  const source = (field: string): Moment['source'] => ({ table: 'complaints', rowId: complaint.id, field, jobId: complaint.jobId });
  const heard = answered(complaint, words);
  const kind = firstClosedAt !== null && complaint.heardAt > firstClosedAt ? 'came' : 'said';
  return [
    moment(source('got'), complaint.heardAt, kind, heard.words, { title: words.steps.complaint, more: heard.more, said: heard.said }),
    ...(complaint.plannedAt === null
      ? []
      : [moment(source('plan'), complaint.plannedAt, 'told', complaint.plan, { title: words.steps.plan })]),
    ...(complaint.closedAt === null ? [] : [moment(source('outcome'), complaint.closedAt, 'came', complaint.outcome)]),
  ];
}

/** The three answers: what it was like first, in their own words, the others beneath it. */
function answered(
  answers: { readonly expected: string; readonly got: string; readonly wanted: string },
  words: CaseWords,
): { words: string; more: string; said: string[] } {
  const [got, expected, wanted] = [answers.got.trim(), answers.expected.trim(), answers.wanted.trim()];
  const rest = [expected === '' ? '' : words.expected(expected), wanted === '' ? '' : words.wanted(wanted)].filter((text) => text !== '');
  const [first = '', ...others] = got === '' ? rest : [got, ...rest];
  return { words: first, more: together(...others), said: first === '' ? [] : [together(first, ...others)] };
}

function promised(promise: Promised, words: CaseWords): Moment[] {
  const source = (field: string): Moment['source'] => ({ table: 'promises', rowId: promise.id, field, jobId: promise.jobId });
  const late = promise.keptAt !== null && promise.keptAt > promise.dueAt ? promise.keptAt : null;
  return [
    moment(source('words'), promise.madeAt, 'told', promise.words, { title: words.steps.promise }),
    ...(late === null ? [] : [moment(source('keptAt'), late, 'came', words.keptLate(promise.words))]),
  ];
}

const stepKinds = {
  apology: 'told',
  reinstatement: 'did',
  empathy: 'answered',
  atonement: 'told',
  'follow-up': 'answered',
} as const satisfies Record<RecoveryStep, Moment['kind']>;

/** Every step with the words that were used, of each time that it was opened, and their own judgement. */
function putRight(recovery: Recovery, words: CaseWords): Moment[] {
  const rounds = [...recovery.reopened.map(({ before }) => before), recovery];
  const source = (field: string): Moment['source'] => ({ table: 'recoveries', rowId: recovery.id, field, jobId: recovery.jobId });
  return rounds.flatMap(({ steps, verdict }) => [
    ...recoverySteps.flatMap((name) => {
      const { state, at, words: used } = steps[name];
      const theirs = stepKinds[name] === 'answered' ? [used.trim()] : [];
      if (state !== 'done' || at === null) return [];
      return [moment(source(name), at, stepKinds[name], used, { title: words.steps.recovery[name], said: theirs })];
    }),
    ...(verdict === null
      ? []
      : [moment(source('verdict'), verdict.at, 'answered', verdict.words, { title: words.steps.verdict, said: [verdict.words.trim()] })]),
  ]);
}
