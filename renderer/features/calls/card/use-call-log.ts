import { useCallback, useRef, useState } from 'react';
import { addMinutes, laterOf } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Zone } from '../../../../shared/domain/base/now.ts';
import type { Call, CallOutcome } from '../../../../shared/domain/call/call.ts';
import { type PastReading, readPast } from '../../../../shared/domain/call/read-past.ts';
import { settledWith } from '../../../../shared/domain/call/settled-with.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { text } from '../../../../shared/text/text.ts';
import { currentNow, stopwatch } from '../../../data/clock/clock.ts';
import { theyRang } from '../../../data/contributions/chosen-call.ts';
import { type DraftHandle, useDraft } from '../../../data/drafts/use-draft.ts';
import { takeBack } from '../../../data/kernel/undo.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { logCall } from '../commands/log-call.ts';
import type { CardFacts } from '../queries/read-card.ts';
import { type CallDraft, callDraftSchema, emptyCallDraft, type LoggedOutcome } from './call-draft.ts';

export interface CallLog {
  readonly draft: DraftHandle<CallDraft>;
  /** What was logged last here, as long as it is how things stand. */
  readonly logged: LoggedOutcome | null;
  readonly log: (outcome: CallOutcome, more?: { until?: string; note?: string }) => Promise<void>;
  /** Takes the last outcome back, with what was noted; with `again` for another one. */
  readonly takeBack: (again: boolean) => Promise<void>;
  /** Puts the outcome aside: there was another try. */
  readonly tryAgain: () => void;
  readonly busy: boolean;
}

/** The line with the way back stands at least this long. */
const minutesToUndo = 2;

/** A repeated digit within this time is a slip, not a second outcome. */
const repeatGuardMs = 1_000;

/** What a card does with an outcome: logs it once, stays, and can take it back. */
export function useCallLog(call: Call, facts: CardFacts | null): CallLog {
  const { kernel, business } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const [busy, setBusy] = useState(false);
  const loggedAt = useRef(Number.NEGATIVE_INFINITY);
  const draft = useDraft(`call/${call.id}`, callDraftSchema, { ...emptyCallDraft, ...call.listening });
  const { value } = draft;

  const log = useCallback(
    async (outcome: CallOutcome, more: { until?: string; note?: string } = {}): Promise<void> => {
      if (facts === null || value === undefined || busy || stopwatch() - loggedAt.current < repeatGuardMs) return;
      const happened = happenedAt(value.happened, business.zone, business.country);
      if (happened !== null && !happened.ok) {
        notify({ tone: 'problem', text: today.pastProblems[happened.code] });
        return;
      }
      loggedAt.current = stopwatch();
      setBusy(true);
      try {
        const { expected, different, wanted } = value;
        const rang = theyRang(facts.call.id);
        const callIds = [facts.call.id, ...(value.with ?? settledWith(facts.alsoOpen, now, rang))];
        const input = {
          callIds,
          outcome,
          at: happened?.at ?? null,
          until: more.until ?? null,
          note: more.note ?? value.note,
          listening: { expected, different, wanted },
        };
        const result = await run(logCall, input);
        if (!result.ok) {
          notify({ tone: 'problem', text: text.problems.list(result.problems, today.problems) });
          return;
        }
        const { state, dueAt, at, ended } = result.output;
        if (result.operationId === null) return;
        draft.change({
          note: '',
          with: null,
          happened: '',
          form: null,
          logged: {
            operationId: result.operationId,
            outcome,
            at,
            next: state === 'open' ? dueAt : null,
            loggedAt: currentNow(business.zone).instant,
            note: value.note,
            with: value.with,
            happened: value.happened,
            ended: [...ended],
            rang,
          },
        });
      } finally {
        setBusy(false);
      }
    },
    [facts, value, busy, run, draft.change, business.zone, business.country, now],
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
      const note = value?.note || (logged.note ?? '');
      draft.change({ logged: null, note, with: logged.with ?? null, happened: logged.happened ?? '' });
      notify({ tone: 'info', text: again ? today.changing : text.shell.undone(today.outcomes[logged.outcome]) });
    },
    [kernel, value, draft.change],
  );

  const logged = value?.logged != null && facts !== null && stillStands(value.logged, facts.call, now.instant) ? value.logged : null;
  const tryAgain = (): void => {
    loggedAt.current = Number.NEGATIVE_INFINITY;
    draft.change({ logged: null });
  };
  return { draft, logged, log, takeBack: undo, tryAgain, busy };
}

/**
 * True while what was logged is how the call stands: not once it is up again, was undone or moved elsewhere, or they
 * rang since. Then the next outcome is asked for.
 */
function stillStands(logged: LoggedOutcome, call: Call, now: Instant): boolean {
  if (call.open === 0) return logged.next === null;
  if (logged.next === null || call.dueAt !== logged.next) return false;
  // One that is logged late may be up again at once: the way back stays for a moment all the same.
  const until = logged.loggedAt === undefined ? logged.next : laterOf(logged.next, addMinutes(logged.loggedAt, minutesToUndo));
  if (now >= until) return false;
  return !theyRang(call.id) || logged.rang === true;
}

/** When it happened, read as it was typed; null where nothing was. */
export function happenedAt(typed: string, zone: Zone, country: string): PastReading | null {
  return typed.trim() === '' ? null : readPast(typed, currentNow(zone), country);
}
