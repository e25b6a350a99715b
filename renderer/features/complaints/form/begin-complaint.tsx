import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { newId } from '../../../data/clock/clock.ts';
import { keepDraft } from '../../../data/drafts/drafts.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useStartParam } from '../../../data/react/use-start-param.ts';
import { readPreset } from '../queries/read-preset.ts';
import { type ComplaintDraft, complaintDraftKey, complaintDraftPath, emptyDraft } from './complaint-draft.ts';

/**
 * Begins a new complaint, whatever else is half done: gives it an address of its own, so that a reload, a way back and a
 * chip in the top bar lead to this very one. `?at=` says where one was, which is what it is about.
 */
export function BeginComplaint() {
  const { kernel, actor } = useProgram();
  const [, navigate] = useLocation();
  const at = useStartParam('at');
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const begin = async (): Promise<void> => {
      const id = newId();
      const preset = at === null ? {} : await readPreset(readerOf(kernel.database), at);
      const draft: ComplaintDraft = { ...emptyDraft, typed: { ...emptyDraft.typed, staffId: actor.id, ...preset } };
      await keepDraft(kernel.database, `${complaintDraftKey(id)}/${actor.id}`, draft);
      navigate(complaintDraftPath(id), { replace: true });
    };
    void begin();
  }, [kernel, actor, navigate, at]);
  return null;
}
