import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { assignPatches, readAssignee } from './assign-patches.ts';

const inputSchema = z.object({
  callIds: z.array(idSchema).min(1).max(300),
  /** Whose they are from now on; null for anybody. */
  to: idSchema.nullable(),
});
type Input = z.infer<typeof inputSchema>;

/** Gives open calls to a person, or to anybody. The promise or the action that a call is about goes with it: who is reminded keeps it. */
export const assignCalls = defineCommand({
  name: 'assign-calls',
  action: 'ring',
  input: inputSchema,
  tables: ['calls', 'promises', 'meetingActions', 'staff'],
  load: loadCalls,
  decide({ to }, { calls, promises, meetingActions, person }) {
    if (person === undefined) return recordGone;
    return { ok: true, value: { patches: assignPatches(to, { calls, promises, meetingActions }), output: { given: calls.length } } };
  },
});

async function loadCalls(reader: Reader, { callIds, to }: Input) {
  const found = (await reader.calls.bulkGet(callIds)).filter((call) => call?.open === 1 && call.live === 1) as Call[];
  return {
    calls: found,
    promises: await promisesOf(reader, found),
    meetingActions: await actionsOf(reader, found),
    person: await readAssignee(reader, to),
  };
}

async function promisesOf(reader: Reader, calls: readonly Call[]) {
  const ids = calls.flatMap(({ kind, promiseId }) => (kind === 'promise' && promiseId !== null ? [promiseId] : []));
  const promises = await reader.promises.bulkGet([...new Set(ids)]);
  return promises.filter((promise) => promise !== undefined && promise.live === 1 && promise.state === 'open') as Promised[];
}

async function actionsOf(reader: Reader, calls: readonly Call[]) {
  const ids = calls.flatMap(({ kind, subject }) => (kind === 'meeting-action' ? [subject] : []));
  return (await reader.meetingActions.bulkGet(ids)).filter((action) => action?.live === 1 && action.state === 'open') as MeetingAction[];
}
