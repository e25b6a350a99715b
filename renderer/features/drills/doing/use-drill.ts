import { useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { type RecoveryStep, recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import { drills as words } from '../../../../shared/text/en/drills.ts';
import { text } from '../../../../shared/text/text.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useOneAtATime } from '../../../data/react/use-one-at-a-time.ts';
import { recordDrill } from '../commands/record-drill.ts';
import { drillDrafts } from './drill-drafts.ts';
import type { DrillScene } from './drill-scene.ts';

const typed = z.string().max(20_000);
const draftSchema = z.object({
  /** The step that is shown; as many as there are steps for the end, where it is kept. */
  at: z.int().min(0).max(recoverySteps.length),
  /** How many steps have shown how it may sound. */
  revealed: z.int().min(0).max(recoverySteps.length),
  apology: typed,
  reinstatement: typed,
  empathy: typed,
  atonement: typed,
  'follow-up': typed,
  staffIds: z.array(z.string()),
  note: typed,
});
type DrillDraft = z.infer<typeof draftSchema>;

/** An exercise under way; what is typed, and where it stood, survive leaving it. Null until it is known what was kept. */
export function useDrill(scene: DrillScene) {
  const { kernel, actor } = useProgram();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const oneAtATime = useOneAtATime();
  const begun: DrillDraft = {
    at: 0,
    revealed: 0,
    apology: '',
    reinstatement: '',
    empathy: '',
    atonement: '',
    'follow-up': '',
    staffIds: [actor.id],
    note: '',
  };
  const { value: draft, change, clear, kept } = useDraft(`${drillDrafts}${scene.key}`, draftSchema, begun);
  if (draft === undefined) return null;
  const step: RecoveryStep | undefined = recoverySteps[draft.at];
  const go = (by: number): void => change({ at: Math.min(recoverySteps.length, Math.max(0, draft.at + by)) });

  const keep = (): Promise<void> =>
    oneAtATime(async () => {
      const outcome = await run(recordDrill, {
        what: scene.what,
        trainedWith: words.trainedWith(scene.title).slice(0, 300),
        staffIds: draft.staffIds,
        answers: recoverySteps.map((one) => ({ step: one, words: draft[one] })),
        note: draft.note,
      });
      if (!outcome.ok) {
        setProblems(outcome.problems);
        const whole = outcome.problems.filter(({ path }) => path.length === 0);
        const said = text.problems.list(whole, words.problems);
        return void notify({ tone: 'problem', text: said || words.doing.notKept });
      }
      await clear();
      const said = outcome.output.trained ? words.doing.kept : words.doing.keptWithoutPolicy;
      notify({ tone: 'done', text: said, ...(outcome.operationId !== null && { action: undoAction(kernel, outcome.operationId) }) });
      navigate('/drills');
    });

  return { draft, kept, step, problems, change, go, reveal: () => change({ revealed: Math.max(draft.revealed, draft.at + 1) }), keep };
}

export type DrillUnderWay = NonNullable<ReturnType<typeof useDrill>>;
