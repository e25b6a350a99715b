import { z } from 'zod';
import { recordGone } from '../../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../../data/kernel/command.ts';

/** The team sits together: the meeting runs from now on, and is of this day, whenever it was planned for. One that runs or has ended is left as it is. */
export const beginMeeting = defineCommand({
  name: 'begin-meeting',
  action: 'review',
  input: z.object({ meetingId: idSchema }),
  tables: ['meetings'],
  load: (reader, { meetingId }) => reader.meetings.get(meetingId),
  decide(_, meeting, { now }): Result<{ patches: Patch[]; output: null }> {
    if (meeting === undefined || meeting.live === 0) return recordGone;
    const held = { state: 'running', plannedOn: now.date, startedAt: now.instant } as const;
    const begun = meeting.state === 'planned' ? updatePatch('meetings', meeting, held) : null;
    return { ok: true, value: { patches: begun === null ? [] : [begun], output: null } };
  },
});
