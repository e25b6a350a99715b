import { z } from 'zod';
import { recordGone } from '../../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../../shared/domain/base/reason.ts';
import { meetingSchema } from '../../../../../shared/domain/meeting/meeting.ts';
import { defineCommand } from '../../../../data/kernel/command.ts';

const inputSchema = meetingSchema.pick({ attendance: true, guests: true }).extend({
  meetingId: idSchema,
  /** How long each item took, as far as it was begun. */
  seconds: z.record(z.string(), z.int().nonnegative()),
});

/** The meeting is over: who was there, and how long each item took. Done again, it only says who was there. */
export const endMeeting = defineCommand({
  name: 'end-meeting',
  action: 'review',
  input: inputSchema,
  tables: ['meetings', 'meetingItems'],
  async load(reader, { meetingId }) {
    const [meeting, items] = await Promise.all([
      reader.meetings.get(meetingId),
      reader.meetingItems.where('meetingId').equals(meetingId).toArray(),
    ]);
    return { meeting, items: items.filter(({ live }) => live === 1) };
  },
  decide({ attendance, guests, seconds }, { meeting, items }, { now }): Result<{ patches: Patch[]; output: null }> {
    if (meeting === undefined || meeting.live === 0) return recordGone;
    const patches = [
      updatePatch('meetings', meeting, {
        state: 'ended',
        attendance: [...new Set(attendance)],
        guests: guests.trim(),
        startedAt: meeting.startedAt ?? now.instant,
        endedAt: meeting.endedAt ?? now.instant,
      }),
      ...items.map((item) => updatePatch('meetingItems', item, { seconds: longer(seconds[item.id], item.seconds) })),
    ].filter((patch) => patch !== null);
    return { ok: true, value: { patches, output: null } };
  },
});

/** What one window counted does not shorten what another did. */
function longer(counted: number | undefined, kept: number | null): number | null {
  return counted === undefined ? kept : Math.max(counted, kept ?? 0);
}
