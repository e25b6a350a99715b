import { z } from 'zod';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { meetingItemSchema, meetingSchema } from '../../../../shared/domain/meeting/meeting.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { freshItem } from './fresh-item.ts';

const mostItems = 50;

/** Puts a meeting on its day, with the agenda that was proposed. */
export const planMeeting = defineCommand({
  name: 'plan-meeting',
  action: 'review',
  input: meetingSchema.pick({ plannedOn: true, plannedAt: true, minutes: true, leaderId: true }).extend({
    items: z.array(meetingItemSchema.pick({ kind: true, caseId: true, jobId: true, minutes: true })).max(mostItems),
  }),
  tables: ['meetings', 'meetingItems'],
  load: async () => null,
  decide({ items, ...planned }, _, ctx) {
    const meetingId = ctx.newId();
    const meeting = { zone: ctx.now.zone, state: 'planned', attendance: [], guests: '', startedAt: null, endedAt: null, note: '' };
    const patches = [
      createPatch('meetings', meetingId, { ...planned, ...meeting }),
      ...items.map((item, index) =>
        createPatch('meetingItems', ctx.newId(), freshItem(meetingId, { title: '', ...item, order: index + 1 })),
      ),
    ];
    return { ok: true, value: { patches, output: { meetingId } } };
  },
});
