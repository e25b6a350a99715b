import type { Id } from '../../../../shared/domain/base/id.ts';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Appointment } from '../../../../shared/domain/job/job.ts';
import type { Ctx } from '../../../data/kernel/command.ts';
import type { AppointmentFields } from './appointment-patches.ts';
import type { Surroundings } from './job-surroundings.ts';

/** The appointment that the visit which has just ended was: the last one that had begun, else the next planned. */
function visitOf(appointments: readonly Appointment[], endedAt: Instant): Appointment | null {
  const planned = appointments
    .filter(({ outcome }) => outcome === 'planned')
    .toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  return planned.findLast(({ startsAt }) => startsAt !== null && startsAt <= endedAt) ?? planned[0] ?? null;
}

/** Marks the visit as carried out; a visit that nobody had planned is put on record. What else was planned is off. */
export function visitPatches(jobId: Id, endedAt: Instant, { appointments, property }: Surroundings, ctx: Ctx): Patch[] {
  const visit = visitOf(appointments, endedAt);
  if (visit === null) {
    const known = appointments.some(({ outcome }) => outcome === 'carried-out');
    return known ? [] : [createPatch('appointments', ctx.newId(), unplanned(jobId, endedAt, property?.zone ?? ctx.business.zone, ctx))];
  }
  const rest = appointments.filter(({ id, outcome }) => outcome === 'planned' && id !== visit.id);
  const patches = [
    updatePatch('appointments', visit, { outcome: 'carried-out' }),
    ...rest.map((appointment) => updatePatch('appointments', appointment, { outcome: 'cancelled' })),
  ];
  return patches.filter((patch) => patch !== null);
}

/** Only its end is known. */
function unplanned(jobId: Id, endedAt: Instant, zone: string, ctx: Ctx): AppointmentFields {
  const { date, time } = localOf(endedAt, zone);
  return {
    jobId,
    slot: { date, start: time, end: null, zone },
    startsAt: endedAt,
    endsAt: endedAt,
    crew: [ctx.actor.id],
    outcome: 'carried-out',
  };
}

/** Who is asked to look back: whoever closes it when they were there, else the first of the crew. */
export function whoWasThere(appointments: readonly Appointment[], endedAt: Instant, ctx: Ctx): Id {
  const crew = (visitOf(appointments, endedAt) ?? appointments.find(({ outcome }) => outcome === 'carried-out'))?.crew ?? [];
  return crew.includes(ctx.actor.id) ? ctx.actor.id : (crew[0] ?? ctx.actor.id);
}
