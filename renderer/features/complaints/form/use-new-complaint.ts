import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { keepDraft } from '../../../data/drafts/drafts.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
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

/** A complaint in the making: what is typed, what was not right, and the two ways to leave. */
export interface NewComplaint {
  readonly draft: ComplaintDraft;
  readonly kept: boolean;
  readonly problems: readonly Problem[];
  readonly change: (changes: Partial<ComplaintDraft>) => void;
  readonly save: () => Promise<void>;
  readonly leave: () => void;
}

/** Null until it is known whether something was kept. @param complaintId the id that it will have */
export function useNewComplaint(complaintId: string): NewComplaint | null {
  const { kernel, actor } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const busy = useRef(false);
  const draft = useDraft(complaintDraftKey(complaintId), complaintDraftSchema, emptyDraft);
  const { value } = draft;
  if (value === undefined) return null;

  const save = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const outcome = await run(openComplaint, { complaintId, ...value });
      if (!outcome.ok) {
        setProblems(outcome.problems);
        const whole = outcome.problems.filter(({ path }) => path.length === 0);
        if (whole.length > 0) notify({ tone: 'problem', text: allSentences(whole) });
        return;
      }
      await draft.clear();
      const { dueAt } = outcome.output;
      const said = dueAt === null ? words.saved : words.savedDue(formatMoment(dueAt, now));
      notify({ tone: 'done', text: said, ...(outcome.operationId !== null && { action: undoAction(kernel, outcome.operationId) }) });
      navigate(`/complaints/${complaintId}`, { replace: true });
    } finally {
      busy.current = false;
    }
  };

  const leave = (): void => {
    void draft.clear();
    if (window.history.length > 1) window.history.back();
    else navigate('/complaints');
    if (!isBegun(value)) return;
    const bringBack = async (): Promise<void> => {
      await keepDraft(kernel.database, `${complaintDraftKey(complaintId)}/${actor.id}`, value);
      navigate(complaintDraftPath(complaintId));
    };
    notify({ tone: 'info', text: words.notSaved, action: { label: forms.bringBack, run: () => void bringBack() } });
  };

  return { draft: value, kept: draft.kept, problems, change: draft.change, save, leave };
}
