import { useCallback, useRef, useState } from 'react';
import type { Call, CallOutcome } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import { complaintCallFor } from '../../../../shared/domain/complaint/complaint-calls.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { text } from '../../../../shared/text/text.ts';
import { stopwatch } from '../../../data/clock/clock.ts';
import { theyRang } from '../../../data/contributions/chosen-call.ts';
import { type DraftHandle, useDraft } from '../../../data/drafts/use-draft.ts';
import { takeBack } from '../../../data/kernel/undo.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { logCall } from '../commands/log-call.ts';
import type { CardFacts } from '../queries/read-card.ts';
import { type CallDraft, callDraftSchema, emptyCallDraft } from './call-draft.ts';

export interface CallLog {
  readonly draft: DraftHandle<CallDraft>;
  readonly log: (outcome: CallOutcome, when?: { until?: string; at?: string }) => Promise<void>;
  /** Takes the last outcome back; with `again` the words stay in the fields for another one. */
  readonly takeBack: (again: boolean) => Promise<void>;
  readonly busy: boolean;
}

/** A repeated digit within this time is a slip, not a second outcome. */
const repeatGuardMs = 1_000;

/** What a card does with an outcome: logs it once, stays, and can take it back. */
export function useCallLog(call: Call, facts: CardFacts | null): CallLog {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const [busy, setBusy] = useState(false);
  const loggedAt = useRef(Number.NEGATIVE_INFINITY);
  const draft = useDraft(`call/${call.id}`, callDraftSchema, { ...emptyCallDraft, ...call.listening });
  const { value } = draft;

  const log = useCallback(
    async (outcome: CallOutcome, when: { until?: string; at?: string } = {}): Promise<void> => {
      if (facts === null || value === undefined || busy || stopwatch() - loggedAt.current < repeatGuardMs) return;
      loggedAt.current = stopwatch();
      setBusy(true);
      try {
        const { expected, different, wanted, note } = value;
        const callIds = [facts.call.id, ...(value.with ?? defaultWith(facts.alsoOpen, theyRang(facts.call.id)))];
        const input = {
          callIds,
          outcome,
          at: when.at ?? null,
          until: when.until ?? null,
          note,
          listening: { expected, different, wanted },
        };
        const result = await run(logCall, input);
        if (!result.ok) {
          notify({ tone: 'problem', text: result.problems.map((problem) => text.problems.sentence(problem, today.problems)).join(' ') });
          return;
        }
        const { state, dueAt, at } = result.output;
        if (result.operationId === null) return;
        draft.change({
          note: '',
          with: null,
          logged: { operationId: result.operationId, outcome, at, next: state === 'open' ? dueAt : null },
        });
      } finally {
        setBusy(false);
      }
    },
    [facts, value, busy, run, draft.change],
  );

  const undo = useCallback(
    async (again: boolean): Promise<void> => {
      const logged = value?.logged;
      if (logged == null) return;
      const result = await takeBack(kernel, logged.operationId);
      loggedAt.current = Number.NEGATIVE_INFINITY;
      if (!result.ok) {
        notify({ tone: 'problem', text: text.shell.cannotUndo(text.problems.list(result.problems)) });
        return;
      }
      draft.change({ logged: null });
      notify({ tone: 'info', text: again ? today.changing : text.shell.undone(today.outcomes[logged.outcome]) });
    },
    [kernel, value, draft.change],
  );

  return { draft, log, takeBack: undo, busy };
}

/**
 * One person is rung once: what else is owed to them is dealt with too, unless somebody unticks it. One who has just
 * rung us settles all that a call can. What we will do about a complaint is ticked by hand only: nobody has been told of
 * a plan by being told something else.
 */
export function defaultWith(alsoOpen: readonly Call[], theyRang = false): string[] {
  return alsoOpen
    .filter(({ kind }) => callTraits[kind].contact && (theyRang || callTraits[kind].urgency === 'owed'))
    .filter((call) => call.kind !== 'complaint' || complaintCallFor(call) !== 'plan')
    .map(({ id }) => id);
}
