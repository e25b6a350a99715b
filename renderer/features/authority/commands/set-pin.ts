import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { staffSchema } from '../../../../shared/domain/staff/staff.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

const inputSchema = z.object({
  staffId: idSchema,
  /** What was made of the PIN; the PIN itself goes nowhere. Null takes it away. */
  pin: staffSchema.shape.pin.unwrap().nullable(),
});

/** Gives an owner a PIN, a new one for one that was forgotten, or none. Any owner may, for any owner. */
export const setPin = defineCommand({
  name: 'set-pin',
  action: 'authority',
  input: inputSchema,
  tables: ['staff'],
  load: (reader, { staffId }) => reader.staff.get(staffId),
  decide({ pin }, person) {
    if (person === undefined || person.live === 0) return recordGone;
    if (person.role !== 'owner') return { ok: false, problems: [{ path: [], code: 'pin-for-owners', params: {} }] };
    const patch = updatePatch('staff', person, { pin: pin ?? undefined } as Partial<typeof person>);
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
