import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { checkStaff } from '../../../../shared/domain/staff/check-staff.ts';
import { staffSchema } from '../../../../shared/domain/staff/staff.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { readTeam } from '../queries/read-team.ts';

/** Adds a person to the team. Answers their id. */
export const addStaff = defineCommand({
  name: 'add-staff',
  action: 'settings',
  input: staffSchema.pick({ name: true, role: true }),
  tables: ['staff'],
  load: readTeam,
  decide(person, team, ctx) {
    const problems = checkStaff(null, person, team);
    if (problems.length > 0) return { ok: false, problems };
    const id = ctx.newId();
    return { ok: true, value: { patches: [createPatch('staff', id, person)], output: id } };
  },
});
