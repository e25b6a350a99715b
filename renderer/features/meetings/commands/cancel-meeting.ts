import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { removePatch } from '../../../../shared/domain/base/patch.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { loadMeeting, notEnded } from './load-meeting.ts';

/** A planned meeting is off, with its agenda. What waits for it waits on. One that has begun stays. */
export const cancelMeeting = defineCommand({
  name: 'cancel-meeting',
  action: 'review',
  input: z.object({ meetingId: idSchema }),
  tables: ['meetings', 'meetingItems'],
  load: loadMeeting,
  decide(_, loaded, ctx) {
    const planned = notEnded(loaded);
    if (!planned.ok) return planned;
    if (planned.value.state === 'running') return { ok: false, problems: [{ path: [], code: 'meeting-running', params: {} }] };
    const at = ctx.now.instant;
    const patches = [...loaded.items.map((item) => removePatch('meetingItems', item, at)), removePatch('meetings', planned.value, at)];
    return { ok: true, value: { patches, output: null } };
  },
});
