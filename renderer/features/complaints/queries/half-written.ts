import { complaintBrief } from '../../../../shared/text/en/complaint-brief.ts';
import type { HalfDone, HalfDoneSource } from '../../../data/contributions/feature.ts';
import { complaintDraftPath, complaintDraftSchema, complaintDrafts, isBegun } from '../form/complaint-draft.ts';

/** Complaints that were begun and not written down yet. */
export const halfWritten: HalfDoneSource = async (reader, own) => {
  const drafts = (await own.list(complaintDrafts)).flatMap(({ key, value, updatedAt }) => {
    const draft = complaintDraftSchema.safeParse(value);
    return draft.success && isBegun(draft.data) ? [{ id: key.slice(complaintDrafts.length), draft: draft.data, updatedAt }] : [];
  });
  const customers = await reader.customers.bulkGet(drafts.map(({ draft }) => draft.typed.customerId ?? ''));
  return drafts.map(
    ({ id, draft, updatedAt }, place): HalfDone => ({
      key: `complaint-${id}`,
      kind: 'complaint',
      label: (customers[place]?.name ?? draft.newcomer?.name ?? '').trim() || complaintBrief.newTitle,
      at: updatedAt,
      path: complaintDraftPath(id),
    }),
  );
};
