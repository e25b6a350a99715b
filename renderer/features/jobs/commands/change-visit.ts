import { z } from 'zod';
import { changedMeanwhile } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, sameValue, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Problem, Result } from '../../../../shared/domain/base/reason.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { replanAcknowledgements } from './acknowledgement-patches.ts';
import { type AppointmentFields, crewSchema, planAppointment, whenSchema } from './appointment-patches.ts';
import { visitFields, visitSchema } from './edit-job.ts';
import { arrivalOf, surroundingTables, timingOf } from './job-surroundings.ts';
import { type LoadedJob, loadJob, openJob } from './load-job.ts';

const addInput = z.object({ jobId: idSchema, when: whenSchema, crew: crewSchema });
const visitInput = z.object({ jobId: idSchema, appointmentId: idSchema });
const moveInput = visitInput.extend({ before: visitSchema, after: visitSchema });

/** What the screen says afterwards. */
interface Changed {
  /** How many calls about the job are due at another time now, because we come at another time. */
  readonly movedCalls: number;
}
type Decided = Result<{ patches: Patch[]; output: Changed }>;

const load = (reader: Reader, { jobId }: { readonly jobId: string }) => loadJob(reader, jobId);

/** Plans one more visit for a job; without a time it is to be arranged. A job that is done is no longer visited: that is a new job. */
export const addVisit = defineCommand({
  name: 'add-visit',
  action: 'book',
  input: addInput,
  tables: surroundingTables,
  load: (reader, input: z.infer<typeof addInput>) => load(reader, input),
  decide({ when, crew }, found, ctx): Decided {
    const open = openJob(found, ['done', 'cancelled']);
    if (!open.ok) return open;
    const fields = fieldsOf(open.value, { when, crew }, ctx);
    if (!fields.ok) return fields;
    const id = ctx.newId();
    return changed(open.value, { ...fields.value, id }, createPatch('appointments', id, fields.value), ctx);
  },
});

/** Moves a planned visit, arranges it, or changes who goes. */
export const moveVisit = defineCommand({
  name: 'move-visit',
  action: 'book',
  input: moveInput,
  tables: surroundingTables,
  load: (reader, input: z.infer<typeof moveInput>) => load(reader, input),
  decide({ appointmentId, before, after }, found, ctx): Decided {
    const visit = plannedIn(found, appointmentId);
    if (!visit.ok) return visit;
    const { open, appointment } = visit.value;
    if (!sameValue(visitFields(appointment), before)) return refused({ path: ['when'], code: changedMeanwhile, params: {} });
    const fields = fieldsOf(open, after, ctx);
    if (!fields.ok) return fields;
    return changed(open, { ...appointment, ...fields.value }, updatePatch('appointments', appointment, fields.value), ctx);
  },
});

/** Calls a planned visit off; without another one the job is to be arranged. */
export const cancelVisit = endVisit('cancel-visit', 'book', 'cancelled');

/** We were there and nobody let us in: the job is to be arranged anew, and nothing of it counts as a visit. */
export const noAccess = endVisit('no-access', 'close', 'no-access');

function endVisit(name: string, action: 'book' | 'close', outcome: 'cancelled' | 'no-access') {
  return defineCommand({
    name,
    action,
    input: visitInput,
    tables: surroundingTables,
    load: (reader, input: z.infer<typeof visitInput>) => load(reader, input),
    decide({ appointmentId }, found, ctx): Decided {
      const visit = plannedIn(found, appointmentId);
      if (!visit.ok) return visit;
      const { open, appointment } = visit.value;
      if (outcome === 'no-access' && appointment.startsAt !== null && appointment.startsAt > ctx.now.instant)
        return refused({ path: [], code: 'visit-not-yet', params: {} });
      return changed(open, { ...appointment, outcome }, updatePatch('appointments', appointment, { outcome }), ctx);
    },
  });
}

function plannedIn(found: LoadedJob | null, appointmentId: string): Result<{ open: LoadedJob; appointment: Appointment }> {
  const open = openJob(found, ['done', 'cancelled']);
  if (!open.ok) return open;
  const appointment = open.value.around.appointments.find(({ id }) => id === appointmentId);
  if (appointment?.outcome !== 'planned') return refused({ path: [], code: 'visit-not-planned', params: {} });
  return { ok: true, value: { open: open.value, appointment } };
}

function fieldsOf({ job, around }: LoadedJob, { when, crew }: z.infer<typeof visitSchema>, ctx: Ctx): Result<AppointmentFields> {
  if (when === null) return { ok: true, value: { jobId: job.id, slot: null, startsAt: null, endsAt: null, crew, outcome: 'planned' } };
  return planAppointment(job.id, when, around.property?.zone ?? ctx.business.zone, crew);
}

/** The change with what follows from it: how the job stands, and calls that have to come before the next arrival. */
function changed({ job, around }: LoadedJob, next: AppointmentFields & { id: string }, own: Patch | null, ctx: Ctx): Decided {
  const rest = around.appointments.filter(({ id }) => id !== next.id);
  const arrivalAt = arrivalOf([...rest, next]);
  const calls = replanAcknowledgements(job.id, arrivalAt, around.calls, timingOf(around.property, ctx));
  const patches = [own, updatePatch('jobs', job, { status: statusAfter(job, arrivalAt !== null) }), ...calls].filter(
    (patch) => patch !== null,
  );
  return { ok: true, value: { patches, output: { movedCalls: calls.length } } };
}

/** A job with a time is booked, one without is to be arranged; what is under way stays so. */
function statusAfter({ status }: Job, arranged: boolean): Job['status'] {
  if (arranged) return status === 'enquiry' || status === 'quoted' ? 'scheduled' : status;
  return status === 'scheduled' ? 'enquiry' : status;
}

function refused(problem: Problem): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem] };
}
