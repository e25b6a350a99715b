import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, removePatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { checkRest } from '../../../../shared/domain/staff/check-staff.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { loadWaitingFor, type WaitingFor } from '../../../data/kernel/load-waiting-for.ts';
import { readTeam } from '../queries/read-team.ts';

/**
 * Takes a person who left off the list of who sits here. Their name stays on everything that they did, because the row
 * stays. What still waits for them would remind nobody: it becomes anybody's, and what only an owner answers another
 * owner's. Answers how much that was.
 */
export const restStaff = defineCommand({
  name: 'rest-staff',
  action: 'settings',
  input: z.object({ staffId: idSchema }),
  tables: ['calls', 'promises', 'recoveries', 'meetingActions', 'staff'],
  load: async (reader, { staffId }) => {
    const isTheirs = (row: { readonly assignedTo: Id | null; readonly technician?: Id | null }): boolean =>
      row.assignedTo === staffId || row.technician === staffId;
    return { team: await readTeam(reader), waiting: await loadWaitingFor(reader, staffId, isTheirs) };
  },
  decide({ staffId }, { team, waiting }, ctx) {
    const person = team.find(({ id }) => id === staffId);
    if (person === undefined) return recordGone;
    const problems = checkRest(staffId, ctx.actor.id, team);
    if (problems.length > 0) return { ok: false, problems };
    const patches = [removePatch('staff', person, ctx.now.instant), ...freed(person, team, waiting)];
    // A promise has a call of its own: it is said once.
    const calls = waiting.calls.filter(({ kind }) => kind !== 'promise').length;
    return { ok: true, value: { patches, output: { calls, promises: waiting.promises.length } } };
  },
});

/** What an owner has to answer. */
const owners: ReadonlySet<Call['kind']> = new Set(['approval', 'double-deviation']);

function freed(person: Staff, team: readonly Staff[], { calls, promises, recoveries, meetingActions }: WaitingFor): Patch[] {
  const owner = team.find(({ id, role }) => role === 'owner' && id !== person.id)?.id ?? null;
  const unless = (id: Id | null): Id | null => (id === person.id ? null : id);
  return [
    ...calls.map((call) => updatePatch('calls', call, { assignedTo: owners.has(call.kind) ? owner : null })),
    ...promises.map((promise) => updatePatch('promises', promise, { assignedTo: null })),
    ...meetingActions.map((action) => updatePatch('meetingActions', action, { assignedTo: null })),
    // Whoever was there rings them afterwards: nobody who has left is given such a call.
    ...recoveries.map((row) => updatePatch('recoveries', row, { assignedTo: unless(row.assignedTo), technician: unless(row.technician) })),
  ].filter((patch) => patch !== null);
}
