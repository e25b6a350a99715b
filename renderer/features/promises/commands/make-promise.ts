import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { promiseCall } from '../../../../shared/domain/promise/promise-call.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import { alarmTables, type LoadedAlarm, loadAlarm, promiseAlarmPatches } from '../../../data/kernel/load-alarm.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { comingDue, dueSchema } from './due-input.ts';

const inputSchema = z.object({
  words: z.string().trim().min(1).max(2_000),
  due: dueSchema,
  assignedTo: idSchema.nullable(),
  customerId: idSchema.nullable(),
  toName: z.string().trim().max(200),
  jobId: idSchema.nullable(),
  complaintId: idSchema.nullable(),
  recoveryId: idSchema.nullable(),
});
type Input = z.infer<typeof inputSchema>;

interface Loaded {
  readonly job: Job | undefined;
  readonly property: Property | undefined;
  /** False where something that it is about was taken back meanwhile. */
  readonly allThere: boolean;
  /** What watches over a promise that is made while putting something right. */
  readonly alarm: LoadedAlarm | null;
}

/** Keeps what somebody said that we would do, and brings it up in *Today* when it is due. */
export const makePromise = defineCommand({
  name: 'make-promise',
  action: 'ring',
  input: inputSchema,
  tables: [...alarmTables, 'customers', 'properties', 'complaints'],
  load: loadAbout,
  decide(input, { job, property, allThere, alarm }, ctx) {
    if (!allThere) return recordGone;
    const zone = property?.zone ?? ctx.business.zone;
    const due = comingDue(input.due, zone, ctx.now);
    if (!due.ok) return due;
    const { dueAt } = due.value;
    const promise = promiseFields(input, { zone, dueAt, customerId: input.customerId ?? job?.customerId ?? null }, ctx);
    const id = ctx.newId();
    const patches = [
      createPatch('promises', id, promise),
      createPatch('calls', ctx.newId(), promiseCall(id, promise)),
      ...promiseAlarmPatches(alarm, [{ ...promise, id, live: 1 }], ctx),
    ];
    return { ok: true, value: { patches, output: { promiseId: id, dueAt } } };
  },
});

async function loadAbout(reader: Reader, { customerId, jobId, complaintId, recoveryId }: Input): Promise<Loaded> {
  const [customer, job, complaint, recovery] = await Promise.all([
    customerId === null ? null : reader.customers.get(customerId),
    jobId === null ? null : reader.jobs.get(jobId),
    complaintId === null ? null : reader.complaints.get(complaintId),
    recoveryId === null ? null : reader.recoveries.get(recoveryId),
  ]);
  const allThere = [customer, job, complaint, recovery].every((row) => row === null || row?.live === 1);
  const property = job?.propertyId ? await reader.properties.get(job.propertyId) : undefined;
  return { job: job ?? undefined, property, allThere, alarm: await loadAlarm(reader, recoveryId) };
}

function promiseFields(
  { words, due, assignedTo, toName, jobId, complaintId, recoveryId }: Input,
  known: Pick<Promised, 'zone' | 'dueAt' | 'customerId'>,
  ctx: Ctx,
): Omit<Promised, keyof Row> {
  return {
    words,
    madeBy: ctx.actor.id,
    madeAt: ctx.now.instant,
    assignedTo,
    toName: known.customerId === null ? toName : '',
    jobId,
    complaintId,
    recoveryId,
    ...due,
    ...known,
    state: 'open',
    keptAt: null,
    renegotiated: [],
  };
}
