import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Puts what is to be told on the job sheet of whoever goes there, or takes it off again; ringing stays possible. */
export const leaveForDoor = defineCommand({
  name: 'leave-for-door',
  action: 'ring',
  input: z.object({ callId: idSchema, atDoor: z.boolean() }),
  tables: ['calls'],
  load: (reader, { callId }) => reader.calls.get(callId),
  decide({ atDoor }, call) {
    if (call === undefined || call.live === 0 || call.open === 0)
      return { ok: false, problems: [{ path: [], code: 'call-closed', params: {} }] };
    const patch = updatePatch('calls', call, { atDoor });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
