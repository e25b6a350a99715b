import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { recoveryNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Appointment } from '../../../../shared/domain/job/job.ts';
import type { RecoveryState } from '../../../../shared/domain/recovery/new-recovery.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import { recoveryPatches } from '../../../../shared/domain/recovery/recovery-patches.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import type { Ctx } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** A recovery with what a change of it touches. */
export interface LoadedRecovery {
  readonly recovery: Recovery;
  /** Calls about it. */
  readonly calls: readonly Call[];
  readonly appointments: readonly Appointment[];
  /** IANA zone of the place, null for the business's. */
  readonly zone: string | null;
  readonly leaveAlone: boolean;
}

/** The tables that `loadRecovery` reads. */
export const recoveryTables = [
  'appointments',
  'calls',
  'customers',
  'jobs',
  'properties',
  'recoveries',
] as const satisfies readonly TableName[];

/** Undefined for one that was taken back. */
export async function loadRecovery(reader: Reader, recoveryId: Id): Promise<LoadedRecovery | undefined> {
  const recovery = await reader.recoveries.get(recoveryId);
  if (recovery === undefined || recovery.live === 0) return undefined;
  const jobId = recovery.jobId ?? '';
  const [calls, appointments, job, customer] = await Promise.all([
    reader.calls.where('recoveryId').equals(recoveryId).toArray(),
    reader.appointments.where('jobId').equals(jobId).toArray(),
    reader.jobs.get(jobId),
    reader.customers.get(recovery.customerId),
  ]);
  const property = job?.propertyId == null ? undefined : await reader.properties.get(job.propertyId);
  return {
    recovery,
    calls: calls.filter(({ live }) => live === 1),
    appointments: appointments.filter(({ live }) => live === 1),
    zone: property?.zone ?? null,
    leaveAlone: customer?.doNotContact === true,
  };
}

/** Makes a change of one recovery, with the calls that follow from it. Problems: `recovery-gone` and those of `change`. */
export function changeRecovery(
  loaded: LoadedRecovery | undefined,
  ctx: Ctx,
  change: (recovery: Recovery, loaded: LoadedRecovery) => Result<RecoveryState>,
): Result<{ patches: Patch[]; output: null }> {
  if (loaded === undefined) return { ok: false, problems: [{ path: [], code: 'recovery-gone', params: {} }] };
  const changed = change(loaded.recovery, loaded);
  if (!changed.ok) return changed;
  const patches = recoveryPatches([loaded.recovery], [changed.value], {
    calls: loaded.calls,
    leaveAlone: loaded.leaveAlone,
    timing: callTiming(ctx, loaded.zone),
    numbers: recoveryNumbersOf(ctx.business),
    newId: ctx.newId,
  });
  return { ok: true, value: { patches, output: null } };
}
