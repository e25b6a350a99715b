import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { removePatch } from '../../../../shared/domain/base/patch.ts';
import { checkRest } from '../../../../shared/domain/staff/check-staff.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { readTeam } from '../queries/read-team.ts';

/**
 * Takes a person who left off the list of who sits here. Their name stays on everything that they did, because the row
 * stays.
 */
export const restStaff = defineCommand({
  name: 'rest-staff',
  action: 'settings',
  input: z.object({ staffId: idSchema }),
  tables: ['staff'],
  load: readTeam,
  decide({ staffId }, team, ctx) {
    const person = team.find(({ id }) => id === staffId);
    if (person === undefined) return recordGone;
    const problems = checkRest(staffId, ctx.actor.id, team);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, value: { patches: [removePatch('staff', person, ctx.now.instant)], output: null } };
  },
});
