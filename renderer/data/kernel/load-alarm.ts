import type { Id } from '../../../shared/domain/base/id.ts';
import type { Patch } from '../../../shared/domain/base/patch.ts';
import type { Call } from '../../../shared/domain/call/call.ts';
import { openKey } from '../../../shared/domain/call/call-keys.ts';
import { doubleDeviationPatches, type WatchedPromise } from '../../../shared/domain/call/plan-double-deviation.ts';
import type { Promised } from '../../../shared/domain/promise/promise.ts';
import type { Recovery } from '../../../shared/domain/recovery/recovery.ts';
import type { TableName } from '../../../shared/domain/schema.ts';
import { callTiming } from './call-timing.ts';
import type { Ctx } from './command.ts';
import type { Reader } from './reader.ts';

/** What the alarm over the promises of a recovery is planned from. */
export interface LoadedAlarm {
  readonly recovery: Recovery;
  readonly owner: Id | null;
  readonly revisits: number;
  readonly promises: readonly Promised[];
  readonly alarm: Call | undefined;
}

/** The tables that `loadAlarm` reads and `promiseAlarmPatches` writes. */
export const alarmTables = ['calls', 'jobs', 'promises', 'recoveries', 'staff'] as const satisfies readonly TableName[];

/** Null where there is no such recovery. */
export async function loadAlarm(reader: Reader, recoveryId: Id | null): Promise<LoadedAlarm | null> {
  const recovery = recoveryId === null ? undefined : await reader.recoveries.get(recoveryId);
  if (recovery === undefined || recovery.live === 0) return null;
  const root = recovery.rootJobId;
  const [owner, visits, recoveries, alarm] = await Promise.all([
    readOwner(reader),
    root === null ? [] : reader.jobs.where('rootJobId').equals(root).toArray(),
    root === null ? [recovery] : reader.recoveries.where('rootJobId').equals(root).toArray(),
    reader.calls
      .where('openKey')
      .equals(openKey('double-deviation', root ?? recovery.id))
      .first(),
  ]);
  const ids = [...new Set([recovery.id, ...recoveries.map(({ id }) => id)])];
  const promises = await reader.promises.where('recoveryId').anyOf(ids).toArray();
  return { recovery, owner, revisits: visits.filter(({ live }) => live === 1).length, promises, alarm };
}

/** The business's owner; the first where there are several. */
export async function readOwner(reader: Reader): Promise<Id | null> {
  const staff = await reader.staff.toArray();
  return staff.find(({ role, live }) => role === 'owner' && live === 1)?.id ?? null;
}

/**
 * What a change of a promise in a recovery does to the alarm that watches over it: planned, moved or cancelled.
 *
 * @param changed promises as they are after the command, in place of the loaded ones with the same id.
 */
export function promiseAlarmPatches(loaded: LoadedAlarm | null, changed: readonly WatchedPromise[], ctx: Ctx): Patch[] {
  if (loaded === null) return [];
  const { recovery, owner, revisits, promises, alarm } = loaded;
  const after = new Set(changed.map(({ id }) => id));
  const facts = {
    subject: recovery.rootJobId ?? recovery.id,
    customerId: recovery.customerId,
    jobId: recovery.jobId,
    recoveryId: recovery.id,
    owner,
    revisits,
    isNews: false,
    arrivalAt: null,
    promises: [...promises.filter(({ id }) => !after.has(id)), ...changed],
    alarm,
  };
  return doubleDeviationPatches(facts, callTiming(ctx, null), ctx.newId);
}
