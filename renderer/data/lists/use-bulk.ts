import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';
import { commandNames } from '../../../shared/text/en/command-names.ts';
import { lists } from '../../../shared/text/en/lists.ts';
import { text } from '../../../shared/text/text.ts';
import type { Command } from '../kernel/command.ts';
import { takeBackWork } from '../kernel/reverse-big-work.ts';
import { type BulkUndo, runBulk } from '../kernel/run-bulk.ts';
import type { Kernel } from '../kernel/run-command.ts';
import { type NoticeAction, notify } from '../notices/notices.ts';
import { undoAction } from '../notices/undo-action.ts';
import { useProgram } from '../react/program.tsx';

/** A change of many rows that is going on. */
interface BulkProgress {
  readonly done: number;
  readonly all: number;
}

export interface Bulk {
  /** Changes all of these; says what came of it, with the way back. True when it was done. */
  readonly run: <I, L, O>(
    command: Command<I, L, O>,
    ids: readonly Id[],
    inputOf: (ids: Id[]) => I,
    said: (outputs: readonly O[]) => string,
  ) => Promise<boolean>;
  /** Null while nothing goes on. */
  readonly progress: BulkProgress | null;
  /** Ends it; what was changed so far is taken back. */
  readonly stop: () => void;
}

/** Changes of what is chosen in a list. Leaving the list lets it go on. */
export function useBulk(): Bulk {
  const { kernel } = useProgram();
  const [progress, setProgress] = useState<BulkProgress | null>(null);
  const abort = useRef<AbortController | null>(null);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  const show = (next: BulkProgress | null): void => {
    if (shown.current) setProgress(next);
  };
  return {
    run: async (command, ids, inputOf, said) => {
      if (abort.current !== null) return false;
      abort.current = new AbortController();
      show({ done: 0, all: ids.length });
      try {
        const onProgress = (done: number): void => show({ done, all: ids.length });
        const outcome = await runBulk(kernel, command, ids, inputOf, { onProgress, signal: abort.current.signal });
        if (outcome.state === 'stopped') notify({ tone: 'info', text: lists.stopped });
        if (outcome.state === 'refused') notify({ tone: 'problem', text: text.problems.list(outcome.problems) });
        if (outcome.state !== 'done') return false;
        const { outputs, undo } = outcome;
        notify({ tone: 'done', text: said(outputs), ...(undo !== null && { action: wayBack(kernel, undo) }) });
        return true;
      } catch (error) {
        notify({ tone: 'problem', text: lists.failed(error instanceof Error ? error.message : String(error)) });
        return false;
      } finally {
        abort.current = null;
        show(null);
      }
    },
    progress,
    stop: () => abort.current?.abort(),
  };
}

function wayBack(kernel: Kernel, { id, isWork }: BulkUndo): NoticeAction {
  if (!isWork) return undoAction(kernel, id);
  const run = async (): Promise<void> => {
    notify({ tone: 'info', text: text.shell.takesAMoment });
    const outcome = await takeBackWork(kernel, id, () => undefined);
    if (!outcome.ok) return void notify({ tone: 'problem', text: text.shell.cannotUndo(text.problems.list(outcome.problems)) });
    const { command } = outcome.output.entry;
    notify({ tone: 'done', text: text.shell.undone(commandNames[command] ?? command) });
  };
  return { label: text.shell.undo, run: () => void run(), by: kernel.actorId() };
}
