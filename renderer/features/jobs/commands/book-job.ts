import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { type Instant, instantSchema } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { nextJobNumber } from '../../../../shared/domain/job/allot-numbers.ts';
import { guessSymptom } from '../../../../shared/domain/job/guess-symptom.ts';
import { expectationSources, type Job, jobTypes } from '../../../../shared/domain/job/job.ts';
import { newJob } from '../../../../shared/domain/job/new-job.ts';
import { type LessonAnswer, lessonAnswerSchema, lessonUsePatches } from '../../../../shared/domain/lesson/lesson-answers.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { answerEffects } from './answer-effects.ts';
import { crewSchema, planAppointment, whenSchema } from './appointment-patches.ts';
import { loadSurroundings, type Surroundings, surroundingTables } from './job-surroundings.ts';
import { stillThere } from './lesson-uses.ts';
import { makeNewRecords, type NewRecords, whereSchema, whoSchema } from './new-records.ts';
import { writeRecoveries } from './recovery-effects.ts';
import { answeredSchema } from './revisit-answer.ts';

const words = z.string().trim().max(20_000);

const inputSchema = z.object({
  /** Made when the draft began: the pair that was judged while typing keeps its name. */
  jobId: idSchema,
  requestedAt: instantSchema,
  who: whoSchema,
  where: whereSchema,
  equipmentIds: z.array(idSchema).max(50),
  /** The kind of a piece of equipment that is not on record yet; empty for none. */
  newEquipment: z.string().trim().max(120),
  customerWords: words.min(1),
  expectation: words,
  expectationSource: z.enum(expectationSources).nullable(),
  when: whenSchema,
  crew: crewSchema,
  trade: z.string().trim().max(60),
  jobType: z.enum(jobTypes).nullable(),
  /** The business's own name for it, null for none. */
  jobTypeName: z.string().trim().min(1).max(60).nullable(),
  noCharge: z.boolean(),
  answers: z.array(answeredSchema).max(50),
  /** What became of the lessons that the form showed. */
  lessons: z.array(lessonAnswerSchema).max(50).optional(),
});
export type BookingInput = z.infer<typeof inputSchema>;

interface Loaded {
  readonly taken: Job | undefined;
  /** The number that this job gets; a business that comes from another program goes on from its highest. */
  readonly number: number;
  readonly around: Surroundings;
  readonly equipmentIds: readonly Id[];
  /** What became of the lessons that are still there. */
  readonly lessons: readonly LessonAnswer[];
}

/** What the screen says afterwards. */
interface Booked {
  readonly jobId: Id;
  readonly number: number;
  /** When whoever asked has to be rung about the revisit; null when nothing is owed. */
  readonly ringBy: Instant | null;
}

/** Books a job: with what is new about customer, place and equipment, the visit, and the answer about a revisit. */
export const bookJob = defineCommand({
  name: 'book-job',
  action: 'book',
  input: inputSchema,
  tables: [...surroundingTables, 'equipment', 'lessons', 'lessonUses'],
  load: loadBooking,
  decide(input, loaded, ctx): Result<{ patches: Patch[]; output: Booked }> {
    const refusal = refuse(input, loaded);
    if (refusal !== null) return refusal;
    const records = makeNewRecords(input, input.who.kind === 'known' ? loaded.around.customers.get(input.who.id) : undefined, ctx);
    if (!records.ok) return records;
    const around = input.who.kind === 'new' ? withNewcomer(loaded.around, records.value.customerId) : loaded.around;
    const visit =
      input.when === null ? null : planAppointment(input.jobId, input.when, around.property?.zone ?? ctx.business.zone, input.crew);
    if (visit !== null && !visit.ok) return visit;
    const job = bookedJob(input, records.value, loaded.number, visit !== null);
    const arrivalAt = visit === null ? null : visit.value.startsAt;
    const effects = answerEffects({ id: input.jobId, ...job, arrivalAt }, input.answers, around, ctx);
    if (!effects.ok) return effects;
    const patches = [
      ...records.value.patches,
      createPatch('jobs', input.jobId, { ...job, ...effects.value.link }),
      ...(visit === null ? [] : [createPatch('appointments', ctx.newId(), visit.value)]),
      ...effects.value.patches,
      ...writeRecoveries(job.customerId, effects.value.recoveries, around, ctx),
      ...lessonUsePatches(loaded.lessons, { jobId: input.jobId, moment: 'booking', uses: [], on: ctx.now.date }),
    ];
    return {
      ok: true,
      value: { patches, output: { jobId: input.jobId, number: job.number, ringBy: ringBy(patches, records.value.customerId) } },
    };
  },
});

