import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { type Instant, instantSchema } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { planCheckCall } from '../../../../shared/domain/call/plan-check-call.ts';
import { causes, certainties, type Job, partSchema, teachBackResults } from '../../../../shared/domain/job/job.ts';
import type { LessonUse } from '../../../../shared/domain/lesson/lesson.ts';
import { type LessonAnswer, lessonAnswerSchema, lessonUsePatches } from '../../../../shared/domain/lesson/lesson-answers.ts';
import { loadReviewsAround, type ReviewsAround, reviewPatches, reviewTables } from '../../../data/kernel/ask-review.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { owedPatches, replanAcknowledgements, type Told } from './acknowledgement-patches.ts';
import { answerEffects, chainIdsOf, type ToldParties, withoutSettled } from './answer-effects.ts';
import { checkCallPatches } from './check-call-patches.ts';
import { type Surroundings, surroundingTables, timingOf } from './job-surroundings.ts';
import { stillThere } from './lesson-uses.ts';
import { type LoadedJob, loadJob, openJob } from './load-job.ts';
import { putRightBy, writeRecoveries } from './recovery-effects.ts';
import { answeredSchema, owesWords } from './revisit-answer.ts';
import { settlePatches } from './settle-patches.ts';
import { visitPatches, whoWasThere } from './visit-patches.ts';

const words = z.string().trim().max(20_000);

/** Whether a party knows that we came back because the first visit did not settle it. */
const toldSchema = z.object({
  customerId: idSchema,
  /** `earlier`: somebody had told them, at `at`. `door`: told now, on leaving. `no`: still owed. */
  how: z.enum(['earlier', 'door', 'no']),
  at: instantSchema.nullable(),
  by: idSchema.nullable(),
});

const inputSchema = z.object({
  jobId: idSchema,
  endedAt: instantSchema,
  finding: words.min(1),
  workDone: words,
  repairMade: z.boolean(),
  explanation: words,
  teachBack: z.object({ said: words, result: z.enum(teachBackResults) }).nullable(),
  certainty: z.enum(certainties),
  ifWrong: words,
  declined: words,
  plannedNext: words,
  /** What was put in, with the batch that a recall would name. */
  parts: z.array(partSchema).max(200),
  /** It turned out differently from how it looked: worth looking back on. */
  surprise: z.boolean(),
  /** For a revisit: what brought us back, as far as we know now. */
  finalCause: z.enum(causes).nullable(),
  told: z.array(toldSchema).max(10),
  /** The answer to what the finding made likely. */
  answers: z.array(answeredSchema).max(50),
  /** What became of the lessons that the form showed. */
  lessons: z.array(lessonAnswerSchema).max(50).optional(),
});
export type ClosingInput = z.infer<typeof inputSchema>;

/** What the screen says afterwards. */
interface Closed {
  /** When somebody asks whether it held; null when we left sure. */
  readonly checkOn: Instant | null;
}

interface Loaded {
  readonly found: LoadedJob | null;
  readonly reviews: ReviewsAround;
  /** What became of the lessons that are still there, and what is known of the job's already. */
  readonly lessons: readonly LessonAnswer[];
  readonly uses: readonly LessonUse[];
}

/** Closes a visit on the way out: what it was, what was said, what is still owed, and what we ask ourselves. */
export const closeVisit = defineCommand({
  name: 'close-visit',
  action: 'close',
  input: inputSchema,
  tables: [...new Set([...surroundingTables, ...reviewTables, 'lessons', 'lessonUses'] as const)],
  load: loadClosing,
  decide(input, loaded, ctx): Result<{ patches: Patch[]; output: Closed }> {
    const open = openJob(loaded.found, ['cancelled']);
    if (!open.ok) return open;
    if (input.endedAt > ctx.now.instant) return { ok: false, problems: [{ path: ['endedAt'], code: 'not-over-yet', params: {} }] };
    const { job, around } = open.value;
    const told = toldParties(input);
    const answered = answerEffects({ ...job, arrivalAt: null }, input.answers, around, ctx, told);
    if (!answered.ok) return answered;
    const fields = { ...closingFields(input), ...answered.value.link };
    const closed: Job = { ...job, ...fields };
    const own = updatePatch('jobs', job, fields);
    const recoveries = putRightBy(closed, answered.value.recoveries, around, told, ctx);
    const askedOf = whoWasThere(around.appointments, input.endedAt, ctx);
    const chainIds = chainIdsOf(closed.id, closed, around);
    const patches = [
      ...(own === null ? [] : [own]),
      ...answered.value.patches,
      ...visitPatches(job.id, input.endedAt, around, ctx),
      ...callPatches(input, closed, { around, told, answered: answered.value.patches }, ctx),
      ...writeRecoveries(closed.customerId, recoveries, around, ctx),
      ...reviewPatches({ job: closed, chainIds, askedOf, surprise: input.surprise }, loaded.reviews, ctx),
      ...lessonUsePatches(loaded.lessons, { jobId: job.id, moment: 'closing', uses: loaded.uses, on: ctx.now.date }),
    ];
    return { ok: true, value: { patches, output: { checkOn: checkDay(patches) } } };
  },
});

