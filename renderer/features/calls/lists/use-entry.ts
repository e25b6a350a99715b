import { useState } from 'react';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { settledWith } from '../../../../shared/domain/call/settled-with.ts';
import { callLists as words } from '../../../../shared/text/en/call-lists.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { currentNow } from '../../../data/clock/clock.ts';
import { type DraftHandle, useDraft } from '../../../data/drafts/use-draft.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import type { NoticeAction } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { keepAttempt } from '../commands/keep-attempt.ts';
import { logCall } from '../commands/log-call.ts';
import { readOpenWith } from '../queries/open-calls.ts';
import type { CallListFacts } from '../queries/read-call-list.ts';
import { type EntryDraft, emptyEntry, entryDraftSchema, entryDrafts } from './entry-draft.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';

/** Why a result is not saved at once: there is one already, or nothing is open any more. */
type Doubt = 'again' | 'settled';

/** What was saved last, and its way back. */
export interface Saved {
  readonly said: string;
  readonly undo: NoticeAction | null;
}

export interface Entry {
  readonly draft: DraftHandle<EntryDraft>;
  readonly problems: readonly Problem[];
  readonly doubt: Doubt | null;
  /** It stands in the form: there is the next to type before a notice would be gone. */
  readonly saved: Saved | null;
  /** True once it is saved. @param sure a doubt was answered */
  readonly save: (sure: boolean) => Promise<boolean>;
  readonly letBe: () => void;
  /** Takes a line by hand instead of by its number. */
  readonly pick: (line: number) => void;
}

/** Entering one result after the other: each is saved at once, by the command of the card, and can be taken back. */
export function useEntry({ list, lines, calls }: CallListFacts): Entry {
  const { kernel, business } = useProgram();
  const run = useRunCommand();
  const draft = useDraft(`${entryDrafts}${list.id}`, entryDraftSchema, emptyEntry);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);

  const done = (operationId: string | null, said: string): void => {
    const typed = draft.value ?? emptyEntry;
    const putBack = (): void => {
      setSaved(null);
      draft.change(typed);
    };
    setSaved({ said, undo: operationId === null ? null : undoAction(kernel, operationId, putBack) });
    draft.change(emptyEntry);
  };

  /** Null once it is saved. */
  const keep = async ({ line, outcome, at, note }: ReadEntry): Promise<readonly Problem[] | null> => {
    const result = await run(keepAttempt, { callId: line.callId, outcome, at, note });
    if (!result.ok) return result.problems;
    done(result.operationId, words.kept(line.number, today.outcomes[outcome], saidAt(result.output.at)));
    return null;
  };
  const log = async ({ line, outcome, at, until, note }: ReadEntry, call: Call): Promise<readonly Problem[] | null> => {
    const callIds = [call.id, ...(await settledByIt(call))];
    const result = await run(logCall, { callIds, outcome, at, until, note, listening: call.listening });
    if (!result.ok) return result.problems;
    const { state, dueAt, at: when } = result.output;
    const name = today.outcomes[outcome];
    const said = saidAt(when);
    done(
      result.operationId,
      state === 'open' ? words.savedNext(line.number, name, said, saidAt(dueAt)) : words.saved(line.number, name, said),
    );
    return null;
  };
  const saidAt = (instant: string): string => formatMoment(instant, currentNow(business.zone));
  /** What is open with the same person since before the list was printed: nothing newer was known on the phone. */
  const settledByIt = async (call: Call): Promise<string[]> => {
    const open = call.customerId === null ? [] : await readOpenWith(readerOf(kernel.database), call.customerId, call.id);
    const known = open.filter(({ createdAt }) => createdAt <= list.printedAt);
    return settledWith(known, currentNow(business.zone), false);
  };

  const save = async (sure: boolean): Promise<boolean> => {
    if (draft.value === undefined || busy) return false;
    const facts = { lines, printedAt: list.printedAt, now: currentNow(business.zone), country: business.country };
    const read = readEntry(draft.value, facts);
    setProblems('problems' in read ? read.problems : []);
    if ('problems' in read) return false;
    const { entry } = read;
    const call = calls.get(entry.line.callId);
    const isSettled = call === undefined || call.open === 0;
    const open = isSettled ? 'settled' : entry.line.state === 'entered' ? 'again' : null;
    if (open !== null && !sure) {
      setDoubt(open);
      return false;
    }
    setBusy(true);
    try {
      const refused = isSettled ? await keep(entry) : await log(entry, call);
      setDoubt(refused?.some(({ code }) => code === 'call-closed') === true ? 'settled' : null);
      setProblems(refused?.filter(({ code }) => code !== 'call-closed').map((problem) => ({ ...problem, path: ['line'] })) ?? []);
      return refused === null;
    } finally {
      setBusy(false);
    }
  };
  const pick = (line: number): void => {
    setDoubt(null);
    setProblems([]);
    draft.change({ line: String(line) });
  };
  return { draft, problems, doubt, saved, save, letBe: () => setDoubt(null), pick };
}