async function loadBooking(reader: Reader, input: BookingInput): Promise<Loaded> {
  const job = {
    id: input.jobId,
    customerId: input.who.kind === 'known' ? input.who.id : '',
    propertyId: input.where.kind === 'known' ? input.where.id : null,
  };
  const [taken, last, around, equipment, lessons] = await Promise.all([
    reader.jobs.get(input.jobId),
    reader.jobs.orderBy('number').last(),
    loadSurroundings(
      reader,
      job,
      input.answers.map(({ originalJobId }) => originalJobId),
    ),
    reader.equipment.bulkGet([...input.equipmentIds]),
    stillThere(reader, input.lessons ?? []),
  ]);
  const equipmentIds = equipment
    .filter((row) => row !== undefined)
    .filter(({ live }) => live === 1)
    .map(({ id }) => id);
  return { taken, number: nextJobNumber(last?.number ?? null), around, equipmentIds, lessons };
}

/** What has gone since the form was filled, or was booked by the first of two presses. */
function refuse(input: BookingInput, { taken, around, equipmentIds }: Loaded): Result<never> | null {
  const problem = (path: string[], code: string): Result<never> => ({ ok: false, problems: [{ path, code, params: {} }] });
  if (taken !== undefined) return problem([], 'already-booked');
  if (input.who.kind === 'known' && !around.customers.has(input.who.id)) return problem(['who'], 'customer-gone');
  if (input.where.kind === 'known' && around.property?.live !== 1) return problem(['where'], 'place-gone');
  if (equipmentIds.length < input.equipmentIds.length) return problem(['equipmentIds'], 'equipment-gone');
  const originals = new Set(around.chain.map(({ id }) => id));
  return input.answers.every(({ originalJobId }) => originals.has(originalJobId)) ? null : problem(['answers'], 'original-gone');
}

/** Who is new lives there as far as we know: whoever lived there before is not rung about it. */
function withNewcomer(around: Surroundings, customerId: Id): Surroundings {
  return { ...around, occupancies: [{ id: 'new', customerId, since: null, until: null }] };
}

function bookedJob(input: BookingInput, records: NewRecords, number: number, arranged: boolean): Omit<Job, keyof Row> {
  return newJob({
    number,
    customerId: records.customerId,
    customerSort: records.customerSort,
    propertyId: records.propertyId,
    equipmentIds: [...records.equipmentIds],
    trade: input.trade === '' ? null : input.trade,
    jobType: input.jobType,
    jobTypeName: input.jobTypeName,
    status: arranged ? 'scheduled' : 'enquiry',
    customerWords: input.customerWords,
    symptom: guessSymptom(input.customerWords),
    expectation: input.expectation,
    expectationSource: input.expectationSource,
    requestedAt: input.requestedAt,
    noCharge: input.noCharge,
  });
}

function ringBy(patches: readonly Patch[], customerId: Id): Instant | null {
  const call = patches.find(
    ({ table, fields }) => table === 'calls' && fields['open']?.after === 1 && fields['customerId']?.after === customerId,
  );
  return (call?.fields['dueAt']?.after as Instant | undefined) ?? null;
}
