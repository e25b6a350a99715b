import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import type { Ctx } from '../../../data/kernel/command.ts';
import { type LoadedAlarm, loadAlarm, promiseAlarmPatches } from '../../../data/kernel/load-alarm.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** The alarms that these calls can change: their own, and those over the promises that they are about; one a chain. */
export async function loadAlarms(reader: Reader, calls: readonly Call[]): Promise<LoadedAlarm[]> {
  const ids = await Promise.all(calls.map((call) => recoveryOf(reader, call)));
  const loaded = await Promise.all([...new Set(ids)].map((id) => loadAlarm(reader, id)));
  const byChain = new Map(loaded.flatMap((alarm) => (alarm === null ? [] : [[alarm.recovery.rootJobId ?? alarm.recovery.id, alarm]])));
  return [...byChain.values()];
}

/** An alarm that a revisit raised may name no recovery: then the one of its chain that is being put right, or was last. */
async function recoveryOf(reader: Reader, call: Call): Promise<Id | null> {
  if (call.kind === 'promise') return (await reader.promises.get(call.promiseId ?? ''))?.recoveryId ?? null;
  if (call.kind !== 'double-deviation') return null;
  const ofChain = (await reader.recoveries.where('rootJobId').equals(call.subject).toArray()).filter(({ live }) => live === 1);
  const named = ofChain.find(({ id }) => id === call.recoveryId);
  const open = ofChain.find(({ state }) => state === 'open');
  return (open ?? named ?? ofChain.at(-1))?.id ?? call.recoveryId;
}

/**
 * What one conversation leaves to watch: whoever settles an alarm has not kept the promises that are still open, so one
 * sleeps for the next of them; and the alarm over a promise that was kept goes on to the next, or goes.
 *
 * @param made what the conversation has written so far
 */
export function alarmsAfter(loaded: readonly LoadedAlarm[], made: readonly Patch[], ctx: Ctx): Patch[] {
  return loaded.flatMap((before) => {
    const promises = before.promises.map((promise) => rowAfter('promises', promise, made));
    const alarm = before.alarm && rowAfter('calls', before.alarm, made);
    return promiseAlarmPatches({ ...before, alarm: alarm?.open === 1 ? alarm : undefined }, promises, ctx);
  });
}

function rowAfter<R extends Call | Promised>(table: 'calls' | 'promises', row: R, made: readonly Patch[]): R {
  const fields = made.filter((patch) => patch.table === table && patch.id === row.id).flatMap((patch) => Object.entries(patch.fields));
  return { ...row, ...Object.fromEntries(fields.map(([name, { after }]) => [name, after])) };
}
