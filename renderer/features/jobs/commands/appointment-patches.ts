import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { localDateSchema, localTimeSchema, type Zone } from '../../../../shared/domain/base/now.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Appointment } from '../../../../shared/domain/job/job.ts';
import { resolveSlot } from '../../../../shared/domain/job/resolve-slot.ts';

/** When we come, by the wall clock at the place; null: to arrange. */
export const whenSchema = z.object({ date: localDateSchema, start: localTimeSchema, end: localTimeSchema.nullable() }).nullable();
export type When = z.infer<typeof whenSchema>;

export const crewSchema = z.array(idSchema).max(20);

export type AppointmentFields = Omit<Appointment, keyof Row>;

/** The appointment of a slot; problems name `when`. */
export function planAppointment(jobId: Id, when: NonNullable<When>, zone: Zone, crew: readonly Id[]): Result<AppointmentFields> {
  const slot = { ...when, zone };
  const resolved = resolveSlot(slot);
  if (!resolved.ok) return { ok: false, problems: resolved.problems.map((problem) => ({ ...problem, path: ['when', ...problem.path] })) };
  const { startsAt, endsAt } = resolved.value;
  return { ok: true, value: { jobId, slot, startsAt, endsAt, crew: [...crew], outcome: 'planned' } };
}
