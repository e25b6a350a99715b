import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { checkStaff } from '../../../../shared/domain/staff/check-staff.ts';
import { staffSchema } from '../../../../shared/domain/staff/staff.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { readTeam } from '../queries/read-team.ts';

const personSchema = staffSchema.pick({ name: true, role: true });

/** Changes what a person of the team is called or may do. The last owner stays one. */
export const editStaff = defineCommand({
  name: 'edit-staff',
  action: 'settings',
  input: z.object({ staffId: idSchema, rev: z.int().positive(), before: personSchema, after: personSchema }),
  tables: ['staff'],
  load: readTeam,
  decide({ staffId, rev, before, after }, team) {
    const person = team.find(({ id }) => id === staffId);
    if (person === undefined) return recordGone;
    const problems = checkStaff(staffId, after, team);
    if (problems.length > 0) return { ok: false, problems };
    const merged = mergeEdit('staff', person, { rev, before, after });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});
