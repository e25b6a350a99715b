import { useLocation } from 'wouter';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { type NewRecord, useNewRecord } from '../../../data/forms/use-new-record.ts';
import { useNow, useRunCommand } from '../../../data/react/program.tsx';
import { openComplaint } from '../commands/open-complaint.ts';
import {
  type ComplaintDraft,
  complaintDraftKey,
  complaintDraftPath,
  complaintDraftSchema,
  emptyDraft,
  isBegun,
} from './complaint-draft.ts';
import { allSentences } from './complaint-problems.ts';

const words = complaints.form;

/** A complaint in the making; null until it is known whether something was kept. @param complaintId the id that it will have */
export function useNewComplaint(complaintId: string): NewRecord<ComplaintDraft> | null {
  const now = useNow();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  return useNewRecord<ComplaintDraft, { dueAt: string | null }>({
    draftKey: complaintDraftKey(complaintId),
    schema: complaintDraftSchema,
    empty: emptyDraft,
    isBegun,
    path: complaintDraftPath(complaintId),
    run: (draft) => run(openComplaint, { complaintId, ...draft }),
    refusal: (problems) => allSentences(problems.filter(({ path }) => path.length === 0)),
    saved: (_draft, { dueAt }) => ({
      said: dueAt === null ? words.saved : words.savedDue(formatMoment(dueAt, now)),
      path: `/complaints/${complaintId}`,
    }),
    goAway: () => (window.history.length > 1 ? window.history.back() : navigate('/complaints')),
    putAside: words.notSaved,
  });
}
