import { idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { meetingItemSchema } from '../../../../shared/domain/meeting/meeting.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { freshItem } from './fresh-item.ts';
import { loadMeeting, notEnded } from './load-meeting.ts';

/** Puts one more item at the end of an agenda: a case, a job, a kind of item, or free words. No case stands there twice. */
export const addMeetingItem = defineCommand({
  name: 'add-meeting-item',
  action: 'review',
  input: meetingItemSchema.pick({ kind: true, title: true, caseId: true, jobId: true, minutes: true }).extend({ meetingId: idSchema }),
  tables: ['meetings', 'meetingItems'],
  load: loadMeeting,
  decide({ meetingId, ...known }, loaded, ctx) {
    const planned = notEnded(loaded);
    if (!planned.ok) return planned;
    const title = known.title.trim();
    const saysNothing = known.kind === 'free' && title === '' && known.jobId === null;
    if (saysNothing) return { ok: false, problems: [{ path: ['title'], code: 'item-empty', params: {} }] };
    const isThere = known.caseId !== null && loaded.items.some(({ caseId }) => caseId === known.caseId);
    if (isThere) return { ok: false, problems: [{ path: [], code: 'case-on-agenda', params: {} }] };
    const itemId = ctx.newId();
    const order = (loaded.items.at(-1)?.order ?? 0) + 1;
    return {
      ok: true,
      value: { patches: [createPatch('meetingItems', itemId, freshItem(meetingId, { ...known, title, order }))], output: { itemId } },
    };
  },
});
