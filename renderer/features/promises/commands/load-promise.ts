import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import type { Ctx } from '../../../data/kernel/command.ts';
import { alarmTables, type LoadedAlarm, loadAlarm, promiseAlarmPatches } from '../../../data/kernel/load-alarm.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** What a command on a promise reads. */
export interface LoadedPromise {
  readonly promise: Promised | undefined;
  /** What of it is open in *Today*: one call, as a rule. */
  readonly openCalls: readonly Call[];
  /** What watches over it where it was made while putting something right. */
  readonly alarm: LoadedAlarm | null;
}

export const promiseTables = alarmTables;

export async function loadPromise(reader: Reader, { promiseId }: { readonly promiseId: Id }): Promise<LoadedPromise> {
  const [promise, calls] = await Promise.all([reader.promises.get(promiseId), reader.calls.where('promiseId').equals(promiseId).toArray()]);
  return {
    promise,
    openCalls: calls.filter(({ live, open, kind }) => live === 1 && open === 1 && kind === 'promise'),
    alarm: await loadAlarm(reader, promise?.recoveryId ?? null),
  };
}

/** The promise while it is still to keep; else why nothing was changed. */
export function openPromise({ promise }: LoadedPromise): Result<Promised> {
  if (promise === undefined || promise.live === 0) return recordGone;
  if (promise.state === 'open') return { ok: true, value: promise };
  return { ok: false, problems: [{ path: [], code: `promise-is-${promise.state}`, params: {} }] };
}

/**
 * The change of a promise, with what it does to the alarm that would tell the owner that it was missed while something was
 * being put right.
 */
export function changePatches(promise: Promised, fields: Partial<Promised>, { alarm }: LoadedPromise, ctx: Ctx): Patch[] {
  const own = updatePatch('promises', promise, fields);
  return [...(own === null ? [] : [own]), ...promiseAlarmPatches(alarm, [{ ...promise, ...fields }], ctx)];
}

/** Takes the promise off *Today*, with why. */
export function settleCalls(openCalls: readonly Call[], how: 'kept' | 'withdrawn', at: Instant): Patch[] {
  const fields = closedFields(how === 'kept' ? 'done' : 'cancelled', at, { code: `promise-${how}`, params: {} }) as Partial<Call>;
  return openCalls.map((call) => updatePatch('calls', call, fields)).filter((patch) => patch !== null);
}
