import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { changedMeanwhile } from '../../../../shared/domain/base/conflict-problems.ts';
import { sameValue } from '../../../../shared/domain/base/patch.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { text } from '../../../../shared/text/text.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { type ReadSlot, useReadSlot } from '../booking/read-slot.ts';
import { type EditedFields, editJob, plannedVisit, visitFields } from '../commands/edit-job.ts';
import { type Attempt, useAttempt } from '../forms/use-attempt.ts';
import type { JobFacts } from '../queries/read-job.ts';
import { beginEdit, type EditDraft, editDraftSchema, editedFields, fieldsOf, settleField } from './edit-draft.ts';

const words = jobs.edit;

export interface JobEdit {
  readonly draft: EditDraft;
  readonly kept: boolean;
  readonly change: (changes: Partial<EditDraft>) => void;
  readonly slot: ReadSlot;
  readonly zone: string;
  readonly attempt: Attempt;
  /** Fields that somebody else changed meanwhile. */
  readonly conflicts: readonly (keyof EditedFields)[];
  readonly settle: (field: keyof EditedFields, choice: 'theirs' | 'ours') => void;
  readonly save: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** An edit in the making; null until it is known whether one was kept. */
export function useEdit({ job, property, appointments }: JobFacts): JobEdit | null {
  const { kernel, business } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const [first] = useState(() => beginEdit(job, visitFields(plannedVisit(appointments))));
  const handle = useDraft(`edit-job/${job.id}`, editDraftSchema, first);
  const busy = useRef(false);
  const zone = property?.zone ?? business.zone;
  const slot = useReadSlot(handle.value ?? first, now, business.country, zone);
  const attempt = useAttempt(slot.problems);
  const draft = handle.value;
  if (draft === undefined) return null;

  const save = async (): Promise<void> => {
    if (busy.current) return;
    if (slot.problems.length > 0) return attempt.refuse(words.notSaved);
    busy.current = true;
    try {
      const { rev, before, visitBefore } = draft;
      const visitAfter = { when: slot.when, crew: slot.when === null ? visitBefore.crew : draft.crew };
      const outcome = await run(editJob, { jobId: job.id, rev, before, after: editedFields(draft), visitBefore, visitAfter });
      if (!outcome.ok) return attempt.refuse(refusedWords(outcome.problems), outcome.problems);
      attempt.done();
      await handle.clear();
      if (outcome.operationId !== null)
        notify({ tone: 'done', text: words.saved(job.number), action: undoAction(kernel, outcome.operationId) });
      navigate(`/jobs/${job.id}`);
    } finally {
      busy.current = false;
    }
  };

  return {
    draft,
    kept: handle.kept,
    change: handle.change,
    slot,
    zone,
    attempt,
    // Settled is what the draft was brought up to date with; the command says so again if it moves on.
    conflicts: attempt.problems
      .filter(({ code, path }) => code === changedMeanwhile && path[0] !== 'when')
      .map(({ path }) => path[0] as keyof EditedFields)
      .filter((field) => !sameValue(draft.before[field], fieldsOf(job)[field])),
    settle: (field, choice) => handle.change(settleField(draft, field, choice, job)),
    save,
    leave: async () => {
      attempt.done();
      await handle.clear();
      navigate(`/jobs/${job.id}`);
    },
  };
}

function refusedWords(problems: readonly Problem[]): string {
  const whole = problems.filter(({ path }) => path.length === 0);
  return whole.length === 0 ? words.notSaved : text.problems.list(whole, jobs.problems);
}
