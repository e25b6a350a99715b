import { z } from 'zod';
import { changedMeanwhile, conflictProblems } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { createPatch, type Patch, sameValue, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Problem, Result } from '../../../../shared/domain/base/reason.ts';
import { guessSymptom } from '../../../../shared/domain/job/guess-symptom.ts';
import { type Appointment, expectationSources, type Job, jobTypes } from '../../../../shared/domain/job/job.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import { replanAcknowledgements } from './acknowledgement-patches.ts';
import { crewSchema, planAppointment, whenSchema } from './appointment-patches.ts';
import { arrivalOf, surroundingTables, timingOf } from './job-surroundings.ts';
import { type LoadedJob, loadJob, openJob } from './load-job.ts';

const words = z.string().trim().max(20_000);

/** What the form shows of a job. */
export const fieldsSchema = z.object({
  customerWords: words,
  expectation: words,
  expectationSource: z.enum(expectationSources).nullable(),
  trade: z.string().trim().min(1).max(60).nullable(),
  jobType: z.enum(jobTypes).nullable(),
  jobTypeName: z.string().trim().min(1).max(60).nullable(),
  noCharge: z.boolean(),
  equipmentIds: z.array(idSchema).max(50),
  /** Who pays, when it is neither who asked nor whom the place says. */
  billToCustomerId: idSchema.nullable(),
});
export type EditedFields = z.infer<typeof fieldsSchema>;

export const visitSchema = z.object({ when: whenSchema, crew: crewSchema });
export type EditedVisit = z.infer<typeof visitSchema>;

const inputSchema = z.object({
  jobId: idSchema,
  rev: z.int().positive(),
  before: fieldsSchema,
  after: fieldsSchema,
  visitBefore: visitSchema,
  visitAfter: visitSchema,
});
type Input = z.infer<typeof inputSchema>;

/** Changes what was booked: words, kind, and when we come. What is owed before the visit moves with it. */
export const editJob = defineCommand({
  name: 'edit-job',
  action: 'book',
  input: inputSchema,
  tables: [...surroundingTables, 'equipment'],
  load: (reader, { jobId }: Input) => loadJob(reader, jobId),
  decide(input, found, ctx): Result<{ patches: Patch[]; output: null }> {
    const open = openJob(found, []);
    if (!open.ok) return open;
    const { job } = open.value;
    const merged = mergeEdit<Job>('jobs', job, { rev: input.rev, before: input.before, after: input.after });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    const visit = sameValue(input.visitBefore, input.visitAfter) ? { ok: true as const, value: [] } : moveVisit(input, open.value, ctx);
    if (!visit.ok) return visit;
    const patches = [...(merged.patch === null ? [] : [merged.patch]), ...symptomPatch(input, job), ...visit.value];
    return { ok: true, value: { patches, output: null } };
  },
});

/** New words, a new idea of the symptom. */
function symptomPatch({ before, after }: Input, job: Job): Patch[] {
  if (before.customerWords === after.customerWords) return [];
  return [updatePatch('jobs', job, { symptom: guessSymptom(after.customerWords) })].filter((patch) => patch !== null);
}

/** Moves, arranges or takes off the planned visit; an arranged job is scheduled. */
function moveVisit({ visitBefore, visitAfter }: Input, { job, around }: LoadedJob, ctx: Ctx): Result<Patch[]> {
  if (job.status === 'done' || job.status === 'cancelled') return refused({ path: ['when'], code: `job-is-${job.status}`, params: {} });
  const planned = plannedVisit(around.appointments);
  if (!sameValue(visitFields(planned), visitBefore)) return refused({ path: ['when'], code: changedMeanwhile, params: {} });
  const { when, crew } = visitAfter;
  const next = when === null ? null : planAppointment(job.id, when, around.property?.zone ?? ctx.business.zone, crew);
  if (next !== null && !next.ok) return next;
  const appointment =
    next === null
      ? planned && updatePatch('appointments', planned, { outcome: 'cancelled' })
      : planned === null
        ? createPatch('appointments', ctx.newId(), next.value)
        : updatePatch('appointments', planned, next.value);
  const status =
    job.status === 'enquiry' && next !== null ? 'scheduled' : job.status === 'scheduled' && next === null ? 'enquiry' : job.status;
  const patches = [
    appointment,
    updatePatch('jobs', job, { status }),
    ...replanAcknowledgements(job.id, next === null ? null : next.value.startsAt, around.calls, timingOf(around.property, ctx)),
  ];
  return { ok: true, value: patches.filter((patch) => patch !== null) };
}

/** The visit that the form shows: the first one planned. */
export function plannedVisit(appointments: readonly Appointment[]): Appointment | null {
  const first = arrivalOf(appointments);
  return appointments.find(({ outcome, startsAt }) => outcome === 'planned' && startsAt === first) ?? null;
}

/** A planned visit as the form shows it; to be arranged without one. */
export function visitFields(appointment: Appointment | null): EditedVisit {
  if (appointment?.slot == null) return { when: null, crew: appointment?.crew ?? [] };
  const { date, start, end } = appointment.slot;
  return { when: { date, start, end }, crew: appointment.crew };
}

function refused(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
