import { newId } from '../../../data/clock/clock.ts';
import { keepDraft } from '../../../data/drafts/drafts.ts';
import { useBegin } from '../../../data/drafts/use-begin.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useStartParam } from '../../../data/react/use-start-param.ts';
import { readPreset } from '../queries/read-preset.ts';
import { type ComplaintDraft, complaintDraftKey, complaintDraftPath, emptyDraft } from './complaint-draft.ts';

/** Begins a new complaint. `?at=` says where one was, which is what it is about. */
export function BeginComplaint() {
  const { kernel, actor } = useProgram();
  const at = useStartParam('at');
  useBegin(async () => {
    const id = newId();
    const preset = at === null ? {} : await readPreset(readerOf(kernel.database), at);
    const draft: ComplaintDraft = { ...emptyDraft, typed: { ...emptyDraft.typed, staffId: actor.id, ...preset } };
    await keepDraft(kernel.database, `${complaintDraftKey(id)}/${actor.id}`, draft);
    return complaintDraftPath(id);
  });
  return null;
}
