import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { meetingSchema } from '../../../../shared/domain/meeting/meeting.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** What of a meeting is changed by hand: when, how long, who leads; afterwards who was there, and what is noted beside its items. */
export const typedMeetingSchema = meetingSchema.pick({
  plannedOn: true,
  plannedAt: true,
  minutes: true,
  leaderId: true,
  attendance: true,
  guests: true,
  note: true,
});
export type TypedMeeting = z.infer<typeof typedMeetingSchema>;

/** A change of a meeting; two people's changes meet field by field. */
export const editMeeting = defineCommand({
  name: 'edit-meeting',
  action: 'review',
  input: z.object({ meetingId: idSchema, rev: z.int().positive(), before: typedMeetingSchema, after: typedMeetingSchema }),
  tables: ['meetings'],
  load: (reader, { meetingId }) => reader.meetings.get(meetingId),
  decide({ rev, before, after }, meeting) {
    if (meeting === undefined || meeting.live === 0) return recordGone;
    const merged = mergeEdit('meetings', meeting, { rev, before, after: { ...after, attendance: [...new Set(after.attendance)] } });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});