async function loadClosing(reader: Reader, { jobId, answers, lessons = [] }: ClosingInput): Promise<Loaded> {
  const found = await loadJob(
    reader,
    jobId,
    answers.map(({ originalJobId }) => originalJobId),
  );
  const chainIds = found === null ? [] : [jobId, ...found.around.chain.map(({ id }) => id)];
  const uses = lessons.length === 0 ? [] : await reader.lessonUses.where('jobId').equals(jobId).toArray();
  const reviews = await loadReviewsAround(reader, chainIds);
  return { found, reviews, lessons: await stillThere(reader, lessons), uses };
}

function toldParties({ told, endedAt }: ClosingInput): ToldParties {
  const parties = told
    .filter(({ how }) => how !== 'no')
    .map(({ customerId, how, at, by }): [Id, Told] => {
      if (how === 'door') return [customerId, { outcome: 'told-at-door', at: endedAt, during: 'visit' }];
      return [
        customerId,
        { outcome: 'spoke', at: at === null || at > endedAt ? endedAt : at, during: 'visit', ...(by !== null && { by }) },
      ];
    });
  return new Map(parties);
}

function closingFields(input: ClosingInput): Partial<Job> {
  const { finding, workDone, repairMade, explanation, teachBack, certainty, ifWrong, declined, plannedNext, parts, finalCause } = input;
  return {
    status: 'done',
    completedAt: input.endedAt,
    finding,
    workDone,
    repairMade,
    explanation,
    teachBack,
    certainty,
    ifWrong,
    declined,
    plannedNext,
    parts,
    finalCause,
  };
}

/** What closing does to calls: words owed, check calls made pointless and asked for. */
function callPatches(
  input: ClosingInput,
  closed: Job,
  { around, told, answered }: { around: Surroundings; told: ToldParties; answered: readonly Patch[] },
  ctx: Ctx,
): Patch[] {
  const timing = timingOf(around.property, ctx);
  const calls = withoutSettled(around.calls, answered);
  const doubtful = planCheckCall(closed, input.endedAt, timing) !== null;
  const chainJobIds = chainIdsOf(closed.id, closed, around);
  const stillOwed = calls.filter(({ customerId }) => customerId === null || !told.has(customerId));
  return [
    ...(input.answers.some(({ answer }) => owesWords(answer)) ? [] : owedAtClosing(input, closed, { around, told }, ctx)),
    ...replanAcknowledgements(closed.id, null, stillOwed, timing),
    ...settlePatches({ type: 'job-closed', jobId: closed.id, chainJobIds, doubtful }, calls, ctx.now.instant),
    ...checkCallPatches(closed, input.endedAt, calls, timing, ctx),
  ];
}

/** Settles or queues what the form asked about; parties that it did not ask about had been told before. */
function owedAtClosing(input: ClosingInput, closed: Job, { around, told }: { around: Surroundings; told: ToldParties }, ctx: Ctx): Patch[] {
  const parties = input.told.map(({ customerId }) => customerId);
  const owed = { jobId: closed.id, arrivalAt: null, provisional: closed.originalJobId === null, timing: timingOf(around.property, ctx) };
  return owedPatches(owed, parties, told, around.calls, ctx);
}

/** When the check call is due that this closing asks for; null for none. */
function checkDay(patches: readonly Patch[]): Instant | null {
  const call = patches.find(({ table, fields }) => table === 'calls' && fields['kind']?.after === 'check-call');
  return (call?.fields['dueAt']?.after as Instant | undefined) ?? null;
}
